import { around, type Box, type Point } from '../layout/geometry.ts';

export interface BandShape {
  readonly boxes: readonly Box[];
  /** Thick strokes between members where one box would take in others. */
  readonly strokes: readonly (readonly [Point, Point])[];
  readonly whole: Box;
}

function middle(box: Box): Point {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** Shortest tree over all boxes (Prim), for the strokes that hold a scattered band together. */
function shortestTree(points: readonly Point[]): [Point, Point][] {
  const [first, ...rest] = points;
  if (!first) return [];
  const inside = [first];
  const outside = [...rest];
  const strokes: [Point, Point][] = [];
  while (outside.length > 0) {
    let best: { from: Point; at: number; length: number } | undefined;
    for (const from of inside) {
      outside.forEach((to, at) => {
        const length = Math.hypot(from.x - to.x, from.y - to.y);
        if (!best || length < best.length) best = { from, at, length };
      });
    }
    if (!best) break;
    const [to] = outside.splice(best.at, 1);
    if (!to) break;
    strokes.push([best.from, to]);
    inside.push(to);
  }
  return strokes;
}

/**
 * A soft band behind its members: one box where no other actor stands in it, else a box per member
 * joined by strokes, so that a band never seems to hold one that it does not.
 */
export function bandShape(
  members: readonly Box[],
  others: readonly Point[],
): BandShape | undefined {
  const whole = around(members);
  if (!whole) return undefined;
  const takesIn = others.some(
    ({ x, y }) => x > whole.left && x < whole.right && y > whole.top && y < whole.bottom,
  );
  if (!takesIn) return { boxes: [whole], strokes: [], whole };
  return { boxes: members, strokes: shortestTree(members.map(middle)), whole };
}
