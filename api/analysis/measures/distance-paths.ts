import { distanceHeap, type DistanceHeap } from './distance-heap.ts';
import type { PathGraph } from './path-graph.ts';

/**
 * How far every node is from one, and how many shortest ways lead there, where edges have distances.
 * Dijkstra's search, then counting in order of distance. Two ways count as equally long where they differ by at most
 * one part in 10^9: sums of fractions such as 1/3 differ in their last digits by the order of adding alone.
 * Distances of one network should lie within a factor of 10^9, or the smallest make no difference.
 * Where the graph has no distances every edge is 1. O(m + n log n).
 * Source: Dijkstra 1959; Brandes 2001; why not to compare exactly: NetworkX issue 5171.
 */
export interface DistancePaths {
  /** Reached nodes, nearest first; the first is the source. */
  readonly order: Int32Array;
  /** Infinity where not reached. */
  readonly distance: Float64Array;
  /** Shortest ways from the source; 0 where not reached. */
  readonly count: Float64Array;
  readonly heap: DistanceHeap;
}

export const EQUALLY_LONG = 1 + 1e-9;

export function distancePathsColumns(nodes: number): DistancePaths {
  const distance = new Float64Array(nodes);
  return {
    order: new Int32Array(nodes),
    distance,
    count: new Float64Array(nodes),
    heap: distanceHeap(distance),
  };
}

/** Fills the columns and returns how many nodes are reached, the source included. */
export function countDistancePaths(graph: PathGraph, source: number, paths: DistancePaths): number {
  const reached = searchDistances(graph, source, paths);
  const { start, head } = graph;
  const { order, count } = paths;
  count.fill(0);
  count[source] = 1;
  for (let place = 0; place < reached; place += 1) {
    const node = order[place] ?? 0;
    const ways = count[node] ?? 0;
    const end = start[node + 1] ?? 0;
    for (let k = start[node] ?? 0; k < end; k += 1) {
      if (!leadsOn(graph, paths.distance, node, k)) continue;
      const next = head[k] ?? 0;
      count[next] = (count[next] ?? 0) + ways;
    }
  }
  return reached;
}

export function searchDistances(
  graph: PathGraph,
  source: number,
  { order, distance, heap }: DistancePaths,
): number {
  const { start, head } = graph;
  distance.fill(Number.POSITIVE_INFINITY);
  distance[source] = 0;
  heap.nearer(source);
  let reached = 0;
  for (let node = heap.take(); node >= 0; node = heap.take()) {
    order[reached] = node;
    reached += 1;
    const far = distance[node] ?? 0;
    const end = start[node + 1] ?? 0;
    for (let k = start[node] ?? 0; k < end; k += 1) {
      const next = head[k] ?? 0;
      const further = far + lengthAt(graph, k);
      if (further >= (distance[next] ?? 0)) continue;
      distance[next] = further;
      heap.nearer(next);
    }
  }
  return reached;
}

/** Whether the k-th entry of the successors, which is one of `node`, is on a shortest way. */
export function leadsOn(
  graph: PathGraph,
  distance: Float64Array,
  node: number,
  k: number,
): boolean {
  const near = distance[node] ?? 0;
  const far = distance[graph.head[k] ?? 0] ?? 0;
  return near < far && near + lengthAt(graph, k) <= far * EQUALLY_LONG;
}

function lengthAt({ edge, edgeDistance }: PathGraph, k: number): number {
  return edgeDistance === null ? 1 : (edgeDistance[edge[k] ?? 0] ?? 0);
}
