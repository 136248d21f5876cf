import type { AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import type { TimeShown } from '../../../../graph-schema/model/time.ts';
import type {
  LedgerCell,
  LedgerRow,
  LedgerTable,
} from '../../../../api/analysis/ledgers/ledger.ts';
import { LEDGERS } from '../../../../api/analysis/ledgers/registry.ts';
import { networkOf } from '../../../../api/analysis/snapshot/network.ts';
import { timeOf } from './small-map.ts';

export function allTables(
  state: AllianceMap,
  time: TimeShown = timeOf(state),
): readonly LedgerTable[] {
  const network = networkOf(state, time);
  return LEDGERS.flatMap((ledger) => ledger(network).tables);
}

export function ledgerTableOf(
  state: AllianceMap,
  table: string,
  time: TimeShown = timeOf(state),
): LedgerTable {
  const found = allTables(state, time).find(({ id }) => id === table);
  if (found === undefined) throw new Error(`No table is called ${table}`);
  return found;
}

/** The cells of a row by the ids of their columns. */
export function cellsOf(table: LedgerTable, row: LedgerRow): Readonly<Record<string, LedgerCell>> {
  return Object.fromEntries(table.columns.map(({ id }, at) => [id, row.cells[at]!]));
}

export function rowOf(table: LedgerTable, id: string): Readonly<Record<string, LedgerCell>> {
  const row = table.rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`${table.id} has no row ${id}`);
  return cellsOf(table, row);
}

export function totalOf(table: LedgerTable): Readonly<Record<string, LedgerCell>> {
  if (table.total === null) throw new Error(`${table.id} has no total`);
  return cellsOf(table, table.total);
}

/** What a person reads, row by row, the total last. */
export function wordsOf(table: LedgerTable): readonly (readonly string[])[] {
  const rows = table.total === null ? table.rows : [...table.rows, table.total];
  return rows.map(({ cells }) => cells.map(({ words }) => words));
}
