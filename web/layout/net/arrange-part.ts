import { byText, type Box, type Point } from '../geometry.ts';
import type { LayoutLink } from '../laid-out.ts';
import type { Force, ForceNode } from './force.ts';
import type { Body } from './separate.ts';
import { stressLayout } from './stress.ts';
import { tangle } from './tangle.ts';

const LINK_PX = 96;

/** How far a part of n actors may be stretched each way: four stay together in a wide window. */
function mostStretchPx(actors: number): number {
  return 20 + 90 * actors ** 0.7;
}

/** Stretches a part to the shape of its cell, each way by itself, and sets it in the middle. */
function stretchInto(
  points: ReadonlyMap<string, Point>,
  bodies: ReadonlyMap<string, Body>,
  cell: Box,
): void {
  const all = [...points.values()];
  const most = mostStretchPx(all.length);
  const side = (
    values: readonly number[],
    from: number,
    to: number,
  ): ((value: number) => number) => {
    const least = Math.min(...values);
    const range = Math.max(...values) - least;
    const room = Math.min(Math.max(0, to - from), most);
    const start = (from + to) / 2 - room / 2;
    return (value) => (range < 1 ? (from + to) / 2 : start + ((value - least) / range) * room);
  };
  const list = [...bodies.values()];
  const widest = Math.max(...list.map((body) => body.leftPx));
  const x = side(
    all.map((p) => p.x),
    cell.left + widest,
    cell.right - widest,
  );
  const up = Math.max(...list.map((body) => body.upPx));
  const down = Math.max(...list.map((body) => body.downPx));
  const y = side(
    all.map((p) => p.y),
    cell.top + up,
    cell.bottom - down,
  );
  for (const [id, point] of points) {
    const body = bodies.get(id);
    if (body) body.at = { x: x(point.x), y: y(point.y) };
  }
}

/** Small parts are tried from several starts, and the least tangled is taken. */
const TRIES = 8;
const TRIES_UP_TO = 60;

function startNodes(
  ids: readonly string[],
  bodies: ReadonlyMap<string, Body>,
  starts: readonly Point[],
): readonly ForceNode[] {
  return ids.map((id, at) => {
    const body = bodies.get(id);
    return {
      id,
      start: starts[at] ?? { x: 0, y: 0 },
      widthPx: body ? body.leftPx + body.rightPx : 20,
      heightPx: body ? body.upPx + body.downPx : 20,
    };
  });
}

/** Arranges one connected part inside its cell: force layout, then stretched to the cell's shape. */
export function arrangePart(
  ids: readonly string[],
  links: readonly LayoutLink[],
  bodies: ReadonlyMap<string, Body>,
  cell: Box,
  force: Force,
): void {
  const index = new Map(ids.map((id, at) => [id, at]));
  const pairs = new Map<string, [string, string]>();
  for (const link of links) {
    if (!index.has(link.from) || !index.has(link.to) || link.from === link.to) continue;
    const pair = [link.from, link.to].sort(byText) as [string, string];
    pairs.set(pair.join(' '), pair);
  }
  const sorted = [...pairs].sort(([a], [b]) => byText(a, b)).map(([, pair]) => pair);
  const steps = sorted.map(([a, b]) => [index.get(a) ?? 0, index.get(b) ?? 0] as const);
  const tries = ids.length <= TRIES_UP_TO ? TRIES : 1;
  let best: ReadonlyMap<string, Point> | undefined;
  let bestScore = Infinity;
  for (let seed = 0; seed < tries; seed += 1) {
    const starts = startNodes(ids, bodies, stressLayout(ids, steps, LINK_PX, seed));
    const found = force(starts, sorted);
    const score = tries === 1 ? 0 : tangle(found, sorted);
    if (score < bestScore) [best, bestScore] = [found, score];
  }
  const own = new Map(
    ids.flatMap((id) => {
      const body = bodies.get(id);
      return body ? [[id, body] as const] : [];
    }),
  );
  if (best) stretchInto(best, own, cell);
}
