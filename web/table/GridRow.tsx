import { memo, type MouseEvent, type ReactElement } from 'react';
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
  /** True where the cell can be edited. */
  readonly onEdit: (cursor: Cursor) => boolean;
  /** Draws the range out to a cell. */
  readonly onExtend: (cursor: Cursor) => void;
}

export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { row, at, columns, shown, selected, cursorColumn, onFocus, onOpen } = props;
  const { rangeFrom, rangeTo, editor, editorColumn, onEdit, onExtend } = props;
  const { here: looking, hereWords } = props;
  return (
    <tr
      aria-rowindex={at + 2}
      aria-selected={selected}
      data-marked={row.marked || undefined}
      onClick={({ target, shiftKey }) => {
        // After marking several with the mouse, the row itself is told of the press.
        const onCell = target instanceof Element && target.closest('[data-cell]') !== null;
        if (onCell && !shiftKey) onOpen(row.id);
      }}
    >
      {shown.map((column, place) => {
        const figures = columns[column]?.figures === true;
        const first = place === 0;
        const Cell = first ? 'th' : 'td';
        const here = { row: at, column: place };
        return (
          <Cell
            key={column}
            {...(first ? { scope: 'row' as const, role: 'rowheader' } : { role: 'gridcell' })}
            aria-colindex={place + 1}
            className={figures ? 'grid-figures' : undefined}
            data-cell={`${at}:${place}`}
            tabIndex={cursorColumn === place ? 0 : -1}
            data-in-range={(place >= rangeFrom && place <= rangeTo) || undefined}
            onFocus={() => onFocus(here)}
            onMouseDown={(event) => {
              if (!event.shiftKey) return;
              event.preventDefault();
              onExtend(here);
            }}
            onMouseEnter={({ buttons }) => {
              if (buttons === 1) onExtend(here);
            }}
            onClick={(event) => {
              // With a finger there is no second way to press: it opens the cell.
              if (isTouch(event) && onEdit(here)) event.stopPropagation();
            }}
            onDoubleClick={() => onEdit(here)}
          >
            {first && looking !== '' && <Looking letters={looking} words={hereWords} />}
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

function isTouch({ nativeEvent }: MouseEvent): boolean {
  return nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';
}

function Looking({
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
