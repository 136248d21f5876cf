import { at, type Arcs } from './arcs.ts';
import {
  countDistancePaths,
  distancePathsColumns,
  leadsOn,
  type DistancePaths,
} from './distance-paths.ts';
import { pathGraph, type PathGraph, type PathGraphOptions } from './path-graph.ts';

/**
 * Group betweenness: how often the shortest ways between two outsiders touch a set of nodes, any of them.
 * Formula: Σ over pairs of outsiders s, t of (σ_st - σ'_st) / σ_st, where σ'_st are the shortest ways that avoid the
 * set. Directed: ordered pairs; undirected: each pair once. Normalised by the pairs of outsiders, (n - c)(n - c - 1),
 * undirected half of that. Each edge is one step, or as long as `distance` says. Parallel arcs are one edge,
 * self-loops none; pairs without a way count 0; numbers outside the network and repeats in the set are left out.
 * Normalised is undefined (null) below two outsiders. An empty set gives 0. O(nm + n² log n).
 * Source: Everett & Borgatti 1999, J. Math. Sociol. 23:181; faster for many sets of one network: Puzis et al. 2007.
 */
export interface GroupBetweenness {
  readonly raw: number;
  readonly normalised: number | null;
}

export function groupBetweenness(
  arcs: Arcs,
  group: Iterable<number>,
  options: PathGraphOptions,
): GroupBetweenness {
  const { graph } = pathGraph(arcs, options);
  const inGroup = new Uint8Array(graph.nodes);
  for (const node of group) if (node >= 0 && node < graph.nodes) inGroup[node] = 1;
  const paths = distancePathsColumns(graph.nodes);
  const avoiding = new Float64Array(graph.nodes);
  let sum = 0;
  let outsiders = 0;
  for (let source = 0; source < graph.nodes; source += 1) {
    if (inGroup[source] === 1) continue;
    outsiders += 1;
    sum += touchedFrom(graph, source, inGroup, paths, avoiding);
  }
  const raw = options.directed ? sum : sum / 2;
  const ordered = outsiders * (outsiders - 1);
  const pairs = options.directed ? ordered : ordered / 2;
  return { raw, normalised: pairs > 0 ? raw / pairs : null };
}

/** Σ over outsiders t of the part of the shortest ways from the source to t that touch the set. */
function touchedFrom(
  graph: PathGraph,
  source: number,
  inGroup: Uint8Array,
  paths: DistancePaths,
  avoiding: Float64Array,
): number {
  const { start, head } = graph;
  const { order, distance, count } = paths;
  const reached = countDistancePaths(graph, source, paths);
  for (let place = 0; place < reached; place += 1) avoiding[at(order, place)] = 0;
  avoiding[source] = 1;
  let touched = 0;
  for (let place = 0; place < reached; place += 1) {
    const node = at(order, place);
    if (inGroup[node] === 1) continue;
    const ways = at(avoiding, node);
    if (node !== source) touched += 1 - ways / at(count, node);
    const end = at(start, node + 1);
    for (let k = at(start, node); k < end; k += 1) {
      const next = at(head, k);
      if (leadsOn(graph, distance, node, k)) avoiding[next] = at(avoiding, next) + ways;
    }
  }
  return touched;
}
