import type { FamilyName } from '../../../graph-schema/flow-families/index.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import type { KnownState } from '../../../graph-schema/model/known.ts';

/** What a person reads in a cell, and the number behind it; in pence for money. Missing is never 0. */
export interface LedgerCell {
  readonly words: string;
  readonly value: number | null;
  readonly is: KnownState;
  readonly about: Id | null;
}

export interface LedgerColumn {
  readonly id: string;
  /** With its unit. */
  readonly words: string;
  readonly figures: boolean;
}

export interface LedgerRow {
  readonly id: string;
  /** One for each column. */
  readonly cells: readonly LedgerCell[];
  /** What shows it, for the picture and the table of the map. */
  readonly items: readonly Id[];
  /** The first decides how the picture is laid out. */
  readonly families: readonly FamilyName[];
}

/** A plain table that a person can add up again. Rows by name or place, never by a figure. */
export interface LedgerTable {
  /** Unique over all ledgers. */
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly LedgerRow[];
  readonly total: LedgerRow | null;
  readonly empty: string;
  readonly notes: readonly string[];
  readonly restsOn: string;
}

export interface Ledger {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly tables: readonly LedgerTable[];
}
