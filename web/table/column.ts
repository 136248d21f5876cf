import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Entity } from '../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { TimeShown } from '../../graph-schema/model/time.ts';

/** What a cell is worked out from, besides its own row. */
export interface OnMap {
  readonly state: AllianceMap;
  readonly time: TimeShown;
}

/** One column of a table: how its cells read, how it sorts when asked to, how wide it is. */
export interface Column<T extends Entity = Entity> {
  readonly key: string;
  readonly title: string;
  readonly widthPx: number;
  /** False: people find it under Columns. */
  readonly shownFirst: boolean;
  readonly figures?: boolean;
  /** False: the table is not put in the order of this column. */
  readonly sorts?: boolean;
  readonly words: (thing: T, on: OnMap) => string;
  /** For figures: what it sorts by; undefined sorts last. Words sort by themselves. */
  readonly amount?: (thing: T, on: OnMap) => number | undefined;
}

export function column<T extends Entity>(
  key: string,
  title: string,
  widthPx: number,
  words: Column<T>['words'],
  more: Partial<Pick<Column<T>, 'shownFirst' | 'figures' | 'amount' | 'sorts'>> = {},
): Column<T> {
  return { key, title, widthPx, words, shownFirst: true, ...more };
}

export const HIDDEN_FIRST = { shownFirst: false } as const;

/** A row with its words, in the order of all columns of its table. */
export interface Row {
  readonly id: Id;
  readonly cells: readonly string[];
  readonly amounts: readonly (number | undefined)[];
  readonly marked: boolean;
}
