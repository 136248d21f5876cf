import { actorsNamed } from '../../../graph-schema/edits/same-name.ts';
import { flowKind } from '../../../graph-schema/flow-families/index.ts';
import { AGREEMENT_KINDS } from '../../../graph-schema/model/agreement.ts';
import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import { make, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { SOURCE_KINDS } from '../../../graph-schema/model/source.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import { fault, type Read } from '../../editing/fields/read.ts';
import type { TableTab } from '../../state/view-types.ts';
import { valueTitle } from '../../words/values.ts';
import { readLook } from './actor-edits.ts';
import type { Editing } from './cell-edit.ts';
import { editOf } from './edits-of.ts';
import { actorNamed, choose } from './field-edits.ts';
import { readEnd, readKind } from './flow-edits.ts';

/** Typed cells of a row that is not there yet, by the keys of their columns. */
export type NewCells = Readonly<Record<string, string>>;

/** Columns without which a row cannot be. */
export const NEEDED: Readonly<Record<TableTab, readonly string[]>> = {
  actors: ['name'],
  flows: ['from', 'to', 'kind'],
  agreements: ['name', 'kind'],
  rooms: ['name'],
  interests: ['label'],
  sources: ['reference', 'kind'],
};

/** A fault with the column it is in. */
export interface CellFault {
  readonly column: string;
  readonly fault: Extract<Read<never>, { is: 'fault' }>['fault'];
}

export type NewRow =
  /** `state`: the map with the row. */
  | { readonly is: 'row'; readonly changes: readonly Change[]; readonly state: AllianceMap }
  | { readonly is: 'faults'; readonly faults: readonly CellFault[] };

/** The changes that add a row of typed cells; all that is wrong with them otherwise. */
export function newRow(tab: TableTab, cells: NewCells, editing: Editing): NewRow {
  const faults: CellFault[] = [];
  const cell = (column: string): string => (cells[column] ?? '').trim();
  const take = <T>(column: string, told: Read<T>): T | undefined => {
    if (told.is === 'read') return told.value;
    faults.push({ column, fault: told.fault });
    return undefined;
  };
  for (const column of NEEDED[tab]) {
    if (cell(column) === '') take(column, fault('some words', '', 'A row needs this.'));
  }
  if (faults.length > 0) return { is: 'faults', faults };
  const id = editing.newId();
  const entity = bareRow(tab, id, cell, take, editing);
  if (entity === undefined) return { is: 'faults', faults };
  const added = applyAll(editing.state, [{ is: 'add', entity }]);
  if (added.is !== 'applied') {
    const todo = added.is === 'refused' ? (added.problems[0]?.todo ?? '') : '';
    take(NEEDED[tab][0] ?? '', fault('a row that fits the map', '', todo));
    return { is: 'faults', faults };
  }
  // The other cells are edits of the row as it is then; it is added as they leave it.
  const besides: Change[] = [];
  let state = added.state;
  for (const column of Object.keys(cells)) {
    const edit = NEEDED[tab].includes(column) ? undefined : editOf(tab, column);
    const thing = state.entities.get(id);
    if (edit === undefined || thing === undefined || cell(column) === '') continue;
    const more = take(column, edit.changes(thing, cell(column), { ...editing, state }));
    if (more === undefined || more.length === 0) continue;
    const applied = applyAll(state, more);
    if (applied.is === 'applied') {
      state = applied.state;
      besides.push(...more.filter((one) => one.is !== 'set' || one.id !== id));
    } else if (applied.is === 'refused') {
      const [problem] = applied.problems;
      take(column, fault(problem?.expected ?? '', cell(column), problem?.todo ?? ''));
    }
  }
  const row = state.entities.get(id) ?? entity;
  if (faults.length > 0) return { is: 'faults', faults };
  return { is: 'row', changes: [{ is: 'add', entity: row }, ...besides], state };
}

type Take = <T>(column: string, told: Read<T>) => T | undefined;

function bareRow(
  tab: TableTab,
  id: Id,
  cell: (column: string) => string,
  take: Take,
  editing: Editing,
): Entity | undefined {
  switch (tab) {
    case 'actors':
      return actor(id, cell, take, editing);
    case 'flows':
      return flow(id, cell, take, editing);
    case 'agreements': {
      const agreementKind = take('kind', choose(AGREEMENT_KINDS, valueTitle, cell('kind')));
      if (agreementKind === undefined) return undefined;
      const kind = AGREEMENT_KINDS.find((one) => one === agreementKind);
      return kind && make('agreement', { id, name: cell('name'), agreementKind: kind });
    }
    case 'rooms':
      return make('room', { id, name: cell('name') });
    case 'interests':
      return make('interest', { id, label: cell('label') });
    case 'sources': {
      const told = take('kind', choose(SOURCE_KINDS, valueTitle, cell('kind')));
      const sourceKind = SOURCE_KINDS.find((one) => one === told);
      return sourceKind && make('source', { id, reference: cell('reference'), sourceKind });
    }
  }
}

/** A name that is there already is offered before a second one is made. */
function actor(id: Id, cell: (column: string) => string, take: Take, { state }: Editing) {
  const name = cell('name');
  const [there] = actorsNamed(state, name);
  if (there !== undefined) {
    const todo = `“${there.name}” is on this map. Change that row, or write a name that tells the two apart.`;
    take('name', fault('a name that is not there yet', name, todo));
    return undefined;
  }
  const typed = cell('type');
  const look = typed === '' ? { type: 'organisation' as const } : take('type', readLook(typed));
  return look === undefined ? undefined : make('actor', { id, name, ...look });
}

function flow(id: Id, cell: (column: string) => string, take: Take, { state }: Editing) {
  const from = take('from', actorNamed(state, cell('from')));
  const to = take('to', readEnd(state, cell('to')));
  const kind = take('kind', readKind(cell('kind')));
  if (from === undefined || to === undefined || kind === undefined) return undefined;
  const entry = flowKind(kind.family, kind.kind);
  const flowKindName = kind.kind as Extract<Entity, { kind: 'flow' }>['flowKind'];
  // Consent to a story is asked where there is room to ask it.
  if (flowKindName === 'story') {
    take(
      'kind',
      fault(
        'a flow other than a story',
        cell('kind'),
        'Add it with “Add a flow”, which asks for consent.',
      ),
    );
    return undefined;
  }
  const [unit = null] = entry?.units ?? [];
  // A tie is stored once and read from both ends.
  const twoWay = kind.family === 'connection';
  return make('flow', { id, family: kind.family, flowKind: flowKindName, from, to, unit, twoWay });
}
