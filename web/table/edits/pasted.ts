import type { Id } from '../../../graph-schema/model/ids.ts';
import { folded } from '../../state/folded.ts';
import type { TableTab } from '../../state/view-types.ts';
import type { Column } from '../column.ts';
import { editOf } from './edits-of.ts';
import type { TypedCell, TypedCells } from './grid-edit.ts';
import type { NewCells } from './new-row.ts';

/** Cells of a spreadsheet as the clipboard gives them: tabs between cells, quotes round a cell with breaks in it. */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const whole = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  for (let at = 0; at < whole.length; at += 1) {
    const sign = whole.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (whole.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows;
}

export interface Range {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The columns that a first line of headings names; undefined where it is no such line. */
function namedBy(
  pasted: readonly (readonly string[])[],
  shown: readonly Column[],
): readonly Column[] | undefined {
  const [first = []] = pasted;
  if (pasted.length < 2) return undefined;
  const named = first.flatMap((title) => {
    const column = shown.find((one) => folded(one.title) === folded(title));
    return column === undefined ? [] : [column];
  });
  return named.length === first.length ? named : undefined;
}

/**
 * Where pasted cells go: from the first cell of the range on; one cell, or one row, fills the whole range. What goes
 * beyond the last row makes new rows; what goes beyond the last column is left out. Where the first line repeats the
 * table's headings, cells go under those instead.
 */
export function placed(
  tab: TableTab,
  whole: readonly (readonly string[])[],
  range: Range,
  rows: readonly Id[],
  shown: readonly Column[],
): TypedCells {
  const height = range.lastRow - range.firstRow + 1;
  const headings = namedBy(whole, shown);
  const pasted = headings === undefined ? whole : whole.slice(1);
  const columns = headings ?? shown.slice(range.firstColumn);
  const width = headings?.length ?? range.lastColumn - range.firstColumn + 1;
  const tall = pasted.length === 1 ? height : pasted.length;
  const cells: TypedCell[] = [];
  const added: NewCells[] = [];
  for (let down = 0; down < tall; down += 1) {
    const line = pasted[down % pasted.length] ?? [];
    const wide = line.length === 1 ? width : line.length;
    const typed: [string, string][] = [];
    for (let along = 0; along < wide; along += 1) {
      const column = columns[along];
      if (column === undefined || editOf(tab, column.key) === undefined) continue;
      typed.push([column.key, line[along % line.length] ?? '']);
    }
    const row = rows[range.firstRow + down];
    if (row === undefined) {
      if (typed.some(([, text]) => text.trim() !== '')) added.push(Object.fromEntries(typed));
    } else cells.push(...typed.map(([column, text]) => ({ row, column, text })));
  }
  return { cells, rows: added };
}
