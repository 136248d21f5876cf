import type { Arcs } from './arcs.ts';
import { distanceSums } from './distance-sums.ts';
import { pathGraph, type PathGraphOptions } from './path-graph.ts';

/**
 * Closeness: how near a node is to all others, along the arcs from it (swap the ends for the ways to it).
 * Formula: harmonic H(v) = Σ 1/d(v, u) / (n - 1), where whoever is not reached adds 0; and Freeman's
 * C(v) = (n - 1) / Σ d(v, u). Each edge is one step, or as long as `distance` says. Parallel arcs are one, self-loops
 * none. Both undefined (NaN) below two nodes; C also where v does not reach everybody.
 * Efficiency: the mean of H over all nodes; null below two.
 * Source: Freeman 1979; harmonic: Marchiori & Latora 2000, Rochat 2009; efficiency: Latora & Marchiori 2001.
 */
export interface Closeness {
  readonly harmonic: Float64Array;
  readonly freeman: Float64Array;
}

export function closeness(arcs: Arcs, options: PathGraphOptions): Closeness {
  const { reached, total, inverse } = distanceSums(pathGraph(arcs, options).graph);
  const others = arcs.nodes - 1;
  return {
    harmonic: inverse.map((sum) => (others > 0 ? sum / others : Number.NaN)),
    freeman: total.map((sum, node) =>
      others > 0 && reached[node] === others ? others / sum : Number.NaN,
    ),
  };
}

export function efficiency(arcs: Arcs, options: PathGraphOptions): number | null {
  if (arcs.nodes < 2) return null;
  const { inverse } = distanceSums(pathGraph(arcs, options).graph);
  return inverse.reduce((sum, one) => sum + one, 0) / (arcs.nodes * (arcs.nodes - 1));
}
