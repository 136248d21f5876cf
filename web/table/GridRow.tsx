import { memo, type ReactElement } from 'react';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { Column, Row } from './column.ts';
import type { Cursor } from './useGridCursor.ts';

interface GridRowProps {
  readonly row: Row;
  /** Its place among all rows, from 0. */
  readonly at: number;
  readonly columns: readonly Column[];
  readonly shown: readonly number[];
  readonly selected: boolean;
  /** Who looks at this row, as letters of a mark and in words; empty for nobody. */
  readonly here: string;
  readonly hereWords: string;
  /** The column of the cell cursor, where it stands in this row. */
  readonly cursorColumn: number | null;
  readonly onFocus: (cursor: Cursor) => void;
  readonly onOpen: (id: Id) => void;
  /** The first and last shown column of the range, where it is in this row. */
  readonly rangeFrom: number;
  readonly rangeTo: number;
  /** The editor of the cell that is open in this row, and its column. */
  readonly editor: ReactElement | null;
  readonly editorColumn: number;
  readonly onEdit: (cursor: Cursor) => void;
}

export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { row, at, columns, shown, selected, cursorColumn, onFocus, onOpen } = props;
  const { rangeFrom, rangeTo, editor, editorColumn, onEdit, here, hereWords } = props;
  return (
    <tr
      aria-rowindex={at + 2}
      aria-selected={selected}
      data-marked={row.marked || undefined}
      onClick={() => onOpen(row.id)}
    >
      {shown.map((column, place) => {
        const figures = columns[column]?.figures === true;
        const first = place === 0;
        const Cell = first ? 'th' : 'td';
        return (
          <Cell
            key={column}
            {...(first ? { scope: 'row' as const, role: 'rowheader' } : { role: 'gridcell' })}
            aria-colindex={place + 1}
            className={figures ? 'grid-figures' : undefined}
            data-cell={`${at}:${place}`}
            tabIndex={cursorColumn === place ? 0 : -1}
            data-in-range={(place >= rangeFrom && place <= rangeTo) || undefined}
            onFocus={() => onFocus({ row: at, column: place })}
            onDoubleClick={() => onEdit({ row: at, column: place })}
          >
            {first && here !== '' && <Here letters={here} words={hereWords} />}
            {first && row.marked && <span className="hidden-but-read">Evidence: </span>}
            {editor !== null && editorColumn === place ? (
              editor
            ) : (
              <span className="grid-words">{row.cells[column]}</span>
            )}
          </Cell>
        );
      })}
    </tr>
  );
});

function Here({
  letters,
  words,
}: {
  readonly letters: string;
  readonly words: string;
}): ReactElement {
  return (
    <>
      <span className="grid-here not-printed" aria-hidden="true" title={words}>
        {letters}
      </span>
      <span className="hidden-but-read">{words}: </span>
    </>
  );
}
