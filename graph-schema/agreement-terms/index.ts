import { deciding } from './deciding.ts';
import { ending } from './ending.ts';
import { freedom } from './freedom.ts';
import { gettingPaid } from './getting-paid.ts';
import { keeping } from './keeping.ts';
import { risk } from './risk.ts';
import { sizeAndTime } from './size-and-time.ts';
import { work } from './work.ts';
import type { TermEntry, TermGroup } from './term.ts';

/** The eight groups of terms, in the order in which they are shown. */
export const TERM_GROUPS = {
  sizeAndTime,
  gettingPaid,
  keeping,
  work,
  freedom,
  ending,
  risk,
  deciding,
} as const;

export type TermGroupName = keyof typeof TERM_GROUPS;
export type TermKey = {
  [G in TermGroupName]: keyof (typeof TERM_GROUPS)[G]['terms'];
}[TermGroupName];

export const TERM_GROUP_NAMES = Object.keys(TERM_GROUPS) as readonly TermGroupName[];

function termGroup(name: TermGroupName): TermGroup {
  return TERM_GROUPS[name];
}

export const TERM_KEYS = TERM_GROUP_NAMES.flatMap((name) =>
  Object.keys(termGroup(name).terms),
) as readonly TermKey[];

const ENTRIES = new Map<string, { readonly group: TermGroupName; readonly entry: TermEntry }>(
  TERM_GROUP_NAMES.flatMap((name) =>
    Object.entries(termGroup(name).terms).map(([key, entry]) => [key, { group: name, entry }]),
  ),
);

/** The table entry of a term. Every key of `TERM_KEYS` has one. */
export function termEntry(key: TermKey): TermEntry {
  const found = ENTRIES.get(key);
  if (found === undefined) throw new Error(`No term is called ${key}`);
  return found.entry;
}

export function termGroupOf(key: TermKey): TermGroupName {
  const found = ENTRIES.get(key);
  if (found === undefined) throw new Error(`No term is called ${key}`);
  return found.group;
}
