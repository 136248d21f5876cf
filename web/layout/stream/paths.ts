import type { Point } from '../geometry.ts';
import type { LinkPath } from '../laid-out.ts';
import { SHAPE_PX } from './column-places.ts';

const HALF = SHAPE_PX / 2;

/**
 * A smooth S from the right of one shape to the left of the other. Bends at a quarter of the way give
 * the same middle slope as the cubic curve with handles at half of it.
 */
export function sCurve(from: Point, to: Point): LinkPath {
  const start = { x: from.x + HALF, y: from.y };
  const end = { x: to.x - HALF, y: to.y };
  const quarter = (end.x - start.x) / 4;
  return {
    start,
    bends: [
      { x: start.x + quarter, y: start.y },
      { x: end.x - quarter, y: end.y },
    ],
    end,
  };
}

/** An arc below both shapes for what is sent back, no deeper than `floorPx`. */
export function returnArc(from: Point, to: Point, floorPx: number): LinkPath {
  const start = { x: from.x, y: from.y + HALF };
  const end = { x: to.x, y: to.y + HALF };
  const wish = Math.max(start.y, end.y) + 26 + 0.1 * Math.abs(from.x - to.x);
  const y = Math.max(Math.max(start.y, end.y) + 6, Math.min(wish, floorPx));
  return {
    start,
    bends: [
      { x: from.x + (to.x - from.x) * 0.06, y },
      { x: to.x - (to.x - from.x) * 0.06, y },
    ],
    end,
  };
}

/** Between two in one column: a bow to the right of both. */
export function sideBow(from: Point, to: Point): LinkPath {
  const x = Math.max(from.x, to.x) + HALF + 18 + 0.08 * Math.abs(from.y - to.y);
  const start = { x: from.x + HALF, y: from.y };
  const end = { x: to.x + HALF, y: to.y };
  return {
    start,
    bends: [
      { x, y: from.y },
      { x, y: to.y },
    ],
    end,
  };
}

/** From a shape to itself: a small loop below it. */
export function selfLoop(at: Point): LinkPath {
  const y = at.y + HALF + 14;
  return {
    start: { x: at.x - 4, y: at.y + HALF },
    bends: [
      { x: at.x - 16, y },
      { x: at.x + 16, y },
    ],
    end: { x: at.x + 4, y: at.y + HALF },
  };
}
