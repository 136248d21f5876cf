import { distancePathsColumns, searchDistances } from './distance-paths.ts';
import { countHopPaths, hopPathsColumns } from './hop-paths.ts';
import type { PathGraph } from './path-graph.ts';

/**
 * From each node along the arcs: how many others it reaches, how far they are together, and Σ 1 / distance.
 * The base of closeness, efficiency and their kin. One search a node: O(nm), with distances O(nm + n² log n).
 */
export interface DistanceSums {
  /** The node itself is not counted. */
  readonly reached: Int32Array;
  readonly total: Float64Array;
  readonly inverse: Float64Array;
}

export function distanceSums(graph: PathGraph): DistanceSums {
  const sums = {
    reached: new Int32Array(graph.nodes),
    total: new Float64Array(graph.nodes),
    inverse: new Float64Array(graph.nodes),
  };
  if (graph.edgeDistance === null) sumHops(graph, sums);
  else sumDistances(graph, sums);
  return sums;
}

function sumHops(graph: PathGraph, { reached, total, inverse }: DistanceSums): void {
  const paths = hopPathsColumns(graph.nodes);
  for (let node = 0; node < graph.nodes; node += 1) {
    const levels = countHopPaths(graph, node, paths);
    let far = 0;
    let near = 0;
    for (let hops = 1; hops <= levels; hops += 1) {
      const size = (paths.level[hops + 1] ?? 0) - (paths.level[hops] ?? 0);
      far += size * hops;
      near += size / hops;
    }
    reached[node] = (paths.level[levels + 1] ?? 1) - 1;
    total[node] = far;
    inverse[node] = near;
  }
}

function sumDistances(graph: PathGraph, { reached, total, inverse }: DistanceSums): void {
  const paths = distancePathsColumns(graph.nodes);
  for (let node = 0; node < graph.nodes; node += 1) {
    const count = searchDistances(graph, node, paths);
    let far = 0;
    let near = 0;
    for (let place = 1; place < count; place += 1) {
      const distance = paths.distance[paths.order[place] ?? 0] ?? 0;
      far += distance;
      near += 1 / distance;
    }
    reached[node] = count - 1;
    total[node] = far;
    inverse[node] = near;
  }
}
