import { find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { isTold, type Known } from '../../graph-schema/model/known.ts';
import type { Term } from '../../graph-schema/model/agreement.ts';
import type { AmountSide } from '../../graph-schema/model/used-values.ts';
import { amountWords, unitOf } from './amounts.ts';
import { named, words, type Phrase, type Sentence } from './phrases.ts';
import { termValueWords } from './terms.ts';

export const SEEN_DIFFERENTLY = 'They see this differently. Both are kept';

/** "They see this differently. Both are kept: £90 a year says A, £100 a year says B." */
export function sidesWords(state: AllianceMap, flow: Flow): Sentence {
  const unit = unitOf(flow);
  if (unit === undefined) return [];
  const say = (known: Known<number>): string =>
    known.is === 'value' ? amountWords(known.value, unit, flow.per) : 'nothing';
  const who: readonly (readonly [AmountSide, Id | null])[] = [
    ['record', null],
    ['byFrom', flow.from],
    ['byTo', flow.to],
  ];
  return both(
    who.flatMap(([side, id]) => {
      const known = flow.amount[side];
      if (known === undefined || !isTold(known)) return [];
      return [{ said: say(known), by: id === null ? THE_RECORD : named(state, id) }];
    }),
  );
}

/** The same for a term that its parties tell differently. */
export function termSidesWords(state: AllianceMap, term: Term): Sentence {
  const said = (known: Known<string | number | boolean>): string =>
    termValueWords(term.key, known).replace(/\.$/u, '');
  return both([
    ...(isTold(term.value) ? [{ said: said(term.value), by: THE_RECORD }] : []),
    ...Object.entries(term.valueByParty).flatMap(([party, known]) => {
      const actor = find(state, 'party', party as Id)?.actor;
      if (!isTold(known) || actor === undefined) return [];
      return [{ said: said(known), by: named(state, actor) }];
    }),
  ]);
}

const THE_RECORD: Phrase = { text: 'the record' };

function both(sides: readonly { readonly said: string; readonly by: Phrase }[]): Sentence {
  const told = sides.flatMap(({ said, by }, at): Sentence => [
    ...words(`${at === 0 ? '' : ', '}${said} says `),
    by,
  ]);
  return [...words(`${SEEN_DIFFERENTLY}: `), ...told, ...words('.')];
}
