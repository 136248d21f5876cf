import { FAMILY_NAMES, type FamilyName } from '../../../graph-schema/flow-families/index.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { figures } from '../../../graph-schema/words/figures.ts';
import { byText } from '../snapshot/in-order.ts';
import type { Network } from '../snapshot/network.ts';
import type { RestsOnItems } from '../talking-points/finding.ts';
import { namingOf, type Naming } from '../words/naming.ts';
import { restsOn } from '../words/rests-on.ts';
import { EMPTY_CELL, figureCell, inFigures, isMissing, stateCell, textCell } from './cells.ts';
import type { Figures } from './cells.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from './ledger.ts';

/** A map as ledgers read it: its network, and its names and time in words. */
export interface Reading {
  readonly network: Network;
  readonly naming: Naming;
}

export function readingOf(network: Network): Reading {
  return { network, naming: namingOf(network) };
}

/** A column of words, or of figures; `adds` where they may be added up: one unit, and nothing counted twice. */
export interface ColumnParts {
  readonly id: string;
  readonly words: string;
  readonly figures?: Figures;
  readonly adds?: boolean;
}

export interface TableParts {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly columns: readonly ColumnParts[];
  readonly rows: readonly LedgerRow[];
  /** Rows that belong to no name, such as "No place told": they stand last, in this order. */
  readonly last?: readonly LedgerRow[];
  /** Rows of a list with an order of its own, such as levels, keep it. */
  readonly order?: 'by-name' | 'as-given';
  readonly empty: string;
  readonly notes?: readonly string[];
  readonly restsOn: RestsOnItems;
}

/** More rows than a person reads are folded into one, with its sum. */
export const MOST_ROWS = 200;
/** Row ids that no entity can have: ids hold no comma. */
export const OTHERS_ROW = 'others,';
export const TOTAL_ROW = 'total,';

/**
 * One table, in the order of names, with its total. The total is the sum of the rows, the folded one included; where
 * no column may be added up there is none. Figures that nobody told are counted beside their sum, never as 0.
 */
export function ledgerTable({ network, naming }: Reading, parts: TableParts): LedgerTable {
  const { id, title, definition, columns, empty, notes = [] } = parts;
  const named = parts.order === 'as-given' ? parts.rows : inOrderOfNames(parts.rows);
  const rows = [...named, ...(parts.last ?? [])];
  const adds = columns.some((column) => column.adds === true);
  return {
    id,
    title,
    definition,
    columns: columns.map((column) => ({
      id: column.id,
      words: column.words,
      figures: column.figures !== undefined,
    })),
    rows: folded(rows, columns),
    total: adds && rows.length > 0 ? sumRow(TOTAL_ROW, 'In all', rows, columns) : null,
    empty,
    notes,
    restsOn: restsOn(network, naming, parts.restsOn, parts.restsOn.ids).sentence,
  };
}

const NAMES = new Intl.Collator('en-GB', { numeric: true });

/** By the words of the first column, then of the next; rows with the same words in the order of their ids. */
export function inOrderOfNames(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return [...rows].sort((a, b) => {
    for (let column = 0; column < a.cells.length; column += 1) {
      const [one, other] = [a.cells[column], b.cells[column]];
      if (one?.is !== 'value' || one.value !== null) break;
      const order = NAMES.compare(one.words, other?.words ?? '');
      if (order !== 0) return order;
    }
    return byText(a.id, b.id);
  });
}

function folded(rows: readonly LedgerRow[], columns: readonly ColumnParts[]): readonly LedgerRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  const others = rows.slice(MOST_ROWS);
  const words = `and ${figures(others.length)} ${others.length === 1 ? 'other' : 'others'}`;
  return [...rows.slice(0, MOST_ROWS), sumRow(OTHERS_ROW, words, others, columns)];
}

/** Items are left out: they are those of all its rows, which can be thousands. */
function sumRow(
  id: string,
  words: string,
  rows: readonly LedgerRow[],
  columns: readonly ColumnParts[],
): LedgerRow {
  const cells = columns.map((column, at) => {
    if (at === 0) return textCell(words);
    if (column.adds !== true) return EMPTY_CELL;
    return sumOf(
      rows.map((row) => row.cells[at] ?? EMPTY_CELL),
      column.figures ?? 'count',
    );
  });
  return { id, cells, items: [], families: familiesOf(rows) };
}

function sumOf(cells: readonly LedgerCell[], written: Figures): LedgerCell {
  let sum = 0;
  let known = 0;
  let missing = 0;
  for (const cell of cells) {
    if (cell.value !== null) {
      sum += cell.value;
      known += 1;
    } else if (isMissing(cell)) missing += 1;
  }
  if (known === 0) return missing === 0 ? EMPTY_CELL : stateCell('notKnown');
  const cell = figureCell(sum, written);
  if (missing === 0) return cell;
  return { ...cell, words: `${inFigures(sum, written)} and ${figures(missing)} not known` };
}

function familiesOf(rows: readonly LedgerRow[]): readonly FamilyName[] {
  const found = new Set(rows.flatMap(({ families }) => families));
  return FAMILY_NAMES.filter((family) => found.has(family));
}

/** Ids, each once, in the order in which they come. */
export function eachOnce(...lists: readonly (readonly Id[])[]): readonly Id[] {
  return [...new Set(lists.flat())];
}
