import { describe, expect, it } from 'vitest';
import { find } from '../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../graph-schema/model/apply.ts';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id, type Id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_KNOWN, value } from '../../../../graph-schema/model/known.ts';
import type { TableTab } from '../../../../web/state/view-types.ts';
import { gridEdit, type TypedCells } from '../../../../web/table/edits/grid-edit.ts';
import { pastedCells, placed } from '../../../../web/table/edits/pasted.ts';
import { columnsOf } from '../../../../web/table/tables.ts';
import { money, organisation, stateOf, TIME } from '../hand-made.ts';

const state = stateOf(
  organisation('Foodshare'),
  organisation('Breakwater', { name: 'Breakwater Trust' }),
  make('place', { id: id('ropery'), name: 'Ropery' }),
  money('Breakwater', 'Foodshare', 100),
);

function typed(tab: TableTab, what: TypedCells) {
  let number = 0;
  const newId = (): Id => id(`new-${(number += 1)}`);
  const columns = columnsOf(tab, { families: ['money'], time: TIME });
  return gridEdit(tab, columns, what, { state, time: TIME, newId, made: new Map() });
}

function done(tab: TableTab, what: TypedCells) {
  const found = typed(tab, what);
  if (found.is !== 'edit') throw new Error(found.lines.join('\n'));
  const applied = applyAll(state, found.edit.changes);
  if (applied.is !== 'applied') throw new Error(JSON.stringify(applied));
  return { after: applied.state, label: found.edit.label };
}

const cell = (row: string, column: string, text: string): TypedCells => ({
  cells: [{ row: id(row), column, text }],
  rows: [],
});

describe('typing in a cell', () => {
  it('changes an amount as people write it, and says in the log what was changed', () => {
    const { after, label } = done('flows', cell('Breakwater-Foodshare', 'amount', '£20k a year'));
    expect(find(after, 'flow', id('Breakwater-Foodshare'))).toMatchObject({
      amount: { record: value(2_000_000) },
      per: 'year',
    });
    expect(label).toBe('Change “£ a year” of Money from Breakwater Trust to Foodshare');
  });

  it.each([
    ['none', NONE],
    ['', undefined],
    ['not known yet', undefined],
  ])('reads “%s” as one of the four states', (text, expected) => {
    const { after } = done('flows', cell('Breakwater-Foodshare', 'amount', text));
    expect(find(after, 'flow', id('Breakwater-Foodshare'))?.amount.record).toEqual(expected);
  });

  it('sets type and sector together, and adds interests that are new once', () => {
    const { after } = done('actors', {
      cells: [
        { row: id('Breakwater'), column: 'type', text: 'funder' },
        { row: id('Breakwater'), column: 'brings', text: 'Rooms; money' },
        { row: id('Foodshare'), column: 'type', text: 'community g' },
        { row: id('Foodshare'), column: 'needs', text: 'rooms' },
        { row: id('Foodshare'), column: 'places', text: 'ropery' },
      ],
      rows: [],
    });
    expect(find(after, 'actor', id('Breakwater'))).toMatchObject({
      type: 'funder',
      sector: NOT_KNOWN,
    });
    expect(find(after, 'actor', id('Foodshare'))).toMatchObject({
      sector: value('community-group'),
      places: ['ropery'],
    });
    const labels = [...after.entities.values()].flatMap((one) =>
      one.kind === 'interest' ? [one.label] : [],
    );
    expect(labels).toEqual(['Rooms', 'money']);
  });

  it('changes nothing where one of many is wrong, and says where, what and what to do', () => {
    const found = typed('flows', {
      cells: [
        { row: id('Breakwater-Foodshare'), column: 'note', text: 'fine' },
        { row: id('Breakwater-Foodshare'), column: 'amount', text: 'lots' },
        { row: id('Breakwater-Foodshare'), column: 'to', text: 'Nobody' },
        { row: id('Breakwater-Foodshare'), column: 'state', text: 'maybe' },
      ],
      rows: [],
    });
    if (found.is !== 'faults') throw new Error('It should be refused');
    expect(found.lines).toHaveLength(3);
    expect(found.lines[0]).toContain('£ a year of Money from Breakwater Trust to Foodshare');
    expect(found.lines[0]).toContain('“lots”');
    expect(found.lines[1]).toContain('Add it to the actors first');
  });
});

