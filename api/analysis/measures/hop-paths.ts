import type { PathGraph } from './path-graph.ts';

/**
 * How many shortest ways lead from one node to each other, where every edge is one step. Breadth-first, level by
 * level: a level that has fewer edges than the nodes not reached yet hands its counts on; otherwise those nodes look
 * back for it, which is quicker where most are reached in the last levels. No branch depends on a single edge.
 * Counts are doubles: exact to 2^53, to 16 digits up to 10^308. Source: Brandes 2001; both ways of going through a
 * level: Beamer, Asanović & Patterson 2012.
 */
export interface HopPaths {
  /** Reached nodes, by level; the first is the source. */
  readonly order: Int32Array;
  /** 0 where not reached; 1 at the source; one more a step on. */
  readonly depth: Int32Array;
  /** Shortest ways from the source; 0 where not reached. */
  readonly count: Float64Array;
  /** Where each level begins in `order`; one more than the last level is the number of nodes reached. */
  readonly level: Int32Array;
  /** Edges out of, and into, the nodes of each level. */
  readonly levelOut: Int32Array;
  readonly levelIn: Int32Array;
  /** Room for one number per node, in the order of `order`. */
  readonly held: Float64Array;
  readonly waiting: Int32Array;
}

/** Columns for any number of searches, one after the other. */
export function hopPathsColumns(nodes: number): HopPaths {
  return {
    order: new Int32Array(nodes + 1),
    depth: new Int32Array(nodes),
    count: new Float64Array(nodes),
    level: new Int32Array(nodes + 2),
    levelOut: new Int32Array(nodes + 1),
    levelIn: new Int32Array(nodes + 1),
    held: new Float64Array(nodes),
    waiting: new Int32Array(nodes + 1),
  };
}

/** Fills the columns and returns the number of the last level: 0 where the source reaches nobody. */
export function countHopPaths(graph: PathGraph, source: number, paths: HopPaths): number {
  const { nodes, inHead } = graph;
  const { order, depth, count, level, levelOut, levelIn, waiting } = paths;
  depth.fill(0);
  count.fill(0);
  order[0] = source;
  depth[source] = 1;
  count[source] = 1;
  let levels = 0;
  let to = 1;
  level[0] = 0;
  level[1] = 1;
  countEdges(graph, paths, 0);
  let edgesLeft = inHead.length - (levelIn[0] ?? 0);
  let listed = -1;
  while (to < nodes) {
    const looksBack = (levelOut[levels] ?? 0) > edgesLeft;
    if (looksBack) listed = listWaiting(nodes, listed, depth, waiting);
    const reached = looksBack
      ? lookBack(graph, paths, listed, to, levels + 2)
      : handOn(graph, paths, level[levels] ?? 0, to, levels + 2);
    if (reached === to) break;
    levels += 1;
    to = reached;
    level[levels + 1] = to;
    countEdges(graph, paths, levels);
    edgesLeft -= levelIn[levels] ?? 0;
  }
  return levels;
}

function countEdges(graph: PathGraph, paths: HopPaths, levelNumber: number): void {
  const { start, inStart } = graph;
  const { order, level, levelOut, levelIn } = paths;
  let out = 0;
  let into = 0;
  const end = level[levelNumber + 1] ?? 0;
  for (let place = level[levelNumber] ?? 0; place < end; place += 1) {
    const node = order[place] ?? 0;
    out += (start[node + 1] ?? 0) - (start[node] ?? 0);
    into += (inStart[node + 1] ?? 0) - (inStart[node] ?? 0);
  }
  levelOut[levelNumber] = out;
  levelIn[levelNumber] = into;
}

/** `(x - 1) >>> 31` is 1 where x is 0 and 0 where it is above: a comparison that the processor need not guess. */
function handOn(graph: PathGraph, paths: HopPaths, from: number, to: number, deep: number): number {
  const { start, head } = graph;
  const { order, depth, count } = paths;
  let reached = to;
  for (let place = from; place < to; place += 1) {
    const node = order[place] ?? 0;
    const ways = count[node] ?? 0;
    const end = start[node + 1] ?? 0;
    for (let k = start[node] ?? 0; k < end; k += 1) {
      const next = head[k] ?? 0;
      const was = depth[next] ?? 0;
      const isNew = (was - 1) >>> 31;
      order[reached] = next;
      reached += isNew;
      depth[next] = was | (deep & -isNew);
      count[next] = (count[next] ?? 0) + ways * (isNew | (((was ^ deep) - 1) >>> 31));
    }
  }
  return reached;
}

/**
 * Whoever leads to a node that is not reached yet is in the last level or not reached, and then has a count of 0:
 * so the sum over all is the sum over the last level. New counts wait until the level is done.
 */
function lookBack(
  { inStart, inHead }: PathGraph,
  { order, depth, count, held, waiting }: HopPaths,
  listed: number,
  to: number,
  deep: number,
): number {
  let reached = to;
  for (let place = 0; place < listed; place += 1) {
    const node = waiting[place] ?? 0;
    const end = inStart[node + 1] ?? 0;
    let ways = 0;
    for (let k = inStart[node] ?? 0; k < end; k += 1) ways += count[inHead[k] ?? 0] ?? 0;
    if (ways === 0) continue;
    order[reached] = node;
    held[reached] = ways;
    reached += 1;
  }
  for (let place = to; place < reached; place += 1) {
    const node = order[place] ?? 0;
    depth[node] = deep;
    count[node] = held[place] ?? 0;
  }
  return reached;
}

/** Nodes not reached yet, out of all (`before` below 0) or of those listed before. */
function listWaiting(
  nodes: number,
  before: number,
  depth: Int32Array,
  waiting: Int32Array,
): number {
  const candidates = before < 0 ? nodes : before;
  let listed = 0;
  for (let place = 0; place < candidates; place += 1) {
    const node = before < 0 ? place : (waiting[place] ?? 0);
    waiting[listed] = node;
    listed += ((depth[node] ?? 0) - 1) >>> 31;
  }
  return listed;
}
