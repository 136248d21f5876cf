import { useState, type KeyboardEvent } from 'react';

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
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
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

/** The cursor of a grid: one tab stop, moved by keys, kept inside rows and columns as they change. */
export function useGridCursor(
  rows: number,
  columns: number,
  onMove: (to: Cursor) => void,
): {
  readonly cursor: Cursor;
  readonly setCursor: (to: Cursor) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const [at, setCursor] = useState<Cursor>({ row: 0, column: 0 });
  const cursor: Cursor = {
    row: Math.min(at.row, rows - 1),
    column: Math.min(at.column, columns - 1),
  };
  return {
    cursor,
    setCursor,
    onKeyDown: (event) => {
      const to = moved(cursor, event.key, event.ctrlKey || event.metaKey, rows, columns);
      if (to === undefined) return;
      event.preventDefault();
      setCursor(to);
      onMove(to);
    },
  };
}
