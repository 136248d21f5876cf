import { at, type Arcs } from './arcs.ts';
import { addHopDependencies, dependencyColumns } from './hop-dependencies.ts';
import { countHopPaths, hopPathsColumns } from './hop-paths.ts';
import { pathGraph } from './path-graph.ts';
import type { Random } from './random.ts';

/**
 * Normalised betweenness of nodes estimated from some of the sources, for networks too large for all of them.
 * Formula: with sources s drawn evenly and with replacement, x_s(v) = δ_s(v) / (n - 2) lies from 0 to 1, and its mean
 * times n / (n - 1) estimates the normalised betweenness of v (δ as in `hop-dependencies.ts`).
 * The error is the empirical Bernstein bound √(2 V ln(4n/p) / k) + 7 ln(4n/p) / (3(k - 1)), V the variance of the k
 * draws: with a chance of at least 1 - p no value of any node is further off than `error`. `error` is the largest of all.
 * Parallel arcs are one edge, self-loops none; each edge is one step. Undefined (NaN) below three nodes.
 * O(k m). Source: Brandes & Pich 2007; bound: Maurer & Pontil 2009, theorem 4.
 */
export interface SampledBetweenness {
  readonly normalised: Float64Array;
  /** As a share of pairs, as the values are. */
  readonly error: number;
}

export interface Sampling {
  readonly directed: boolean;
  /** How many sources are drawn, at least 2. */
  readonly draws: number;
  readonly random: Random;
  /** The chance p that any value is further off than the error says, for example 0.05. */
  readonly chance: number;
}

export function sampledBetweenness(
  arcs: Arcs,
  { directed, draws, random, chance }: Sampling,
): SampledBetweenness {
  const n = arcs.nodes;
  if (n < 3) return { normalised: new Float64Array(n).fill(Number.NaN), error: 0 };
  const { graph } = pathGraph(arcs, { directed });
  const paths = hopPathsColumns(n);
  const columns = dependencyColumns(n);
  const everyone = new Float64Array(n).fill(1);
  const one = new Float64Array(n);
  const sum = new Float64Array(n);
  const squares = new Float64Array(n);
  for (let draw = 0; draw < draws; draw += 1) {
    const source = Math.min(n - 1, Math.floor(random() * n));
    one.fill(0);
    const levels = countHopPaths(graph, source, paths);
    addHopDependencies(graph, paths, levels, columns, everyone, one, null);
    for (let node = 0; node < n; node += 1) {
      const share = at(one, node) / (n - 2);
      sum[node] = at(sum, node) + share;
      squares[node] = at(squares, node) + share * share;
    }
  }
  const scale = n / (n - 1);
  const spread = Math.log((4 * n) / chance);
  let most = 0;
  const normalised = sum.map((total, node) => {
    const variance = Math.max(0, (at(squares, node) - (total * total) / draws) / (draws - 1));
    most = Math.max(most, Math.sqrt((2 * variance * spread) / draws));
    return (scale * total) / draws;
  });
  return { normalised, error: scale * (most + (7 * spread) / (3 * (draws - 1))) };
}
