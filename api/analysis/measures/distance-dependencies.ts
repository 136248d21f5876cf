import { leadsOn, type DistancePaths } from './distance-paths.ts';
import type { PathGraph } from './path-graph.ts';

/**
 * How much each node (and edge) lies on the shortest ways from one source, where edges have distances: the formula of
 * `hop-dependencies.ts` over nodes from the furthest back. Source: Brandes 2001, 2008.
 */
export function addDistanceDependencies(
  graph: PathGraph,
  { order, distance, count }: DistancePaths,
  reached: number,
  given: Float64Array,
  targets: Float64Array,
  nodeSums: Float64Array,
  edgeSums: Float64Array | null,
): void {
  const { start, head, edge } = graph;
  for (let place = reached - 1; place >= 0; place -= 1) {
    const node = order[place] ?? 0;
    const ways = count[node] ?? 1;
    const end = start[node + 1] ?? 0;
    let sum = 0;
    for (let k = start[node] ?? 0; k < end; k += 1) {
      if (!leadsOn(graph, distance, node, k)) continue;
      const share = given[head[k] ?? 0] ?? 0;
      sum += share;
      if (edgeSums === null) continue;
      const by = edge[k] ?? 0;
      edgeSums[by] = (edgeSums[by] ?? 0) + ways * share;
    }
    const depends = ways * sum;
    if (place > 0) nodeSums[node] = (nodeSums[node] ?? 0) + depends;
    given[node] = ((targets[node] ?? 0) + depends) / ways;
  }
}
