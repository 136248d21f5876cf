import type { HopPaths } from './hop-paths.ts';
import type { PathGraph } from './path-graph.ts';

/**
 * How much each node (and edge) lies on the shortest ways from one source, added to sums over sources.
 * Formula: δ(v) = σ(v) Σ over the next w of (t(w) + δ(w)) / σ(w), from the last level back, where t(w) is what w counts
 * as a target. An edge v-w gets σ(v) (t(w) + δ(w)) / σ(w). Source: Brandes 2001; edges: Brandes 2008.
 *
 * A level takes from the next one over its own edges out, or the next one gives over its edges in, whichever are
 * fewer. Neither asks whether an edge leads one level on: taking reads a column that is 0 outside the next level;
 * giving writes besides only to nodes that are done.
 */
export interface Dependencies {
  readonly taken: Float64Array;
  readonly given: Float64Array;
}

export function dependencyColumns(nodes: number): Dependencies {
  return { taken: new Float64Array(nodes), given: new Float64Array(nodes) };
}

export function addHopDependencies(
  graph: PathGraph,
  paths: HopPaths,
  levels: number,
  { taken, given }: Dependencies,
  targets: Float64Array,
  nodeSums: Float64Array,
  edgeSums: Float64Array | null,
): void {
  const { levelOut, levelIn } = paths;
  const takes = (level: number) =>
    edgeSums !== null || (levelOut[level] ?? 0) <= (levelIn[level + 1] ?? 0);
  given.fill(0);
  for (let level = levels; level > 0; level -= 1) {
    if (level < levels && takes(level)) {
      take(graph, paths, level, taken, given);
      if (edgeSums !== null) addEdges(graph, paths, level, taken, edgeSums);
      clear(paths, level + 1, taken);
    }
    settle(paths, level, given, targets, nodeSums);
    if (takes(level - 1)) offer(paths, level, taken);
    else give(graph, paths, level, given);
  }
  if (levels === 0) return;
  if (edgeSums !== null) addEdges(graph, paths, 0, taken, edgeSums);
  clear(paths, 1, taken);
}

/** Σ (t + δ) / σ over the next level, read over all edges out. */
function take(
  { start, head }: PathGraph,
  { order, level }: HopPaths,
  now: number,
  taken: Float64Array,
  given: Float64Array,
): void {
  const last = level[now + 1] ?? 0;
  for (let place = level[now] ?? 0; place < last; place += 1) {
    const node = order[place] ?? 0;
    const end = start[node + 1] ?? 0;
    let sum = 0;
    for (let k = start[node] ?? 0; k < end; k += 1) sum += taken[head[k] ?? 0] ?? 0;
    given[node] = sum;
  }
}

function settle(
  { order, level, count, held }: HopPaths,
  now: number,
  given: Float64Array,
  targets: Float64Array,
  nodeSums: Float64Array,
): void {
  const last = level[now + 1] ?? 0;
  for (let place = level[now] ?? 0; place < last; place += 1) {
    const node = order[place] ?? 0;
    const ways = count[node] ?? 1;
    const depends = ways * (given[node] ?? 0);
    nodeSums[node] = (nodeSums[node] ?? 0) + depends;
    held[place] = ((targets[node] ?? 0) + depends) / ways;
  }
}

function offer({ order, level, held }: HopPaths, now: number, taken: Float64Array): void {
  const last = level[now + 1] ?? 0;
  for (let place = level[now] ?? 0; place < last; place += 1) {
    taken[order[place] ?? 0] = held[place] ?? 0;
  }
}

function give(
  { inStart, inHead }: PathGraph,
  { order, level, held }: HopPaths,
  now: number,
  given: Float64Array,
): void {
  const last = level[now + 1] ?? 0;
  for (let place = level[now] ?? 0; place < last; place += 1) {
    const node = order[place] ?? 0;
    const share = held[place] ?? 0;
    const end = inStart[node + 1] ?? 0;
    for (let k = inStart[node] ?? 0; k < end; k += 1) {
      const before = inHead[k] ?? 0;
      given[before] = (given[before] ?? 0) + share;
    }
  }
}

function addEdges(
  { start, head, edge }: PathGraph,
  { order, level, count }: HopPaths,
  now: number,
  taken: Float64Array,
  edgeSums: Float64Array,
): void {
  const last = level[now + 1] ?? 0;
  for (let place = level[now] ?? 0; place < last; place += 1) {
    const node = order[place] ?? 0;
    const ways = count[node] ?? 0;
    const end = start[node + 1] ?? 0;
    for (let k = start[node] ?? 0; k < end; k += 1) {
      const by = edge[k] ?? 0;
      edgeSums[by] = (edgeSums[by] ?? 0) + ways * (taken[head[k] ?? 0] ?? 0);
    }
  }
}

function clear({ order, level }: HopPaths, now: number, taken: Float64Array): void {
  const last = level[now + 1] ?? 0;
  for (let place = level[now] ?? 0; place < last; place += 1) taken[order[place] ?? 0] = 0;
}
