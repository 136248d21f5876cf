import type { Point } from '../geometry.ts';
import type { Force, ForceNode } from './force.ts';
import type { Body } from './separate.ts';
import { stressLayout } from './stress.ts';
import { tangle } from './tangle.ts';

const LINK_PX = 96;
/** Small parts are tried from several starts, and the least tangled is taken. */
const TRIES = 8;
const TRIES_UP_TO = 60;

export type Pair = readonly [string, string];

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

/** The drawings that the force makes from each start, about any origin, in px. Ids and pairs sorted. */
export function drawings(
  ids: readonly string[],
  pairs: readonly Pair[],
  bodies: ReadonlyMap<string, Body>,
  force: Force,
): readonly ReadonlyMap<string, Point>[] {
  const index = new Map(ids.map((id, at) => [id, at]));
  const steps = pairs.map(([a, b]) => [index.get(a) ?? 0, index.get(b) ?? 0] as const);
  const tries = ids.length <= TRIES_UP_TO ? TRIES : 1;
  return Array.from({ length: tries }, (_, seed) =>
    force(startNodes(ids, bodies, stressLayout(ids, steps, LINK_PX, seed)), pairs),
  );
}

/** The first of the drawings with the fewest crossings and links over other actors. */
export function leastTangled(
  all: readonly ReadonlyMap<string, Point>[],
  pairs: readonly Pair[],
): ReadonlyMap<string, Point> | undefined {
  let best = all[0];
  let fewest = Infinity;
  for (const drawing of all.length > 1 ? all : []) {
    const score = tangle(drawing, pairs);
    if (score < fewest) [best, fewest] = [drawing, score];
  }
  return best;
}
