import { applyAll } from '../../../graph-schema/model/apply.ts';
import type { Edit } from '../../../graph-schema/edits/edit.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { figuresOf } from '../../../graph-schema/words/figures.ts';
import { faultWords } from '../../editing/fields/read.ts';
import type { TableTab } from '../../state/view-types.ts';
import { nameOf } from '../../words/names.ts';
import type { Column } from '../column.ts';
import type { Editing } from './cell-edit.ts';
import { editOf } from './edits-of.ts';
import { newRow, type NewCells } from './new-row.ts';

/** A cell of a row that is there, with what was typed or pasted into it. */
export interface TypedCell {
  readonly row: Id;
  readonly column: string;
  readonly text: string;
}

/** What was typed or pasted into a table at once. */
export interface TypedCells {
  readonly cells: readonly TypedCell[];
  /** Rows to add, in order. */
  readonly rows: readonly NewCells[];
}

export type GridEdit =
  | { readonly is: 'edit'; readonly edit: Edit }
  /** Nothing is changed; each line says where, what was expected, what was found and what to do. */
  | { readonly is: 'faults'; readonly lines: readonly string[] };

/** One edit of all cells, or all that is wrong with them. A cell that is only read is passed over. */
export function gridEdit(
  tab: TableTab,
  columns: readonly Column[],
  { cells, rows }: TypedCells,
  editing: Editing,
): GridEdit {
  const lines: string[] = [];
  const changes: Change[] = [];
  let { state } = editing;
  let changed = 0;
  const titleOf = (key: string): string => columns.find((one) => one.key === key)?.title ?? key;
  for (const { row, column, text } of cells) {
    const thing = state.entities.get(row);
    const edit = editOf(tab, column);
    if (thing === undefined || edit === undefined) continue;
    const where = `${titleOf(column)} of ${nameOf(state, row)}`;
    const told = edit.changes(thing, text, { ...editing, state });
    if (told.is === 'fault') {
      lines.push(`${where}: ${faultWords(told.fault)}`);
      continue;
    }
    if (told.value.length === 0) continue;
    const applied = applyAll(state, told.value);
    if (applied.is === 'applied') {
      state = applied.state;
      changes.push(...told.value);
      changed += 1;
    } else if (applied.is === 'refused') {
      lines.push(
        ...applied.problems.map(({ expected, todo }) => `${where}: expected ${expected}. ${todo}`),
      );
    }
  }
  rows.forEach((typed, at) => {
    const made = newRow(tab, typed, { ...editing, state });
    if (made.is === 'faults') {
      const where = rows.length === 1 ? 'New row' : `New row ${at + 1}`;
      lines.push(
        ...made.faults.map((one) => `${where}, ${titleOf(one.column)}: ${faultWords(one.fault)}`),
      );
      return;
    }
    state = made.state;
    changes.push(...made.changes);
  });
  if (lines.length > 0) return { is: 'faults', lines };
  return {
    is: 'edit',
    edit: { label: labelOf(tab, columns, { cells, rows }, changed, editing), changes },
  };
}

/** "Change Amount of Money from A to B", "Change 12 cells", "Add 3 rows to Actors". */
function labelOf(
  tab: TableTab,
  columns: readonly Column[],
  { cells, rows }: TypedCells,
  changed: number,
  { state }: Editing,
): string {
  const parts: string[] = [];
  const [cell] = cells;
  if (changed > 0 && cells.length === 1 && cell !== undefined) {
    const title = columns.find(({ key }) => key === cell.column)?.title ?? cell.column;
    parts.push(`Change “${title}” of ${nameOf(state, cell.row)}`);
  } else if (changed > 0) parts.push(`Change ${figuresOf(changed, 'cell', 'cells')} in ${tab}`);
  const [row] = rows;
  const first = row?.name ?? row?.label ?? row?.reference;
  if (rows.length === 1 && first !== undefined) parts.push(`Add ${first.trim()}`);
  else if (rows.length > 0) parts.push(`Add ${figuresOf(rows.length, 'row', 'rows')} to ${tab}`);
  return parts.join(', ');
}
