import { at, type Arcs } from './arcs.ts';
import { blockCut, splitOff } from './block-cut.ts';
import { distanceSums } from './distance-sums.ts';
import { pathGraph } from './path-graph.ts';

/**
 * What splits when one node leaves an undirected network: the parts that its own part falls into, how many pairs of
 * others no longer reach each other, and by how much the others are further apart: the mean of 1 / distance over pairs
 * of others, before less after, which is never below 0. Parallel ties are one for distance; self-loops change nothing.
 * The loss of nearness is undefined (null) where there are fewer than two others. O(nm); pairs alone O(n + m).
 * Source: Albert, Jeong & Barabási 2000; cut points: Hopcroft & Tarjan 1973; efficiency: Latora & Marchiori 2001.
 */
export interface Leaving {
  /** By their smallest nodes. */
  readonly parts: readonly (readonly number[])[];
  readonly pairsLost: number;
  readonly efficiencyDrop: number | null;
}

export function whenLeaves(arcs: Arcs, node: number): Leaving {
  const parts = blockCut(arcs).partsWithout(node);
  return {
    parts,
    pairsLost: splitOff(parts).pairsLost,
    efficiencyDrop: efficiencyDrop(arcs, node),
  };
}

/** For each node how many pairs of others no longer reach each other without it: 0 but for cut points. */
export function pairsLostWithout(arcs: Arcs): Float64Array {
  const { cutPoints, partSizesWithout } = blockCut(arcs);
  const lost = new Float64Array(arcs.nodes);
  for (const node of cutPoints) {
    const sizes = partSizesWithout(node);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    lost[node] = sizes.reduce((sum, size) => sum + size * (total - size), 0) / 2;
  }
  return lost;
}

function efficiencyDrop(arcs: Arcs, node: number): number | null {
  const others = arcs.nodes - 1;
  if (others < 2) return null;
  const whole = nearness(arcs);
  const drop = (column: ArrayLike<number>) =>
    Int32Array.from(column, (end, arc) =>
      at(arcs.from, arc) === node || at(arcs.to, arc) === node ? -1 : end,
    );
  const left = nearness({ nodes: arcs.nodes, from: drop(arcs.from), to: drop(arcs.to) });
  // Pairs with the node itself are in its own row and, as ties go both ways, once in the rows of the others.
  const before = total(whole) - 2 * at(whole, node);
  return Math.max(0, before - total(left)) / (others * (others - 1));
}

function nearness(arcs: Arcs): Float64Array {
  return distanceSums(pathGraph(arcs, { directed: false }).graph).inverse;
}

function total(column: Float64Array): number {
  return column.reduce((sum, one) => sum + one, 0);
}
