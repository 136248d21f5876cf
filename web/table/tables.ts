import { all, find } from '../../graph-schema/model/alliance-map.ts';
import type { Entity } from '../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { passingActors } from '../state/filtering.ts';
import { folded } from '../state/folded.ts';
import { drawnFlows } from '../picture/picture-links.ts';
import type { MapViewProps, TableTab } from '../state/view-types.ts';
import { of, relationsOf } from '../words/relations.ts';
import { ACTOR_COLUMNS, inOrderOfNames, withMeasureColumn } from './actor-columns.ts';
import type { Column, OnMap, Row } from './column.ts';
import { flowColumns } from './flow-columns.ts';
import {
  AGREEMENT_COLUMNS,
  INTEREST_COLUMNS,
  ROOM_COLUMNS,
  SOURCE_COLUMNS,
} from './other-columns.ts';

type Shown = Pick<MapViewProps, 'state' | 'time' | 'families' | 'filters' | 'marked' | 'measured'>;

export const TAB_WORDS: Readonly<Record<TableTab, string>> = {
  actors: 'Actors',
  flows: 'Flows',
  agreements: 'Agreements',
  rooms: 'Rooms',
  interests: 'Interests',
  sources: 'Sources',
};

/** What one table lists, in the order in which it was entered. The same filters as in the other views. */
export function listed(tab: TableTab, shown: Shown): readonly Entity[] {
  const { state, filters } = shown;
  if (tab === 'flows') return listedFlows(shown);
  if (tab === 'actors') return inOrderOfNames(passingActors(state, filters), shown.measured);
  const kind = {
    agreements: 'agreement',
    rooms: 'room',
    interests: 'interest',
    sources: 'source',
  } as const;
  const things: readonly Entity[] = all(state, kind[tab]);
  const passing = new Set<Id>(passingActors(state, filters).map(({ id }) => id));
  if (passing.size === all(state, 'actor').length || tab === 'sources') return things;
  return things.filter((thing) => actorsOf(shown, thing).some((id) => passing.has(id)));
}

/** The flows that the picture draws, and any that is evidence. */
function listedFlows({ state, families, filters, time, marked }: Shown): readonly Flow[] {
  const drawn = new Set<Id>(drawnFlows(state, families, filters, time).map(({ id }) => id));
  return all(state, 'flow').filter(({ id }) => drawn.has(id) || marked.has(id));
}

function actorsOf({ state }: Shown, thing: Entity): readonly Id[] {
  const relations = relationsOf(state);
  switch (thing.kind) {
    case 'agreement':
      return of(relations.partiesOf, thing.id).map(({ actor }) => actor);
    case 'room':
      return of(relations.seatsIn, thing.id).map(({ holder }) => holder);
    case 'interest':
      return of(relations.linksIn, thing.id).map(({ actor }) => actor);
    default:
      return [];
  }
}

export function columnsOf(
  tab: TableTab,
  { families, time, measured }: Pick<Shown, 'families' | 'time' | 'measured'>,
): readonly Column[] {
  const columns = {
    actors: measured === undefined ? ACTOR_COLUMNS : withMeasureColumn(measured),
    flows: flowColumns(
      families.every((family) => family === 'money'),
      time.shows.is === 'day',
    ),
    agreements: AGREEMENT_COLUMNS,
    rooms: ROOM_COLUMNS,
    interests: INTEREST_COLUMNS,
    sources: SOURCE_COLUMNS,
  }[tab];
  return columns as unknown as readonly Column[];
}

/** All rows of a table, those that are evidence first, each part as entered. */
export function rowsOf(tab: TableTab, shown: Shown): readonly Row[] {
  const columns = columnsOf(tab, shown);
  const on: OnMap = { state: shown.state, time: shown.time };
  const marked = markedRows(shown);
  const rows = listed(tab, shown).map((thing): Row => ({
    id: thing.id,
    cells: columns.map((column) => column.words(thing, on)),
    amounts: columns.map((column) => column.amount?.(thing, on)),
    marked: marked.has(thing.id),
  }));
  return [...rows.filter((row) => row.marked), ...rows.filter((row) => !row.marked)];
}

/** Evidence that has no row of its own marks the row it belongs to: a seat its room, a term its agreement. */
function markedRows({ state, marked }: Shown): ReadonlySet<Id> {
  const rows = new Set<Id>(marked);
  for (const id of marked) {
    const seat = find(state, 'seat', id);
    if (seat !== undefined) rows.add(seat.room);
    const part = find(state, 'term', id) ?? find(state, 'party', id);
    if (part !== undefined) rows.add(part.agreement);
    const link = find(state, 'interestLink', id);
    if (link !== undefined) rows.add(link.interest);
  }
  return rows;
}

export interface Sorting {
  readonly column: number;
  readonly down: boolean;
}

/** Rows that hold the text, in the order asked for. Untold figures come last both ways. */
export function arranged(
  rows: readonly Row[],
  text: string,
  sorting: Sorting | null,
): readonly Row[] {
  const wanted = folded(text);
  const kept =
    wanted === ''
      ? rows
      : rows.filter(({ cells }) => cells.some((cell) => folded(cell).includes(wanted)));
  if (sorting === null) return kept;
  const sign = sorting.down ? -1 : 1;
  return [...kept].sort(
    (a, b) => Number(b.marked) - Number(a.marked) || compare(a, b, sorting.column, sign),
  );
}

function compare(a: Row, b: Row, column: number, sign: number): number {
  const [first, second] = [a.amounts[column], b.amounts[column]];
  if (first !== undefined && second !== undefined) return sign * (first - second);
  if (first !== undefined || second !== undefined) return first === undefined ? 1 : -1;
  const [one = '', other = ''] = [a.cells[column], b.cells[column]];
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  return sign * one.localeCompare(other, 'en-GB', { numeric: true });
}

/** The table as text with tabs between cells, as spreadsheets take it. */
export function asText(
  columns: readonly Column[],
  rows: readonly Row[],
  shown: readonly number[],
): string {
  const clean = (words: string): string => words.replace(/\s+/gu, ' ');
  const lines = rows.map(({ cells }) => shown.map((at) => clean(cells[at] ?? '')).join('\t'));
  return [shown.map((at) => columns[at]?.title ?? '').join('\t'), ...lines].join('\n');
}
