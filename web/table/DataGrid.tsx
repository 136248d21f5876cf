import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Id } from '../../graph-schema/model/ids.ts';
import { useHereMarks } from '../together/useHereMarks.ts';
import { AddRow } from './AddRow.tsx';
import { CellInput } from './CellInput.tsx';
import type { Column, Row } from './column.ts';
import type { Range } from './edits/pasted.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { RowWay } from './RowWay.tsx';
import type { Sorting } from './tables.ts';
import { useCellFocus } from './useCellFocus.ts';
import { useGridCursor } from './useGridCursor.ts';
import { useGridEditing, type OpenCell } from './useGridEditing.ts';
import { ROW_HEIGHT_PX, useRowWindow } from './useRowWindow.ts';
import type { TableEditing } from './useTableEditing.ts';

export interface DataGridProps {
  readonly label: string;
  readonly columns: readonly Column[];
  /** Which columns are shown, as places in `columns`. */
  readonly shown: readonly number[];
  readonly rows: readonly Row[];
  readonly selection: Id | null;
  readonly sorting: Sorting | null;
  readonly onSort: (column: number) => void;
  readonly onOpen: (id: Id) => void;
  readonly editing: TableEditing;
}

/** A grid after the ARIA pattern: one tab stop, a cell cursor, only the rows in sight in the page. */
export function DataGrid(props: DataGridProps): ReactElement {
  const { label, columns, shown, rows, selection, sorting, onSort, onOpen } = props;
  const { editing } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const marks = useHereMarks();
  const { first, end } = useRowWindow(scroller, rows.length);
  const onMove = useCellFocus(scroller);
  const { cursor, range, setCursor, extend, onKeyDown } = useGridCursor(
    rows.length,
    shown.length,
    1,
    onMove,
  );
  const shownColumns = shown.flatMap((at) => columns[at] ?? []);
  const grid = useGridEditing({ editing, rows, shown: shownColumns, cursor, range, onMove });
  const act = (event: KeyboardEvent): void => {
    if (onKeyDown(event) || grid.onKeyDown(event)) return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    const row = rows[cursor.row];
    const column = shown[cursor.column];
    if (row !== undefined) onOpen(row.id);
    else if (column !== undefined) onSort(column);
  };
  const editorOf = (row: Row, { column, text }: OpenCell): ReactElement | null => {
    const of = shownColumns[column];
    if (of === undefined) return null;
    return (
      <CellInput
        label={`${of.title} of ${row.cells[shown[0] ?? 0] ?? ''}`}
        text={text}
        choices={editing.choicesOf(row.id, of)}
        wrong={editing.faults.length > 0}
        onTake={grid.take}
        onLeave={grid.leave}
        onPasteMany={grid.pasteMany}
      />
    );
  };
  const width = shown.reduce((sum, at) => sum + (columns[at]?.widthPx ?? 0), 0);
  const at = rows[cursor.row];
  return (
    <>
      <div className="grid-scroller" ref={scroller}>
        <table
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 2}
          aria-colcount={shown.length}
          className="grid"
          tabIndex={-1}
          style={{ minWidth: width }}
          onKeyDown={act}
          onCopy={grid.onCopy}
          onPaste={grid.onPaste}
        >
          <colgroup>
            {shown.map((at) => (
              <col key={at} style={{ width: columns[at]?.widthPx }} />
            ))}
          </colgroup>
          <GridHead
            columns={columns}
            shown={shown}
            sorting={sorting}
            cursor={cursor}
            onFocus={setCursor}
            onSort={onSort}
          />
          <tbody>
            <Gap rows={first} columns={shown.length} />
            {rows.slice(first, end).map((row, offset) => (
              <GridRow
                key={row.id}
                row={row}
                at={first + offset}
                columns={columns}
                shown={shown}
                selected={selection === row.id}
                here={marks.get(row.id)?.letters ?? ''}
                hereWords={marks.get(row.id)?.words ?? ''}
                cursorColumn={cursor.row === first + offset ? cursor.column : null}
                onFocus={setCursor}
                onOpen={onOpen}
                {...rangeIn(range, first + offset)}
                editorColumn={grid.open?.row === first + offset ? grid.open.column : -1}
                editor={grid.open?.row === first + offset ? editorOf(row, grid.open) : null}
                onEdit={grid.start}
                onExtend={(to) => {
                  if (grid.open === null) extend(to);
                }}
              />
            ))}
            <Gap rows={rows.length - end} columns={shown.length} />
            <AddRow
              at={rows.length}
              shown={shownColumns}
              cursorColumn={cursor.row === rows.length ? cursor.column : null}
              editing={editing}
              grid={grid}
              onFocus={setCursor}
            />
          </tbody>
        </table>
      </div>
      <RowWay row={at} name={at?.cells[shown[0] ?? 0] ?? ''} onOpen={onOpen} />
    </>
  );
}

const NOT_IN_RANGE = { rangeFrom: -1, rangeTo: -2 };

/** A range of one cell is the cursor alone. */
function rangeIn(range: Range, row: number): typeof NOT_IN_RANGE {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  const one = firstRow === lastRow && firstColumn === lastColumn;
  if (one || row < firstRow || row > lastRow) return NOT_IN_RANGE;
  return { rangeFrom: firstColumn, rangeTo: lastColumn };
}

/** The height of rows that are out of sight. */
function Gap({
  rows,
  columns,
}: {
  readonly rows: number;
  readonly columns: number;
}): ReactElement | null {
  if (rows <= 0) return null;
  return (
    <tr role="presentation" aria-hidden="true" style={{ height: rows * ROW_HEIGHT_PX }}>
      <td colSpan={columns} />
    </tr>
  );
}
