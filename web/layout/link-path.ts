import type { Point } from './geometry.ts';
import type { LinkPath } from './laid-out.ts';

const round = (value: number): number => Math.round(value * 10) / 10;

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

export function pathMiddle(path: LinkPath): Point {
  return path.bends ? middle(path.bends[0], path.bends[1]) : middle(path.start, path.end);
}

/** The path in the words of SVG's `d`. */
export function svgPath(path: LinkPath): string {
  const at = (point: Point): string => `${round(point.x)} ${round(point.y)}`;
  if (!path.bends) return `M${at(path.start)}L${at(path.end)}`;
  const [first, second] = path.bends;
  return `M${at(path.start)}Q${at(first)} ${at(pathMiddle(path))}Q${at(second)} ${at(path.end)}`;
}
