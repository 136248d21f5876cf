import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Known, KnownState } from '../../../graph-schema/model/known.ts';
import { dayInWords } from '../../../graph-schema/words/dates.ts';
import type { Day } from '../../../graph-schema/model/day.ts';
import { figures, percent } from '../../../graph-schema/words/figures.ts';
import { listInWords } from '../../../graph-schema/words/lists.ts';
import { poundsInFull } from '../../../graph-schema/words/pounds.ts';
import type { Naming } from '../words/naming.ts';
import type { LedgerCell } from './ledger.ts';

/** How the figures of a column are written. Its heading says what they count. */
export type Figures = 'pence' | 'percent' | 'count' | 'about' | 'years';

const TENTH = 0.1;

const WRITTEN: Readonly<Record<Figures, (value: number) => string>> = {
  pence: (value) => poundsInFull(Math.round(value)),
  percent,
  count: figures,
  // Parts of a day or a year say more than anybody knows.
  about: (value) =>
    Number.isInteger(value) ? figures(value) : `about ${figures(Math.round(value))}`,
  // One decimal is about a month.
  years: (value) => (value < TENTH ? 'under 0.1' : figures(Math.round(value / TENTH) * TENTH)),
};

const STATES_IN_WORDS = {
  none: 'none',
  notStated: 'not stated',
  notKnown: 'not known',
} as const;

export function inFigures(value: number, written: Figures): string {
  return WRITTEN[written](value);
}

export function textCell(words: string, about: Id | null = null): LedgerCell {
  return { words, value: null, is: 'value', about };
}

/** Nothing is to be said here: for rows and columns that do not go together. */
export const EMPTY_CELL: LedgerCell = textCell('');

/** The name of an actor, room, agreement or place. */
export function nameCell(naming: Naming, id: Id): LedgerCell {
  return textCell(naming.text(id), id);
}

/** A figure; undefined reads "not known" and is never 0. */
export function figureCell(value: number | undefined, written: Figures): LedgerCell {
  if (value === undefined) return stateCell('notKnown');
  return { words: inFigures(value, written), value, is: 'value', about: null };
}

/** A fact of the model; that there is none counts as 0. */
export function knownCell(known: Known<number>, written: Figures): LedgerCell {
  return known.is === 'value' ? figureCell(known.value, written) : stateCell(known.is);
}

export function stateCell(is: Exclude<KnownState, 'value'>): LedgerCell {
  return { words: STATES_IN_WORDS[is], value: is === 'none' ? 0 : null, is, about: null };
}

/** Words for a fact that is a choice; "not stated" and so on where it is none. */
export function choiceCell<T>(
  known: Known<T>,
  inWords: (value: T) => string,
  none: string = STATES_IN_WORDS.none,
): LedgerCell {
  if (known.is === 'value') return textCell(inWords(known.value));
  if (known.is === 'none') return { words: none, value: null, is: 'none', about: null };
  return stateCell(known.is);
}

export function dayCell(day: Day | undefined): LedgerCell {
  return day === undefined ? stateCell('notKnown') : textCell(dayInWords(day));
}

/** True where a figure should stand and nobody told it. */
export function isMissing({ is }: LedgerCell): boolean {
  return is === 'notKnown' || is === 'notStated';
}

const MOST_NAMES = 6;
const NAMES = new Intl.Collator('en-GB', { numeric: true });

/** Names in their order: "A, B and C", or "A, B, C, D, E, F and 12 others". */
export function namesInWords(names: readonly string[]): string {
  const sorted = [...names].sort((a, b) => NAMES.compare(a, b));
  if (sorted.length <= MOST_NAMES + 1) return listInWords(sorted);
  const others = `${figures(sorted.length - MOST_NAMES)} others`;
  return listInWords([...sorted.slice(0, MOST_NAMES), others]);
}

/** Names of several; of one alone the cell is about it. `none` says what it means that there is nobody. */
export function namesCell(naming: Naming, ids: readonly Id[], none: LedgerCell): LedgerCell {
  const [only, ...others] = new Set(ids);
  if (only === undefined) return none;
  if (others.length === 0) return nameCell(naming, only);
  return textCell(namesInWords([only, ...others].map(naming.text)));
}
