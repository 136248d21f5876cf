import { at, type Arcs } from './arcs.ts';
import { residuals, type Residuals } from './residuals.ts';

/**
 * The most that can flow from one node to another along arcs of given capacities, and a smallest cut: arcs of the same
 * total without which nothing arrives. Dinic's method: shortest ways first, all of a length at once, without recursion.
 * O(n²m); O(m √n) where every node lets one through. Parallel arcs add up; self-loops and capacities of 0, below 0 or
 * unknown (NaN) carry nothing. Infinity is a capacity. Undirected arcs carry either way.
 * Undefined (NaN) from a node to itself. Without a way the flow is 0 and the cut empty.
 * Source: Ford & Fulkerson 1956; Dinic 1970.
 */
export interface MaxFlow {
  readonly value: number;
  /** In ascending order. Null where none was worked out: at `stopAt`, with no end to the flow, or from a node to itself. */
  readonly cutArcs: readonly number[] | null;
  /** 1 for nodes that something could still reach; null with the cut. */
  readonly sourceSide: Uint8Array | null;
}

export interface FlowNetwork {
  /** With `stopAt` the search ends there, and the value is not larger. */
  readonly flow: (source: number, target: number, stopAt?: number) => MaxFlow;
}

export interface FlowOptions {
  readonly undirected?: boolean;
  readonly stopAt?: number;
}

export function maxFlow(
  arcs: Arcs,
  capacity: ArrayLike<number>,
  source: number,
  target: number,
  { undirected = false, stopAt }: FlowOptions = {},
): MaxFlow {
  return flowNetwork(arcs, capacity, undirected).flow(source, target, stopAt);
}

/** A network made ready for any number of flows. */
export function flowNetwork(
  arcs: Arcs,
  capacity: ArrayLike<number>,
  undirected = false,
): FlowNetwork {
  const whole = residuals(arcs, capacity, undirected);
  const search: Search = {
    ...whole,
    left: whole.left.slice(),
    depth: new Int32Array(arcs.nodes),
    next: new Int32Array(arcs.nodes),
    queue: new Int32Array(arcs.nodes),
    way: new Int32Array(arcs.nodes),
  };
  return {
    flow: (source, target, stopAt = Number.POSITIVE_INFINITY) => {
      if (source === target) return { value: Number.NaN, cutArcs: null, sourceSide: null };
      search.left.set(whole.left);
      let value = 0;
      while (value < stopAt && reaches(search, source, target)) {
        search.next.set(search.start.subarray(0, arcs.nodes));
        for (
          let more = push(search, source, target);
          more > 0;
          more = push(search, source, target)
        ) {
          value += more;
          if (value >= stopAt) break;
        }
      }
      if (value >= stopAt) return { value: stopAt, cutArcs: null, sourceSide: null };
      const sourceSide = Uint8Array.from(search.depth, (depth) => (depth > 0 ? 1 : 0));
      return { value, cutArcs: cutOf(arcs, capacity, sourceSide, undirected), sourceSide };
    },
  };
}

interface Search extends Residuals {
  /** 0 where not reached, 1 at the source. */
  readonly depth: Int32Array;
  readonly next: Int32Array;
  readonly queue: Int32Array;
  /** Slots of the way being followed. */
  readonly way: Int32Array;
}

function reaches(search: Search, source: number, target: number): boolean {
  const { start, head, left, slot, depth, queue } = search;
  depth.fill(0);
  depth[source] = 1;
  queue[0] = source;
  let last = 1;
  for (let first = 0; first < last; first += 1) {
    const node = queue[first] ?? 0;
    const end = start[node + 1] ?? 0;
    for (let k = start[node] ?? 0; k < end; k += 1) {
      const by = slot[k] ?? 0;
      const to = head[by] ?? 0;
      if ((left[by] ?? 0) <= 0 || (depth[to] ?? 0) > 0) continue;
      depth[to] = (depth[node] ?? 0) + 1;
      queue[last] = to;
      last += 1;
    }
  }
  return (depth[target] ?? 0) > 0;
}

/** Follows one way of the levels to the target and fills it; 0 where none is left. */
function push(search: Search, source: number, target: number): number {
  const { start, head, left, slot, depth, next, way } = search;
  let node = source;
  let length = 0;
  while (node !== target) {
    const k = next[node] ?? 0;
    if (k >= (start[node + 1] ?? 0)) {
      if (length === 0) return 0;
      length -= 1;
      // A dead end: back, and past the arc that led here.
      node = head[(way[length] ?? 0) ^ 1] ?? 0;
      next[node] = (next[node] ?? 0) + 1;
      continue;
    }
    const by = slot[k] ?? 0;
    const to = head[by] ?? 0;
    if ((left[by] ?? 0) > 0 && depth[to] === (depth[node] ?? 0) + 1) {
      way[length] = by;
      length += 1;
      node = to;
    } else next[node] = k + 1;
  }
  return fill(search, length);
}

function fill({ left, way }: Search, length: number): number {
  let most = Number.POSITIVE_INFINITY;
  for (let step = 0; step < length; step += 1) most = Math.min(most, left[way[step] ?? 0] ?? 0);
  if (most === Number.POSITIVE_INFINITY) return most;
  for (let step = 0; step < length; step += 1) {
    const by = way[step] ?? 0;
    left[by] = (left[by] ?? 0) - most;
    left[by ^ 1] = (left[by ^ 1] ?? 0) + most;
  }
  return most;
}

function cutOf(
  arcs: Arcs,
  capacity: ArrayLike<number>,
  sourceSide: Uint8Array,
  undirected: boolean,
): readonly number[] {
  const cut: number[] = [];
  for (let arc = 0; arc < arcs.from.length; arc += 1) {
    const from = at(arcs.from, arc);
    const to = at(arcs.to, arc);
    if (from < 0 || to < 0 || !(at(capacity, arc) > 0)) continue;
    const leaves = at(sourceSide, from) - at(sourceSide, to);
    if (leaves > 0 || (undirected && leaves < 0)) cut.push(arc);
  }
  return cut;
}
