import { useState, type KeyboardEvent } from 'react';
import type { Range } from './edits/pasted.ts';

/** Where the cell cursor stands. Row -1 is the row of headings. */
export interface Cursor {
  readonly row: number;
  readonly column: number;
}

const PAGE_ROWS = 10;

/** Where a key leads, or undefined for keys that don't move the cursor. Follows the ARIA grid pattern. */
export function moved(
  { row, column }: Cursor,
  key: string,
  ctrl: boolean,
  rows: number,
  columns: number,
): Cursor | undefined {
  const to = (nextRow: number, nextColumn: number): Cursor => ({
    row: Math.max(-1, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  });
  switch (key) {
    // With Control as far as it goes, as in spreadsheets.
    case 'ArrowDown':
      return to(ctrl ? rows - 1 : row + 1, column);
    case 'ArrowUp':
      return to(ctrl ? 0 : row - 1, column);
    case 'ArrowRight':
      return to(row, ctrl ? columns - 1 : column + 1);
    case 'ArrowLeft':
      return to(row, ctrl ? 0 : column - 1);
    case 'Home':
      return to(ctrl ? 0 : row, 0);
    case 'End':
      return to(ctrl ? rows - 1 : row, columns - 1);
    case 'PageDown':
      return to(row + PAGE_ROWS, column);
    case 'PageUp':
      return to(row - PAGE_ROWS, column);
    default:
      return undefined;
  }
}

/** A cell cursor and the range that Shift has drawn out from it. */
export interface GridCursor {
  readonly cursor: Cursor;
  /** From the smaller to the larger row and column, the cursor included. */
  readonly range: Range;
  readonly setCursor: (to: Cursor) => void;
  /** Draws the range out to there, with the mouse. */
  readonly extend: (to: Cursor) => void;
  /** True where the key moved the cursor. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
}

/**
 * The cursor of a grid: one tab stop, moved by keys, kept inside rows and columns as they change. `below`: how many
 * rows stand under the last one, for rows to add; only single steps lead there.
 */
export function useGridCursor(
  rows: number,
  columns: number,
  below: number,
  onMove: (to: Cursor) => void,
): GridCursor {
  const [at, setAt] = useState<{ readonly cursor: Cursor; readonly anchor: Cursor }>(START);
  const inside = ({ row, column }: Cursor): Cursor => ({
    row: Math.min(row, rows - 1 + below),
    column: Math.min(column, columns - 1),
  });
  const cursor = inside(at.cursor);
  const anchor = inside(at.anchor);
  const go = (to: Cursor, extend: boolean): void => {
    setAt((before) => ({ cursor: to, anchor: extend ? before.anchor : to }));
  };
  return {
    cursor,
    range: {
      firstRow: Math.max(0, Math.min(cursor.row, anchor.row)),
      lastRow: Math.max(cursor.row, anchor.row),
      firstColumn: Math.min(cursor.column, anchor.column),
      lastColumn: Math.max(cursor.column, anchor.column),
    },
    // Focus comes after a move by Shift as well: the range then stays.
    setCursor: (to) => {
      setAt((before) =>
        before.cursor.row === to.row && before.cursor.column === to.column
          ? before
          : { cursor: to, anchor: to },
      );
    },
    extend: (to) => {
      go(inside(to), true);
      onMove(to);
    },
    onKeyDown: (event) => {
      const ctrl = event.ctrlKey || event.metaKey;
      const byStep = cursor.row >= rows || (event.key.startsWith('Arrow') && !ctrl);
      const reach = byStep ? rows + below : rows;
      const to = moved(cursor, event.key, ctrl, reach, columns);
      if (to === undefined) return false;
      event.preventDefault();
      go(to, event.shiftKey);
      onMove(to);
      return true;
    },
  };
}

const START = { cursor: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } };
