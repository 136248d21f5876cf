import type { FamilyName } from '../../../graph-schema/flow-families/index.ts';
import type { Id, MapId } from '../../../graph-schema/model/ids.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { invalidInput } from '../../errors.ts';
import { readChains, type Chain } from './hops.store.ts';

/** A place that something reaches or comes from, and how many hops away it is. */
export interface ReachedPlace {
  readonly mapId: MapId;
  readonly id: Id;
  readonly steps: number;
}

/** One way: its places, and the flow of each hop between them. */
export interface FlowWay {
  readonly mapId: MapId;
  readonly places: readonly Id[];
  readonly flows: readonly Id[];
}

export type Direction = 'downstream' | 'upstream';

const MOST_STEPS = 6;
const MOST_WAYS = 20;

interface Hop {
  readonly from: Id;
  readonly to: Id;
  readonly flow: Id;
}

export interface Walk {
  readonly mapId: MapId;
  readonly viewer: Viewer;
  readonly families: readonly FamilyName[];
  readonly maxSteps: number;
}

/** Places reached over flows that happen, nearest first, at most `first`. One statement a step. */
export async function reachedFrom(
  database: Database,
  walk: Walk,
  start: Id,
  direction: Direction,
  first: number,
): Promise<readonly ReachedPlace[]> {
  const steps = checkedSteps(walk.maxSteps);
  const reached: ReachedPlace[] = [];
  await database.reading(async (tx) => {
    reached.length = 0;
    await goOutward(tx, walk, [start], direction, steps, (hops, step) => {
      for (const id of new Set(hops.map(({ to }) => to))) {
        reached.push({ mapId: walk.mapId, id, steps: step });
      }
      return reached.length >= first;
    });
  });
  return reached.slice(0, first);
}

/** All shortest ways from one place to another, at most 20. */
export async function waysBetween(
  database: Database,
  walk: Walk,
  from: Id,
  to: Id,
): Promise<readonly FlowWay[]> {
  const steps = checkedSteps(walk.maxSteps);
  if (from === to) return [];
  return database.reading(async (tx) => {
    const layers: (readonly Hop[])[] = [];
    await goOutward(tx, walk, [from], 'downstream', steps, (hops) => {
      layers.push(hops);
      return hops.some((hop) => hop.to === to);
    });
    return backFrom(walk.mapId, layers, to);
  });
}

/** Step by step until `seen` says that it is enough. Each step's hops lead to places not reached before. */
async function goOutward(
  tx: Transaction,
  { mapId, viewer, families }: Walk,
  start: readonly Id[],
  direction: Direction,
  maxSteps: number,
  seen: (hops: readonly Hop[], step: number) => boolean,
): Promise<void> {
  const done = new Set(start);
  let edge = start;
  for (let step = 1; step <= maxSteps && edge.length > 0; step += 1) {
    const here = new Set(edge);
    const chains = await readChains(tx, viewer, mapId, edge, families);
    const hops = chains
      .flatMap((chain) => hopsOf(chain, direction))
      .filter((hop) => here.has(hop.from) && !done.has(hop.to));
    if (seen(hops, step)) return;
    edge = [...new Set(hops.map(({ to }) => to))];
    for (const id of edge) done.add(id);
  }
}

/** A chain of places is that many hops less one; a flow both ways is hops both ways. */
function hopsOf({ flow, places, twoWay }: Chain, direction: Direction): readonly Hop[] {
  return places.slice(1).flatMap((place, index) => {
    const previous = places[index];
    if (previous === undefined) return [];
    const onward = { from: previous, to: place, flow };
    const backward = { from: place, to: previous, flow };
    if (twoWay) return [onward, backward];
    return [direction === 'downstream' ? onward : backward];
  });
}

function backFrom(mapId: MapId, layers: readonly (readonly Hop[])[], end: Id): readonly FlowWay[] {
  const last = layers.at(-1);
  if (last?.some((hop) => hop.to === end) !== true) return [];
  let ways: FlowWay[] = [{ mapId, places: [end], flows: [] }];
  for (const layer of [...layers].reverse()) {
    ways = ways
      .flatMap((way) =>
        layer
          .filter((hop) => hop.to === way.places[0])
          .map(({ from, flow }) => ({
            mapId,
            places: [from, ...way.places],
            flows: [flow, ...way.flows],
          })),
      )
      .slice(0, MOST_WAYS);
  }
  return ways;
}

function checkedSteps(steps: number): number {
  if (steps >= 1 && steps <= MOST_STEPS) return steps;
  throw invalidInput(`Expected "maxSteps" from 1 to ${MOST_STEPS}, found ${steps}.`, 'maxSteps');
}
