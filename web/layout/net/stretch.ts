import type { Box, Point } from '../geometry.ts';
import type { Body } from './separate.ts';

/** How far a part of n actors may be stretched each way: four stay together in a wide window. */
function mostStretchPx(actors: number): number {
  return 20 + 90 * actors ** 0.7;
}

function along(
  values: readonly number[],
  from: number,
  to: number,
  mostPx: number,
): (value: number) => number {
  const least = Math.min(...values);
  const range = Math.max(...values) - least;
  const room = Math.min(Math.max(0, to - from), mostPx);
  const start = (from + to) / 2 - room / 2;
  return (value) => (range < 1 ? (from + to) / 2 : start + ((value - least) / range) * room);
}

/** Stretches a drawing to the shape of its cell, each way by itself, and sets it in the middle. */
export function stretched(
  points: ReadonlyMap<string, Point>,
  bodies: readonly Body[],
  cell: Box,
): ReadonlyMap<string, Point> {
  const all = [...points.values()];
  const most = mostStretchPx(all.length);
  const widest = Math.max(...bodies.map((body) => body.leftPx));
  const up = Math.max(...bodies.map((body) => body.upPx));
  const down = Math.max(...bodies.map((body) => body.downPx));
  const xs = all.map((p) => p.x);
  const ys = all.map((p) => p.y);
  const x = along(xs, cell.left + widest, cell.right - widest, most);
  const y = along(ys, cell.top + up, cell.bottom - down, most);
  return new Map([...points].map(([id, point]) => [id, { x: x(point.x), y: y(point.y) }]));
}
