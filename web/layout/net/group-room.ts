import type { Box, Point } from '../geometry.ts';
import { drawings, type Pair } from './least-tangled.ts';
import type { Force } from './force.ts';
import { bodyBox, separate, type Body } from './separate.ts';
import type { SplitOff } from './split-offs.ts';
import { stretched } from './stretch.ts';
import { tangle } from './tangle.ts';

/** The band's edge about the members, and a line of words above or below it. */
const EDGE_PX = 24;
const ABOVE_PX = 12;
const WORDS_PX = 26;
const LEAST_WIDTH_PX = 250;
/** A little wider than high, as windows are. */
const ASPECT = 1.35;

/** A body that holds the place of a whole group while the rest is arranged; none where it won't fit. */
export function groupRoom(id: string, members: readonly Body[], cell: Box): Body | undefined {
  const areaPx = members.reduce(
    (sum, body) => sum + (body.leftPx + body.rightPx + 26) * (body.upPx + body.downPx + 22),
    0,
  );
  const insidePx = Math.sqrt(areaPx * ASPECT);
  const widthPx = Math.max(LEAST_WIDTH_PX, insidePx + 2 * EDGE_PX);
  const heightPx = areaPx / insidePx + 2 * EDGE_PX + ABOVE_PX + WORDS_PX;
  const fits =
    widthPx < (cell.right - cell.left) * 0.8 && heightPx < (cell.bottom - cell.top) * 0.6;
  if (!fits) return undefined;
  return {
    id,
    at: { x: 0, y: 0 },
    leftPx: widthPx / 2,
    rightPx: widthPx / 2,
    upPx: heightPx / 2,
    downPx: heightPx / 2,
    fixed: false,
    within: cell,
  };
}

function mirrors(points: ReadonlyMap<string, Point>): readonly ReadonlyMap<string, Point>[] {
  const flip = (x: number, y: number): ReadonlyMap<string, Point> =>
    new Map([...points].map(([id, at]) => [id, { x: at.x * x, y: at.y * y }]));
  return [points, flip(-1, 1), flip(1, -1), flip(-1, -1)];
}

/** Arranges a group inside the room kept for it, so that its links to the cut point cross least. */
export function arrangeInRoom(
  { behind, members }: SplitOff,
  room: Body,
  pairs: readonly Pair[],
  bodies: ReadonlyMap<string, Body>,
  force: Force,
): void {
  const whole = bodyBox(room);
  const inside: Box = {
    left: whole.left + EDGE_PX,
    right: whole.right - EDGE_PX,
    top: whole.top + EDGE_PX + ABOVE_PX,
    bottom: whole.bottom - EDGE_PX - WORDS_PX,
  };
  const own = new Set(members);
  const among = pairs.filter(([a, b]) => own.has(a) && own.has(b));
  const touching = pairs.filter(([a, b]) => own.has(a) || own.has(b));
  const list = members.flatMap((id) => bodies.get(id) ?? []);
  const from = bodies.get(behind)?.at ?? room.at;
  let best: ReadonlyMap<string, Point> | undefined;
  let fewest = Infinity;
  for (const drawing of drawings(members, among, bodies, force).flatMap(mirrors)) {
    const placed = stretched(drawing, list, inside);
    const score = tangle(new Map([...placed, [behind, from]]), touching);
    if (score < fewest) [best, fewest] = [placed, score];
  }
  const roomed = list.map((body) => ({
    ...body,
    within: inside,
    at: best?.get(body.id) ?? room.at,
  }));
  separate(roomed, 400);
  // Later steps may take them out of the room, where a person has put something in their place.
  roomed.forEach(({ at }, index) => {
    const body = list[index];
    if (body) body.at = at;
  });
}
