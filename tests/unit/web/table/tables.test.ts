import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { NO_FILTERS } from '../../../../web/state/view-types.ts';
import { heading, nextSorting } from '../../../../web/table/OneTable.tsx';
import { arranged, asText, columnsOf, listed, rowsOf } from '../../../../web/table/tables.ts';
import { moved } from '../../../../web/table/useGridCursor.ts';
import { rowWindow } from '../../../../web/table/useRowWindow.ts';
import { grant, smallMap, TIME } from '../words/small-map.ts';

const STATE = smallMap([
  grant({ id: id('f1'), amount: { record: value(2_000_000) } }),
  grant({ id: id('f2'), to: id('G'), amount: { byFrom: value(9000), byTo: value(10_000) } }),
  grant({ id: id('f3'), from: id('F'), to: id('G') }),
  make('flow', {
    id: id('tie'),
    family: 'connection',
    flowKind: 'knows',
    from: id('F'),
    to: id('G'),
    twoWay: true,
  }),
]);
const SHOWN = {
  state: STATE,
  time: TIME,
  families: ['money'],
  filters: NO_FILTERS,
  marked: new Set([id('f3')]),
} as const;

describe('the rows of a table', () => {
  const columns = columnsOf('flows', SHOWN);
  const rows = rowsOf('flows', SHOWN);

  it('puts the evidence first, the rest as entered', () => {
    expect(rows.map((row) => [row.id, row.marked])).toEqual([
      ['f3', true],
      ['f1', false],
      ['f2', false],
    ]);
  });

  it('lists the flows of the chosen families only', () => {
    expect(listed('flows', SHOWN)).toHaveLength(3);
    expect(listed('flows', { ...SHOWN, families: ['connection'] }).map((one) => one.id)).toEqual([
      'f3',
      'tie',
    ]);
  });

  it('shows both sides where they differ', () => {
    const amount = columns.findIndex(({ key }) => key === 'amount');
    expect(rows.map(({ cells }) => cells[amount])).toEqual([
      'not known yet',
      '£20,000',
      '£90 (giver) · £100 (receiver)',
    ]);
  });

  it('sorts on request, figures that nobody told last both ways, evidence first', () => {
    const plainRows = rowsOf('flows', { ...SHOWN, marked: new Set() });
    const column = columns.findIndex(({ key }) => key === 'amount');
    const ids = (down: boolean): readonly string[] =>
      arranged(plainRows, '', { column, down }).map((row) => row.id);
    expect(ids(false)).toEqual(['f2', 'f1', 'f3']);
    expect(ids(true)).toEqual(['f1', 'f2', 'f3']);
    expect(arranged(rows, '', { column, down: false })[0]?.id).toBe('f3');
    expect([nextSorting(null, 1), nextSorting({ column: 1, down: true }, 1)]).toEqual([
      { column: 1, down: false },
      null,
    ]);
  });

  it('finds text in any cell, and copies what is shown with tabs', () => {
    const found = arranged(rows, 'green', null);
    expect(found.map((row) => row.id)).toEqual(['f3', 'f2']);
    expect(asText(columns, found, [0, 1])).toBe(
      'From\tTo\nFoodshare\tGreen Group\nBreakwater Trust\tGreen Group',
    );
  });

  it('has no column that adds up an actor', () => {
    const titles = columnsOf('actors', SHOWN).filter((column) => column.figures === true);
    expect(titles).toEqual([]);
  });

  it('says how many rows are evidence', () => {
    expect(heading('flows', 13, 13, 36, 36)).toBe(
      '13 rows are the evidence for this talking point',
    );
    expect(heading('flows', 1, 1, 36, 36)).toBe('1 row is the evidence for this talking point');
    expect(heading('rooms', 0, 3, 9, 9)).toBe(
      'None of these rooms is evidence for this talking point',
    );
    expect(heading('flows', 0, 0, 2, 36)).toBe('Two of 36 flows');
  });
});

describe('the cell cursor', () => {
  const move = (key: string, ctrl = false) => moved({ row: 5, column: 2 }, key, ctrl, 100, 6);

  it('moves by arrows, pages, Home and End, and stops at the edges', () => {
    expect([move('ArrowDown'), move('ArrowLeft'), move('PageDown'), move('PageUp')]).toEqual([
      { row: 6, column: 2 },
      { row: 5, column: 1 },
      { row: 15, column: 2 },
      { row: -1, column: 2 },
    ]);
    expect([move('Home'), move('End'), move('Home', true), move('End', true)]).toEqual([
      { row: 5, column: 0 },
      { row: 5, column: 5 },
      { row: 0, column: 0 },
      { row: 99, column: 5 },
    ]);
    expect(move('a')).toBeUndefined();
  });
});

describe('the rows drawn', () => {
  it('are those in sight and a few around, of however many', () => {
    expect(rowWindow(0, 400, 20_000)).toEqual({ first: 0, end: 34 });
    expect(rowWindow(40_000, 400, 20_000)).toEqual({ first: 988, end: 1022 });
    expect(rowWindow(900_000, 400, 20_000)).toEqual({ first: 19_966, end: 20_000 });
    expect(rowWindow(0, 400, 3)).toEqual({ first: 0, end: 3 });
  });
});
