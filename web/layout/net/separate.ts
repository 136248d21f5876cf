import { around, clamp, overlaps, type Box, type Point } from '../geometry.ts';

/** A shape with its label: what it takes on each side of the shape's middle, and where it may stand. */
export interface Body {
  readonly id: string;
  at: Point;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly upPx: number;
  readonly downPx: number;
  readonly fixed: boolean;
  readonly within: Box;
}

const GAP_PX = 7;
const SPIRAL_STEP_PX = 7;

export function bodyBox(body: Body, at: Point = body.at): Box {
  return {
    left: at.x - body.leftPx,
    right: at.x + body.rightPx,
    top: at.y - body.upPx,
    bottom: at.y + body.downPx,
  };
}

/** The value nearest to the wish that keeps both sides inside; the middle where there is no room. */
function inside(wish: number, from: number, to: number): number {
  return from <= to ? clamp(wish, from, to) : (from + to) / 2;
}

export function keepInside(body: Body, at: Point): Point {
  const { within } = body;
  return {
    x: inside(at.x, within.left + body.leftPx, within.right - body.rightPx),
    y: inside(at.y, within.top + body.upPx, within.bottom - body.downPx),
  };
}

/** Pairs whose boxes come too close, by a sweep from left to right. */
function closePairs(bodies: readonly Body[]): [Body, Body][] {
  const sorted = [...bodies].sort((a, b) => bodyBox(a).left - bodyBox(b).left);
  const pairs: [Body, Body][] = [];
  sorted.forEach((one, index) => {
    const box = bodyBox(one);
    for (let j = index + 1; j < sorted.length; j += 1) {
      const two = sorted[j];
      if (!two || bodyBox(two).left > box.right + GAP_PX) break;
      if (overlaps(box, bodyBox(two), GAP_PX)) pairs.push([one, two]);
    }
  });
  return pairs;
}

/** Pushes two apart along the way that needs least; what is fixed stays. */
function pushApart(one: Body, two: Body): void {
  const a = bodyBox(one);
  const b = bodyBox(two);
  const x = Math.min(a.right - b.left, b.right - a.left) + GAP_PX;
  const y = Math.min(a.bottom - b.top, b.bottom - a.top) + GAP_PX;
  if (x <= 0 || y <= 0 || (one.fixed && two.fixed)) return;
  const share = one.fixed ? 0 : two.fixed ? 1 : 0.5;
  const along = x < y * 1.6 ? 'x' : 'y';
  const middle = (box: Box): number =>
    along === 'x' ? (box.left + box.right) / 2 : (box.top + box.bottom) / 2;
  const sign = middle(a) < middle(b) || (middle(a) === middle(b) && one.id < two.id) ? -1 : 1;
  const by = (along === 'x' ? x : y) * 0.55 * sign;
  const moved = (at: Point, d: number): Point =>
    along === 'x' ? { x: at.x + d, y: at.y } : { x: at.x, y: at.y + d };
  if (!one.fixed) one.at = keepInside(one, moved(one.at, by * 2 * share));
  if (!two.fixed) two.at = keepInside(two, moved(two.at, -by * 2 * (1 - share)));
}

/** The nearest free place on rings about where it stands; none where all is taken. */
function freePlace(body: Body, others: readonly Body[]): Point | undefined {
  const boxes = others.map((other) => bodyBox(other));
  for (let ring = 0; ring < 70; ring += 1) {
    const steps = Math.max(1, ring * 6);
    for (let step = 0; step < steps; step += 1) {
      const angle = (step / steps) * 2 * Math.PI;
      const reach = ring * SPIRAL_STEP_PX;
      const at = keepInside(body, {
        x: body.at.x + Math.cos(angle) * reach * 1.4,
        y: body.at.y + Math.sin(angle) * reach,
      });
      const box = bodyBox(body, at);
      if (!boxes.some((other) => overlaps(box, other, 1))) return at;
    }
  }
  return undefined;
}

/** More label than room: looking for free places would take long and find none. */
function isHopeless(bodies: readonly Body[]): boolean {
  const area = bodies.reduce((sum, b) => sum + (b.leftPx + b.rightPx) * (b.upPx + b.downPx), 0);
  const room = around(bodies.map((body) => body.within));
  return room !== undefined && area > 0.8 * (room.right - room.left) * (room.bottom - room.top);
}

/**
 * Pushes label boxes apart until none overlap, inside each body's own room. What is still crowded
 * after that takes the nearest free place. Order of the input does not matter: bodies are sorted by id
 * by the caller. Where there is no room at all, boxes may overlap and the picture hides labels.
 */
export function separate(bodies: readonly Body[], rounds: number): void {
  for (const body of bodies) if (!body.fixed) body.at = keepInside(body, body.at);
  for (let round = 0; round < rounds; round += 1) {
    const pairs = closePairs(bodies);
    if (pairs.length === 0) return;
    for (const [one, two] of pairs) pushApart(one, two);
  }
  if (isHopeless(bodies)) return;
  for (const body of bodies) {
    if (body.fixed) continue;
    const box = bodyBox(body);
    const others = bodies.filter((other) => other !== body);
    if (!others.some((other) => overlaps(box, bodyBox(other), 1))) continue;
    body.at = freePlace(body, others) ?? body.at;
  }
}
