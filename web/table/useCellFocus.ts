import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Cursor } from './useGridCursor.ts';
import { ROW_HEIGHT_PX } from './useRowWindow.ts';

/**
 * Brings a cell into view and gives it the focus, at once or when it is drawn. Until then the grid itself has the
 * focus, so that no key is lost however quickly they come.
 */
export function useCellFocus(scroller: RefObject<HTMLElement | null>): (to: Cursor) => void {
  const awaited = useRef<Cursor | null>(null);
  useLayoutEffect(() => {
    const grid = gridIn(scroller.current);
    if (awaited.current === null || grid === null) return;
    if (document.activeElement !== grid) awaited.current = null;
    else if (focusCell(grid, awaited.current)) awaited.current = null;
  });
  return (to) => {
    awaited.current = null;
    const grid = gridIn(scroller.current);
    if (scroller.current === null || grid === null) return;
    scrollTo(scroller.current, to);
    if (focusCell(grid, to)) return;
    awaited.current = to;
    grid.focus({ preventScroll: true });
  };
}

function gridIn(scroller: HTMLElement | null): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>('[role="grid"]') ?? null;
}

function focusCell(grid: HTMLElement, { row, column }: Cursor): boolean {
  const cell = grid.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
  cell?.focus();
  return cell !== null;
}

function scrollTo(scroller: HTMLElement, { row, column }: Cursor): void {
  // The first column stays in sight by itself, so the browser would not scroll back to it.
  if (column === 0) scroller.scrollLeft = 0;
  const top = row * ROW_HEIGHT_PX;
  const seen = scroller.clientHeight - 2 * ROW_HEIGHT_PX;
  if (row >= 0 && top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top > scroller.scrollTop + seen) scroller.scrollTop = top - seen;
}
