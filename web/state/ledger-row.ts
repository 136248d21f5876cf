import type { FamilyName } from '../../graph-schema/flow-families/index.ts';
import { all, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { Ledger, LedgerRow, Ledgers, LedgerTable } from '../graphql/ledgers.ts';
import { MOST_FAMILIES } from './address.ts';

/** Between the ids of table and row. No table's id holds it. */
const JOIN = '~';

/** "money-from~P4": a row of a ledger in an address, and the id of its line on the page. */
export function rowKey(table: LedgerTable, row: LedgerRow): string {
  return `${table.id}${JOIN}${row.id}`;
}

/** A row of a ledger with where it stands: what the map marks. */
export interface ShownRow {
  readonly key: string;
  readonly ledger: Ledger;
  readonly table: LedgerTable;
  readonly row: LedgerRow;
}

/** The row that an address names, or undefined where there is none (any more). */
export function findRow(ledgers: Ledgers, key: string): ShownRow | undefined {
  const [tableId = ''] = key.split(JOIN);
  for (const ledger of ledgers.ledgers) {
    const table = ledger.tables.find(({ id }) => id === tableId);
    if (table === undefined) continue;
    const rows = table.total === null ? table.rows : [...table.rows, table.total];
    const row = rows.find((one) => rowKey(table, one) === key);
    return row === undefined ? undefined : { key, ledger, table, row };
  }
  return undefined;
}

/** What a row is called: its first cell. */
export function rowName({ row }: Pick<ShownRow, 'row'>): string {
  return row.cells[0]?.words ?? '';
}

/** "Pays out, £ a year: £42,000. Receives, £ a year: not known." All but the name, with their headings. */
export function cellsInWords({ table, row }: Pick<ShownRow, 'table' | 'row'>): string {
  return row.cells
    .slice(1)
    .flatMap(({ words }, at) => {
      const column = table.columns[at + 1];
      return words === '' || column === undefined ? [] : [`${column.words}: ${words}.`];
    })
    .join(' ');
}

/** What the map opens with to show a row: the row's own families, as many as a picture holds. */
export function rowQuery(table: LedgerTable, row: LedgerRow): string {
  const query = new URLSearchParams({ view: 'picture' });
  const families: readonly FamilyName[] = row.families.slice(0, MOST_FAMILIES);
  if (families.length > 0) query.set('families', families.join(','));
  query.set('row', rowKey(table, row));
  return query.toString();
}

/** What a picture needs to know of what is shown in it: a finding has the same. */
export interface Highlight {
  readonly subjects: readonly Id[];
  readonly evidence: readonly Id[];
  readonly picture: {
    readonly families: readonly FamilyName[];
    readonly notes: readonly { readonly at: Id; readonly words: string }[];
    readonly bands: readonly { readonly around: readonly Id[]; readonly words: string }[];
  };
}

/** A row as the picture and the table mark it. What it names first is its subject. */
export function highlightOf(state: AllianceMap, { row }: ShownRow): Highlight {
  const about = row.cells[0]?.about ?? null;
  const named = about === null ? undefined : state.entities.get(about);
  const isDrawn = named?.kind === 'actor' || named?.kind === 'room';
  return {
    subjects: isDrawn ? [named.id] : [],
    evidence: withParties(state, row.items),
    picture: { families: row.families, notes: [], bands: [] },
  };
}

const DRAWN = ['flow', 'seat', 'actor', 'room'];

/** Agreements alone have nothing in a picture: those who signed them stand for them there. */
function withParties(state: AllianceMap, items: readonly Id[]): readonly Id[] {
  const kindOf = (id: Id): string => state.entities.get(id)?.kind ?? '';
  if (items.some((id) => DRAWN.includes(kindOf(id)))) return items;
  const agreements = new Set(items);
  const parties = all(state, 'party').filter(({ agreement }) => agreements.has(agreement));
  return [...items, ...parties.map(({ actor }) => actor)];
}
