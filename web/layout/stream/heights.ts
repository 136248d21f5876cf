import { clamp } from '../geometry.ts';

/** One row: what it needs above and below its middle, and where it would like to stand. */
export interface Row {
  readonly upPx: number;
  readonly downPx: number;
  /** Room above it beyond the row before: the edge of a band. */
  readonly extraPx: number;
}

/** Least height of a column, from the top of its first row to the bottom of its last. */
export function neededPx(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.upPx + row.downPx + row.extraPx, 0);
}

/** Where each row stands when all stand as high as they can. */
function offsets(rows: readonly Row[], gapPx: number): number[] {
  const places: number[] = [];
  let edge = 0;
  rows.forEach((row, index) => {
    const y = edge + row.extraPx + row.upPx + (index === 0 ? 0 : gapPx);
    places.push(y);
    edge = y + row.downPx;
  });
  return places;
}

/** Rows with the same room between all, in the middle of the space, never more than `mostGapPx` apart. */
export function spread(
  rows: readonly Row[],
  topPx: number,
  bottomPx: number,
  mostGapPx: number,
): readonly number[] {
  const slack = bottomPx - topPx - neededPx(rows);
  const gap = rows.length < 2 ? 0 : clamp(slack / (rows.length - 1), 0, mostGapPx);
  const left = Math.max(0, slack - gap * Math.max(0, rows.length - 1));
  return offsets(rows, gap).map((y) => topPx + left / 2 + y);
}

interface Pool {
  sum: number;
  weight: number;
  count: number;
}

/**
 * Heights as near as can be (least squares, weighted) to the wished ones, in the given order, with no
 * two rows closer than they need. Pool adjacent violators on the wishes less each row's own offset,
 * then cut to the space: the exact optimum of isotonic regression with bounds (Barlow et al. 1972).
 */
export function nearestHeights(
  rows: readonly Row[],
  wishes: readonly number[],
  topPx: number,
  bottomPx: number,
  gapPx = 0,
): readonly number[] {
  const base = offsets(rows, gapPx);
  const pools: Pool[] = [];
  base.forEach((offset, index) => {
    pools.push({ sum: (wishes[index] ?? offset) - offset, weight: 1, count: 1 });
    for (;;) {
      const last = pools[pools.length - 1];
      const before = pools[pools.length - 2];
      if (!last || !before || before.sum / before.weight <= last.sum / last.weight) break;
      before.sum += last.sum;
      before.weight += last.weight;
      before.count += last.count;
      pools.pop();
    }
  });
  const gaps = gapPx * Math.max(0, rows.length - 1);
  const most = Math.max(topPx, bottomPx - neededPx(rows) - gaps);
  const shifts = pools.flatMap((pool) =>
    Array.from({ length: pool.count }, () => clamp(pool.sum / pool.weight, topPx, most)),
  );
  return base.map((offset, index) => offset + (shifts[index] ?? topPx));
}