describe('adding rows', () => {
  it('adds a row with its cells as one change', () => {
    const one = typed('actors', { cells: [], rows: [{ name: 'Umoja', based: 'national' }] });
    if (one.is !== 'edit') throw new Error(one.lines.join('\n'));
    expect(one.edit.changes).toHaveLength(1);
  });

  it('adds an actor by its name, and a flow by its ends and kind with the rest', () => {
    const one = done('actors', { cells: [], rows: [{ name: 'Umoja', type: 'charity' }] });
    expect(one.label).toBe('Add Umoja');
    const two = done('flows', {
      cells: [],
      rows: [
        { from: 'Foodshare', to: 'breakwater trust', kind: 'Money: loan', amount: '£50 once' },
      ],
    });
    expect(find(two.after, 'flow', id('new-1'))).toMatchObject({
      flowKind: 'loan',
      amount: { record: value(5000) },
      per: 'once',
      unit: 'pence',
    });
  });

  it('does not make a second one of a name that is there in another spelling', () => {
    const found = typed('actors', { cells: [], rows: [{ name: 'The food-share' }] });
    expect(found).toMatchObject({ is: 'faults' });
    expect(JSON.stringify(found)).toContain('“Foodshare” is on this map');
  });

  it('says what a row lacks', () => {
    const found = typed('flows', { cells: [], rows: [{ from: 'Foodshare' }] });
    expect(found).toMatchObject({ is: 'faults' });
  });
});

describe('pasting', () => {
  const shown = columnsOf('actors', { families: ['money'], time: TIME });
  const rows = [id('Foodshare'), id('Breakwater')];
  const at = (row: number, column: number, lastRow = row, lastColumn = column) => ({
    firstRow: row,
    lastRow,
    firstColumn: column,
    lastColumn,
  });

  it('reads tabs, breaks and quotes as spreadsheets write them', () => {
    expect(pastedCells('a\tb\r\n"c ""d""\ne"\t\n')).toEqual([
      ['a', 'b'],
      ['c "d"\ne', ''],
    ]);
  });

  it('goes on below the last row with new rows, and leaves out what is beyond the last column', () => {
    const found = placed(
      'actors',
      pastedCells('A\tfunder\nB\tcharity\nC\tbusiness'),
      at(1, 0),
      rows,
      shown,
    );
    expect(found.cells.map(({ row, text }) => [row, text])).toEqual([
      ['Breakwater', 'A'],
      ['Breakwater', 'funder'],
    ]);
    expect(found.rows).toEqual([
      { name: 'B', type: 'charity' },
      { name: 'C', type: 'business' },
    ]);
  });

  it('puts cells under the headings that a spreadsheet brings with them', () => {
    const found = placed(
      'actors',
      pastedCells('type\tName\nFunder\tUmoja\nCharity\tHarbour Kitchen'),
      at(2, 0),
      rows,
      shown,
    );
    expect(found.cells).toEqual([]);
    expect(found.rows).toEqual([
      { name: 'Umoja', type: 'Funder' },
      { name: 'Harbour Kitchen', type: 'Charity' },
    ]);
  });

  it('fills a marked range with one cell', () => {
    const found = placed('actors', [['funder']], at(0, 1, 1), rows, shown);
    expect(found.cells.map(({ row, column }) => [row, column])).toEqual([
      ['Foodshare', 'type'],
      ['Breakwater', 'type'],
    ]);
  });

  it('passes over columns that are only read', () => {
    const sources = columnsOf('sources', { families: ['money'], time: TIME });
    const place = sources.findIndex(({ key }) => key === 'shows');
    expect(placed('sources', [['5']], at(0, place), rows, sources).cells).toEqual([]);
  });
});

describe('every editor', () => {
  it('takes back the text that it opens with as no change, over the example place', async () => {
    const { aldermouthChanges } = await import('../../../../seed/aldermouth/index.ts');
    const { emptyMap } = await import('../../../../graph-schema/model/alliance-map.ts');
    const { mapId } = await import('../../../../graph-schema/model/ids.ts');
    const { editOf } = await import('../../../../web/table/edits/edits-of.ts');
    const { listed } = await import('../../../../web/table/tables.ts');
    const { NO_FILTERS, TABLE_TABS } = await import('../../../../web/state/view-types.ts');
    const { FAMILY_NAMES } = await import('../../../../graph-schema/flow-families/index.ts');
    const made = applyAll(emptyMap(mapId('aldermouth')), aldermouthChanges());
    if (made.is !== 'applied') throw new Error('The example does not apply');
    const editing = {
      state: made.state,
      time: TIME,
      newId: () => id('x'),
      made: new Map<string, Id>(),
    };
    const shown = {
      state: made.state,
      time: TIME,
      families: FAMILY_NAMES,
      filters: NO_FILTERS,
      marked: new Set<Id>(),
    };
    let cells = 0;
    for (const tab of TABLE_TABS) {
      for (const thing of listed(tab, shown)) {
        for (const { key } of columnsOf(tab, shown)) {
          const edit = editOf(tab, key);
          if (edit === undefined) continue;
          const told = edit.changes(thing, edit.text(thing, editing), editing);
          expect({ tab, key, id: thing.id, told }).toMatchObject({
            told: { is: 'read', value: [] },
          });
          cells += 1;
        }
      }
    }
    expect(cells).toBeGreaterThan(1000);
  });
});
