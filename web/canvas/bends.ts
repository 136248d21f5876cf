import type { Point } from '../layout/geometry.ts';

/** Control points in Cytoscape's terms: shares of the way from centre to centre, and px off it. */
export interface Bends {
  readonly bendAt: string;
  readonly bendPx: string;
}

/** Puts control points in relation to the line between two centres. Px off are positive to its right. */
export function bendsOf(from: Point, to: Point, points: readonly Point[]): Bends {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.max(1e-6, Math.hypot(dx, dy));
  const at: string[] = [];
  const off: string[] = [];
  for (const point of points) {
    const px = point.x - from.x;
    const py = point.y - from.y;
    at.push(((px * dx + py * dy) / (length * length)).toFixed(4));
    off.push(((-px * dy + py * dx) / length).toFixed(2));
  }
  return { bendAt: at.join(' '), bendPx: off.join(' ') };
}
