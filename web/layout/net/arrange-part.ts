import { byText, type Box, type Point } from '../geometry.ts';
import type { LayoutLink } from '../laid-out.ts';
import type { Force } from './force.ts';
import { arrangeInRoom, groupRoom } from './group-room.ts';
import { drawings, leastTangled, type Pair } from './least-tangled.ts';
import { separate, type Body } from './separate.ts';
import { splitOffs, type SplitOff } from './split-offs.ts';
import { stretched } from './stretch.ts';
import { tangle } from './tangle.ts';

/** Looking behind every actor for what would split off takes too long in larger parts. */
const GROUPS_UP_TO = 600;

function pairsOf(ids: readonly string[], links: readonly LayoutLink[]): readonly Pair[] {
  const inside = new Set(ids);
  const pairs = new Map<string, Pair>();
  for (const { from, to } of links) {
    if (!inside.has(from) || !inside.has(to) || from === to) continue;
    const pair: Pair = byText(from, to) < 0 ? [from, to] : [to, from];
    pairs.set(pair.join(' '), pair);
  }
  return [...pairs].sort(([a], [b]) => byText(a, b)).map(([, pair]) => pair);
}

interface Room {
  readonly group: SplitOff;
  readonly body: Body;
}

function roomsFor(
  ids: readonly string[],
  pairs: readonly Pair[],
  bodies: ReadonlyMap<string, Body>,
  cell: Box,
): readonly Room[] {
  const groups = ids.length <= GROUPS_UP_TO ? splitOffs(ids, pairs) : [];
  return groups.flatMap((group, at): readonly Room[] => {
    const members = group.members.flatMap((id) => bodies.get(id) ?? []);
    const body = groupRoom(`group ${String(at)}`, members, cell);
    return body ? [{ group, body }] : [];
  });
}

/**
 * Arranges one connected part inside its cell: force layout, then stretched to the cell's shape. A
 * group behind a cut point first takes part as one large thing, and is then arranged in its own room.
 */
export function arrangePart(
  ids: readonly string[],
  links: readonly LayoutLink[],
  bodies: ReadonlyMap<string, Body>,
  cell: Box,
  force: Force,
): void {
  const pairs = pairsOf(ids, links);
  const rooms = roomsFor(ids, pairs, bodies, cell);
  const away = new Set(rooms.flatMap(({ group }) => group.members));
  const rest = ids.filter((id) => !away.has(id));
  const list = rest.flatMap((id) => bodies.get(id) ?? []);
  const all = [...list, ...rooms.map(({ body }) => body)];
  const joined: readonly Pair[] = [
    ...pairs.filter(([a, b]) => !away.has(a) && !away.has(b)),
    ...rooms.map(({ group, body }): Pair => [group.behind, body.id]),
  ];
  const own = new Map(all.map((body) => [body.id, body]));
  const made = drawings([...own.keys()], joined, own, force).map((drawing) =>
    stretched(drawing, list, cell),
  );
  const placed =
    rooms.length === 0 ? leastTangled(made, joined) : clearest(made, all, joined, rooms);
  if (!placed) return;
  for (const body of all) body.at = placed.get(body.id) ?? body.at;
  for (const { group, body } of rooms) arrangeInRoom(group, body, pairs, bodies, force);
}

/** This far from its group, a cut point counts as one crossing more. */
const FAR_PX = 40;

/** How far from a room's edge its cut point stands. */
function farPx(at: ReadonlyMap<string, Point>, { group, body }: Room): number {
  const from = at.get(group.behind);
  const middle = at.get(body.id);
  if (!from || !middle) return 0;
  const x = Math.max(0, Math.abs(from.x - middle.x) - body.leftPx);
  const y = Math.max(0, Math.abs(from.y - middle.y) - body.upPx);
  return Math.hypot(x, y);
}

/**
 * With rooms among them, things move far when they are pushed apart: the drawings are compared after
 * that. Each cut point is to stand by its group, and the group's links are to run over nobody.
 */
function clearest(
  made: readonly ReadonlyMap<string, Point>[],
  all: readonly Body[],
  joined: readonly Pair[],
  rooms: readonly Room[],
): ReadonlyMap<string, Point> | undefined {
  let best: ReadonlyMap<string, Point> | undefined;
  let fewest = Infinity;
  for (const drawing of made) {
    const bodies = all.map((body) => ({ ...body, at: drawing.get(body.id) ?? body.at }));
    separate(bodies, 400);
    const placed = new Map(bodies.map((body) => [body.id, body.at]));
    const far = rooms.reduce((sum, room) => sum + farPx(placed, room) / FAR_PX, 0);
    const score = tangle(placed, joined) + far;
    if (score < fewest) [best, fewest] = [placed, score];
  }
  return best;
}
