import { namesAPerson } from './left-out.ts';
import type { GrantRow, TraffordRows } from './rows.ts';
import { plainly, spellingWithoutHub, type Spelling } from './spellings.ts';

/** One organisation with every id and spelling that the files give it. */
export interface Body {
  /** The ids of the files that stand for it: recipients, suppliers, charities. */
  readonly ids: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  /** Charity, company and supplier numbers with the prefix of their list, and the publisher's own ids. */
  readonly identifiers: readonly string[];
  readonly isCharity: boolean;
}

export interface Bodies {
  readonly list: readonly Body[];
  /** Throws for an id that no file has. */
  readonly of: (id: string) => Body;
}

/**
 * Makes one body of all ids that `matches.csv` says are the same. A publisher's id is never joined by its
 * name: two ids without such a line are two bodies.
 */
export function bodiesOf(rows: TraffordRows): Bodies {
  const grants = rows.grants.filter((grant) => !namesAPerson(grant));
  const ids = [
    ...new Set([
      ...grants.map(({ recipientId }) => recipientId),
      ...rows.payments.map(({ payeeId }) => payeeId),
    ]),
  ];
  const groups = groupsOf(ids, rows);
  const drafts = [...new Set(groups.values())].map((group) => draftOf(group, grants, rows));
  const list = withNamesOfTheirOwn(drafts);
  const byId = new Map(list.flatMap((body) => body.ids.map((id) => [id, body] as const)));
  return {
    list,
    of: (id) => {
      const body = byId.get(id);
      if (body === undefined) throw new Error(`No organisation has the id ${id}`);
      return body;
    },
  };
}

/** Numbers of a public register stand before an id that only its publisher knows. */
const BEST_KNOWN = [/^GB-CHC-/, /^GB-COH-/, /^360G-/, /^trafford-supplier-/];

function rankOf(id: string): number {
  return BEST_KNOWN.findIndex((prefix) => prefix.test(id));
}

/** Every id with the ids that are the same as it; one array for all of a group. */
function groupsOf(
  ids: readonly string[],
  { matches }: TraffordRows,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>(ids.map((id) => [id, [id]]));
  for (const { decision, leftId, rightId } of matches) {
    if (decision !== 'same') continue;
    const left = groups.get(leftId) ?? [leftId];
    const right = groups.get(rightId) ?? [rightId];
    const both = left === right ? left : [...left, ...right].sort((a, b) => rankOf(a) - rankOf(b));
    for (const id of both) groups.set(id, both);
  }
  return groups;
}

function draftOf(ids: readonly string[], grants: readonly GrantRow[], rows: TraffordRows): Body {
  const its = new Set(ids);
  const granted = grants.filter(({ recipientId }) => its.has(recipientId));
  const charities = rows.charities.filter(({ id }) => its.has(id));
  const paid = rows.payments.filter(({ payeeId }) => its.has(payeeId));
  const spellings = [
    ...granted.map(({ recipientName }) => recipientName),
    ...paid.map(({ payeeName }) => payeeName),
    ...charities.map(({ name }) => name),
  ];
  const name = chosenName(granted) ?? spellings[0] ?? '';
  const charityNumbers = granted.flatMap(({ charityNumber }) =>
    charityNumber === '' ? [] : [`GB-CHC-${charityNumber.replace(/^0+/, '')}`],
  );
  const companyNumbers = [...granted, ...charities].flatMap(({ companyNumber }) =>
    companyNumber === '' ? [] : [`GB-COH-${companyNumber}`],
  );
  const identifiers = [...new Set([...ids, ...charityNumbers, ...companyNumbers])];
  return {
    ids,
    name,
    aliases: aliasesOf(name, spellings),
    identifiers,
    isCharity:
      identifiers.some((id) => /^GB-CHC-|^GB-COH-CE/.test(id)) || isInterestCompany(spellings),
  };
}

/** A community interest company is a social enterprise by law. */
function isInterestCompany(spellings: readonly string[]): boolean {
  return spellings.some((name) => /\bCIC\b|\bC\.I\.C\b|Community Interest Company/i.test(name));
}

/**
 * The most frequent spelling of the best known id that was granted something, the last granted where two
 * are known as well, without the name of a hub in brackets.
 */
function chosenName(granted: readonly GrantRow[]): Spelling | undefined {
  const [best] = [...granted].sort(
    (a, b) => rankOf(a.recipientId) - rankOf(b.recipientId) || b.awardDay.localeCompare(a.awardDay),
  );
  const counts = new Map<Spelling, number>();
  for (const { recipientId, recipientName } of granted) {
    if (recipientId !== best?.recipientId) continue;
    const spelling = spellingWithoutHub(recipientName);
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function aliasesOf(name: string, spellings: readonly string[]): readonly string[] {
  const seen = new Map<string, string>([[plainly(name), name]]);
  for (const spelling of spellings) {
    if (!seen.has(plainly(spelling))) seen.set(plainly(spelling), spelling);
  }
  return [...seen.values()].slice(1);
}

/** Where two bodies have one name, each is named with its number, so that neither reads as the other. */
function withNamesOfTheirOwn(bodies: readonly Body[]): readonly Body[] {
  const counts = new Map<string, number>();
  for (const { name } of bodies) counts.set(plainly(name), (counts.get(plainly(name)) ?? 0) + 1);
  return bodies.map((body) =>
    (counts.get(plainly(body.name)) ?? 0) > 1
      ? { ...body, name: `${body.name} (${body.ids[0] ?? ''})` }
      : body,
  );
}
