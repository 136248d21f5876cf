import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { AfterCell } from './CellInput.tsx';
import type { Column, Row } from './column.ts';
import { editOf } from './edits/edits-of.ts';
import { NEEDED } from './edits/new-row.ts';
import { pastedCells, placed, type Range } from './edits/pasted.ts';
import type { Cursor } from './useGridCursor.ts';
import type { TableEditing } from './useTableEditing.ts';

/** The cell whose editor is open, with the text that it opened with. */
export interface OpenCell extends Cursor {
  readonly text: string;
}

interface GridOn {
  readonly editing: TableEditing;
  readonly rows: readonly Row[];
  readonly shown: readonly Column[];
  readonly cursor: Cursor;
  readonly range: Range;
  readonly onMove: (to: Cursor) => void;
}

export interface GridEditing {
  readonly open: OpenCell | null;
  /** False where the cell is only read. */
  readonly start: (at: Cursor, text?: string) => boolean;
  /** Many cells that were pasted into the editor of one. */
  readonly pasteMany: (text: string) => void;
  readonly take: (text: string, after: AfterCell, everywhere: boolean) => boolean;
  readonly leave: () => void;
  /** True where the key was one of editing. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Editing cells of a grid as spreadsheets do: type, F2, Delete, fill down, copy and paste of many cells. */
export function useGridEditing(on: GridOn): GridEditing {
  const { editing, rows, shown, cursor, range, onMove } = on;
  const [open, setOpen] = useState<OpenCell | null>(null);
  const ids = rows.map(({ id }) => id);
  const isAddRow = (row: number): boolean => row === rows.length;
  const textAt = ({ row, column }: Cursor): string | undefined => {
    const of = shown[column];
    if (of === undefined) return undefined;
    if (isAddRow(row)) return editOf(editing.tab, of.key) && (editing.draft[of.key] ?? '');
    const id = ids[row];
    return id === undefined ? undefined : editing.textOf(id, of);
  };
  const start = (at: Cursor, text = textAt(at)): boolean => {
    if (textAt(at) === undefined || text === undefined) return false;
    editing.forgetFaults();
    setOpen({ ...at, text });
    return true;
  };
  const close = (to: Cursor): void => {
    setOpen(null);
    onMove(to);
  };
  const put = (text: string, over: Range): boolean =>
    editing.take(placed(editing.tab, pastedCells(text), over, ids, shown));
  const takeDraft = (text: string, { row, column }: Cursor, after: AfterCell): boolean => {
    const key = shown[column]?.key ?? '';
    const draft = { ...editing.draft, [key]: text };
    editing.setDraft(draft);
    const lacks = NEEDED[editing.tab].some((name) => (draft[name] ?? '').trim() === '');
    if (after !== 'down' || lacks) {
      const next = lacks && after === 'down' ? shown.findIndex((one) => isLacking(one)) : -1;
      close(next >= 0 ? { row, column: next } : beside({ row, column }, after, shown.length));
      return true;
    }
    if (!editing.take({ cells: [], rows: [draft] })) return false;
    editing.setDraft({});
    close({ row: row + 1, column: 0 });
    return true;

    function isLacking(one: Column): boolean {
      return NEEDED[editing.tab].includes(one.key) && (draft[one.key] ?? '').trim() === '';
    }
  };
  const take = (text: string, after: AfterCell, everywhere: boolean): boolean => {
    if (open === null) return false;
    if (isAddRow(open.row)) return takeDraft(text, open, after);
    const over = everywhere ? range : oneCell(open);
    const cells = rowsIn(over, ids).flatMap((row) =>
      shown
        .slice(over.firstColumn, over.lastColumn + 1)
        .map(({ key }) => ({ row, column: key, text })),
    );
    if (!editing.take({ cells, rows: [] })) return false;
    close(beside(open, after, shown.length));
    return true;
  };
  const fillDown = (): void => {
    const first = shown.slice(range.firstColumn, range.lastColumn + 1).map((_, along) => {
      return textAt({ row: range.firstRow, column: range.firstColumn + along }) ?? '';
    });
    put(asLine(first), { ...range, firstRow: range.firstRow + 1 });
  };
  return {
    open,
    start,
    take,
    pasteMany: (text) => {
      if (open === null) return;
      close(open);
      put(text, oneCell(open));
    },
    leave: () => {
      editing.forgetFaults();
      if (open !== null) close(open);
    },
    onKeyDown: (event) => {
      const withControl = event.ctrlKey || event.metaKey;
      if (event.key === 'F2') start(cursor);
      else if (withControl && event.key.toLowerCase() === 'd' && range.lastRow > range.firstRow)
        fillDown();
      else if (event.key === 'Delete' || event.key === 'Backspace') put('', range);
      else if ((event.key === 'Enter' || event.key === ' ') && isAddRow(cursor.row)) start(cursor);
      else if (isTyped(event, withControl) && textAt(cursor) !== undefined)
        start(cursor, event.key);
      else return false;
      event.preventDefault();
      return true;
    },
    onCopy: (event) => {
      if (open !== null || cursor.row < 0) return;
      event.preventDefault();
      const columns = shown.slice(range.firstColumn, range.lastColumn + 1);
      const lines = rows
        .slice(range.firstRow, range.lastRow + 1)
        .map(({ id, cells }) =>
          asLine(
            columns.map(
              (one, along) => editing.textOf(id, one) ?? cells[range.firstColumn + along] ?? '',
            ),
          ),
        );
      event.clipboardData.setData('text/plain', lines.join('\n'));
    },
    onPaste: (event) => {
      if (open !== null || cursor.row < 0) return;
      event.preventDefault();
      put(event.clipboardData.getData('text/plain'), range);
    },
  };
}

function oneCell({ row, column }: Cursor): Range {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

function isTyped({ key, altKey }: KeyboardEvent, withControl: boolean): boolean {
  return !altKey && !withControl && key.length === 1 && key !== ' ' && key !== '/' && key !== '?';
}

function rowsIn<T>({ firstRow, lastRow }: Range, rows: readonly T[]): readonly T[] {
  return rows.slice(firstRow, lastRow + 1);
}

function beside({ row, column }: Cursor, after: AfterCell, columns: number): Cursor {
  switch (after) {
    case 'down':
      return { row: row + 1, column };
    case 'right':
      return { row, column: Math.min(columns - 1, column + 1) };
    case 'left':
      return { row, column: Math.max(0, column - 1) };
    case 'stay':
      return { row, column };
  }
}

/** One line for a spreadsheet: cells with breaks or quotes in them stand in quotes. */
function asLine(cells: readonly string[]): string {
  return cells
    .map((cell) => (/["\t\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join('\t');
}
