import type { Box, Point } from '../layout/geometry.ts';
import { pathMiddle } from '../layout/link-path.ts';
import type { LinkPath } from '../layout/laid-out.ts';
import { flowOf } from './elements.ts';
import type { Scene, View } from './scene.ts';

const STEP_PX = 7;

/** A point of a line, with half of the line's width about it. */
export interface LinePoint extends Point {
  readonly halfPx: number;
}

function quadratic(a: Point, b: Point, c: Point, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * a.x + 2 * s * t * b.x + t * t * c.x,
    y: s * s * a.y + 2 * s * t * b.y + t * t * c.y,
  };
}

function pathPoint(path: LinkPath, from: Point, to: Point, t: number): Point {
  if (!path.bends) return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
  const middle = pathMiddle(path);
  return t < 0.5
    ? quadratic(path.start, path.bends[0], middle, t * 2)
    : quadratic(middle, path.bends[1], path.end, t * 2 - 1);
}

/**
 * Points along the lines that stand out, in px of the window: all lines, or those in focus while a
 * finding is played. Words are put where they cover few of them.
 */
export function linePoints(scene: Scene, view: View): readonly LinePoint[] {
  const { laidOut, shown } = scene;
  return laidOut.links.flatMap((link): LinePoint[] => {
    const flow = flowOf(link, shown);
    const from = laidOut.positions.get(link.from);
    const to = laidOut.positions.get(link.to);
    if (!flow || !from || !to || (shown.playing && flow.focus === 'none')) return [];
    const steps = Math.min(80, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP_PX));
    return Array.from({ length: steps + 1 }, (_, at) => {
      const { x, y } = pathPoint(link.path, from, to, steps === 0 ? 0 : at / steps);
      return {
        x: x * view.zoom + view.pan.x,
        y: y * view.zoom + view.pan.y,
        halfPx: link.widthPx / 2,
      };
    });
  });
}

/** How many points of lines a box would cover. */
export function covered(box: Box, points: readonly LinePoint[]): number {
  let count = 0;
  for (const { x, y, halfPx } of points) {
    if (
      x > box.left - halfPx &&
      x < box.right + halfPx &&
      y > box.top - halfPx &&
      y < box.bottom + halfPx
    ) {
      count += 1;
    }
  }
  return count;
}
