import { useEffect, useState, type RefObject } from 'react';

export const ROW_HEIGHT_PX = 40;
const SPARE_ROWS = 12;
const FIRST_HEIGHT_PX = 800;

/** Rows to draw of a list of any length: `first` included, `end` not. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

export function rowWindow(scrolledPx: number, heightPx: number, rows: number): RowWindow {
  const first = Math.max(0, Math.floor(scrolledPx / ROW_HEIGHT_PX) - SPARE_ROWS);
  const seen = Math.ceil(heightPx / ROW_HEIGHT_PX) + 2 * SPARE_ROWS;
  return { first: Math.min(first, Math.max(0, rows - seen)), end: Math.min(rows, first + seen) };
}

/** Only rows in sight and a few around them are drawn, so that thousands scroll smoothly. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, rows: number): RowWindow {
  const [seen, setSeen] = useState({ scrolledPx: 0, heightPx: FIRST_HEIGHT_PX });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void => {
      // In steps of a row, so that a scroll inside one row draws nothing anew.
      const scrolledPx = Math.floor(element.scrollTop / ROW_HEIGHT_PX) * ROW_HEIGHT_PX;
      const heightPx = Math.min(element.clientHeight, 2 * window.innerHeight);
      setSeen((before) =>
        before.scrolledPx === scrolledPx && before.heightPx === heightPx
          ? before
          : { scrolledPx, heightPx },
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [scroller]);
  return rowWindow(seen.scrolledPx, seen.heightPx, rows);
}
