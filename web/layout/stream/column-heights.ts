import { neededPx, nearestHeights, spread, type Row } from './heights.ts';
import { joinedOf, meanPlace } from './order.ts';
import type { DrawnLink } from './drawn-links.ts';

const MOST_GAP_PX = 54;
const MOST_GAP_COMPACT_PX = 30;
const ROUNDS = 6;
const AIR_PX = 20;

interface Space {
  readonly topPx: number;
  readonly bottomPx: number;
}

interface PlacedRow {
  readonly id: string;
  readonly row: Row;
}

/** Some air between rows where a column has plenty of room: up to half of what is free. */
function leastGapPx(rows: readonly Row[], space: Space): number {
  if (rows.length < 2) return 0;
  const free = space.bottomPx - space.topPx - neededPx(rows);
  return Math.max(0, Math.min(AIR_PX, (free * 0.5) / (rows.length - 1)));
}

/**
 * Heights of all rows. The column that needs most room is spread over the space; every other column
 * sets each member at the weighted mean height of what it is joined to, kept apart by what it needs,
 * so that a waist stands in front of its band.
 */
export function columnHeights(
  columns: readonly (readonly PlacedRow[])[],
  links: readonly DrawnLink[],
  space: Space,
  compact: boolean,
): ReadonlyMap<string, number> {
  const joined = joinedOf(links);
  const { topPx, bottomPx } = space;
  const mostGap = compact ? MOST_GAP_COMPACT_PX : MOST_GAP_PX;
  const needs = columns.map((column) => neededPx(column.map((placed) => placed.row)));
  const anchor = needs.lastIndexOf(Math.max(0, ...needs));
  const heights = new Map<string, number>();
  const set = (column: readonly PlacedRow[], ys: readonly number[]): void => {
    column.forEach((placed, index) => heights.set(placed.id, ys[index] ?? topPx));
  };
  for (const column of columns) {
    set(
      column,
      spread(
        column.map((placed) => placed.row),
        topPx,
        bottomPx,
        mostGap,
      ),
    );
  }
  const turn = [...columns.keys()].sort(
    (a, b) => Math.abs(a - anchor) - Math.abs(b - anchor) || a - b,
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of turn) {
      const column = columns[at] ?? [];
      if (at === anchor) continue;
      const rows = column.map((placed) => placed.row);
      const wishes = column.map((placed) => meanPlace(placed.id, joined, heights));
      set(column, nearestHeights(rows, wishes, topPx, bottomPx, leastGapPx(rows, space)));
    }
  }
  return heights;
}
