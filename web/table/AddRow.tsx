import type { ReactElement } from 'react';
import { CellInput } from './CellInput.tsx';
import type { Column } from './column.ts';
import { NEEDED } from './edits/new-row.ts';
import type { Cursor } from './useGridCursor.ts';
import type { GridEditing } from './useGridEditing.ts';
import type { TableEditing } from './useTableEditing.ts';

const ONE: Readonly<Record<TableEditing['tab'], string>> = {
  actors: 'an actor',
  flows: 'a flow',
  agreements: 'an agreement',
  rooms: 'a room',
  interests: 'an interest',
  sources: 'a source',
};

interface AddRowProps {
  readonly at: number;
  readonly shown: readonly Column[];
  readonly cursorColumn: number | null;
  readonly editing: TableEditing;
  readonly grid: GridEditing;
  readonly onFocus: (cursor: Cursor) => void;
}

/** The last row, which adds: cells are typed one by one, and Enter adds the row once what it needs is there. */
export function AddRow({
  at,
  shown,
  cursorColumn,
  editing,
  grid,
  onFocus,
}: AddRowProps): ReactElement {
  const { draft, tab } = editing;
  const begun = Object.values(draft).some((text) => text !== '');
  return (
    <tr aria-rowindex={at + 2} className="grid-add">
      {shown.map((column, place) => {
        const first = place === 0;
        const Cell = first ? 'th' : 'td';
        const open = grid.open?.row === at && grid.open.column === place ? grid.open : null;
        return (
          <Cell
            key={column.key}
            {...(first ? { scope: 'row' as const, role: 'rowheader' } : { role: 'gridcell' })}
            aria-colindex={place + 1}
            data-cell={`${at}:${place}`}
            tabIndex={cursorColumn === place ? 0 : -1}
            onFocus={() => onFocus({ row: at, column: place })}
            onClick={() => grid.start({ row: at, column: place })}
          >
            {open === null ? (
              <span className="grid-words">
                {draft[column.key] ?? hint(column, first && !begun)}
              </span>
            ) : (
              <CellInput
                label={`${column.title} of the new row`}
                text={open.text}
                choices={editing.choicesOf(undefined, column)}
                wrong={editing.faults.length > 0}
                onTake={grid.take}
                onLeave={grid.leave}
                onPasteMany={grid.pasteMany}
              />
            )}
          </Cell>
        );
      })}
    </tr>
  );

  function hint({ key, title }: Column, isFirst: boolean): ReactElement {
    if (isFirst) return <span className="grid-hint">Add {ONE[tab]}…</span>;
    return (
      <span className="grid-hint">{begun && NEEDED[tab].includes(key) ? `${title}?` : ''}</span>
    );
  }
}
