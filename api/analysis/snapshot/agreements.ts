import type { TermKey } from '../../../graph-schema/agreement-terms/index.ts';
import { all, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Agreement, Party, PartyRole, Term } from '../../../graph-schema/model/agreement.ts';
import type { Day } from '../../../graph-schema/model/day.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { NOT_KNOWN, type Known } from '../../../graph-schema/model/known.ts';
import { programmes, type Programme } from '../../../graph-schema/model/programme.ts';
import { inForceOn, periodOf } from '../../../graph-schema/model/time.ts';
import { usedTermNumber } from '../../../graph-schema/model/used-term-number.ts';
import { usedTerm } from '../../../graph-schema/model/used-values.ts';
import { byText, inOrderOfId, indexById, listAt } from './in-order.ts';

/** The agreements of a map with their parties and terms, ready to be asked. */
export interface Agreements {
  readonly list: readonly Agreement[];
  readonly index: ReadonlyMap<Id, number>;
  /** In the order of the ids of their roots. */
  readonly programmes: readonly Programme[];
  /** Index of the programme of each agreement. */
  readonly programmeOf: Int32Array;
  /** In force on the day the map is dated. */
  readonly inForce: readonly boolean[];
  readonly partiesOf: (agreement: Id) => readonly Party[];
  readonly termOf: (agreement: Id, key: TermKey) => Term | undefined;
}

export function agreementsOf(state: AllianceMap, asAt: Day): Agreements {
  const list = inOrderOfId(all(state, 'agreement'));
  const index = indexById(list);
  const found = [...programmes(state)].sort((a, b) => byText(a.root.id, b.root.id));
  const programmeOf = new Int32Array(list.length);
  found.forEach(({ agreements }, programme) => {
    for (const agreement of agreements) programmeOf[index.get(agreement.id) ?? 0] = programme;
  });
  const parties = new Map<Id, Party[]>();
  for (const party of inOrderOfId(all(state, 'party'))) {
    listAt(parties, party.agreement).push(party);
  }
  const terms = new Map<string, Term>();
  for (const term of inOrderOfId(all(state, 'term'))) {
    const at = `${term.agreement} ${term.key}`;
    if (!terms.has(at)) terms.set(at, term);
  }
  return {
    list,
    index,
    programmes: found,
    programmeOf,
    inForce: list.map((agreement) => inForceOn(agreement, periodOf(agreement), asAt)),
    partiesOf: (agreement) => parties.get(agreement) ?? [],
    termOf: (agreement, key) => terms.get(`${agreement} ${key}`),
  };
}

export function actorsWithRole(
  agreements: Agreements,
  agreement: Id,
  role: PartyRole,
): readonly Id[] {
  return agreements
    .partiesOf(agreement)
    .filter((party) => party.roles.includes(role))
    .map((party) => party.actor);
}

/** The value of a term in numbers that findings use; `notKnown` where the term is not there. */
export function usedNumber(agreements: Agreements, agreement: Id, key: TermKey): Known<number> {
  return usedTermNumber(agreements.termOf(agreement, key), agreements.partiesOf(agreement));
}

/** The choice that a term makes, as the table of terms spells it; `notKnown` where the term is not there. */
export function usedChoice(agreements: Agreements, agreement: Id, key: TermKey): Known<string> {
  const term = agreements.termOf(agreement, key);
  if (term === undefined) return NOT_KNOWN;
  const used = usedTerm(term, agreements.partiesOf(agreement));
  if (used.is !== 'value') return used;
  return typeof used.value === 'string' ? { is: 'value', value: used.value } : NOT_KNOWN;
}
