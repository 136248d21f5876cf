import type { Arcs } from './arcs.ts';
import { bestSets, type BestSets } from './best-sets.ts';
import { pathGraph } from './path-graph.ts';
import { fragmentationScore, distanceFragmentationScore, reachScore } from './set-scores.ts';

/**
 * Key players: sets of k nodes without which a network falls apart most, or from which all are nearest.
 * Formula: without the set, over what is left of n nodes: F = 1 - Σ s(s - 1) / (n(n - 1)) over the sizes s of the parts,
 * or by distances DF = 1 - 2 Σ 1/d / (n(n - 1)) over pairs; from the set S: DR = (1/n) Σ 1/d(S, v) over all n nodes,
 * members counting 1. Undirected; parallel ties one, self-loops none.
 * Every set is tried where that is quick; otherwise a greedy set is bettered by swaps, which may not be the best.
 * All sets that tie are listed. Undefined (null): F and DF with fewer than two nodes left; DR without nodes, and
 * either where there are fewer than k. The best two need not hold the best one.
 * Source: Borgatti 2006, Comput. Math. Organ. Theory 12:21.
 */
export type KeyPlayerMeasure = 'fragmentation' | 'distance-fragmentation' | 'reach';

const SCORES = {
  fragmentation: fragmentationScore,
  'distance-fragmentation': distanceFragmentationScore,
  reach: reachScore,
} as const;

export function keyPlayers(
  arcs: Arcs,
  size: number,
  measure: KeyPlayerMeasure,
  mostSteps?: number,
): BestSets | null {
  if (arcs.nodes === 0 || size > arcs.nodes) return null;
  if (measure !== 'reach' && arcs.nodes - size < 2) return null;
  const { score, steps } = SCORES[measure](pathGraph(arcs, { directed: false }).graph);
  return bestSets(arcs.nodes, size, score, steps, mostSteps);
}

/** The value for one given set; NaN where undefined. With no members: of the whole network. */
export function keyPlayerValue(
  arcs: Arcs,
  members: readonly number[],
  measure: KeyPlayerMeasure,
): number {
  const { score } = SCORES[measure](pathGraph(arcs, { directed: false }).graph);
  return score(members);
}
