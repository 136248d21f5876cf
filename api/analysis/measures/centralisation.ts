import { at, type Arcs } from './arcs.ts';
import { betweenness } from './betweenness.ts';
import { closeness } from './closeness.ts';
import { pathGraph } from './path-graph.ts';

/**
 * Centralisation: how far a network is from all being equal (0) towards everything going through one hub (1).
 * Formula: Σ (highest - each) over the same sum for the star of as many nodes: degree (n - 1)(n - 2); betweenness, not
 * normalised, (n - 1)² (n - 2) / 2; closeness, normalised, (n - 1)(n - 2) / (2n - 3).
 * Undirected; parallel ties are one, self-loops none (some programs count possible self-loops and differ).
 * Undefined (null) below three nodes; closeness also where not everybody is joined.
 * Source: Freeman 1979, Social Networks 1:215.
 */
export interface Centralisation {
  readonly degree: number | null;
  readonly betweenness: number | null;
  readonly closeness: number | null;
}

export function centralisation(arcs: Arcs): Centralisation {
  const n = arcs.nodes;
  if (n < 3) return { degree: null, betweenness: null, closeness: null };
  const { start } = pathGraph(arcs, { directed: false }).graph;
  const degrees = Float64Array.from({ length: n }, (_, v) => at(start, v + 1) - at(start, v));
  const { freeman } = closeness(arcs, { directed: false });
  return {
    degree: fromHighest(degrees) / ((n - 1) * (n - 2)),
    betweenness:
      fromHighest(betweenness(arcs, { directed: false }).nodes.raw) /
      (((n - 1) ** 2 * (n - 2)) / 2),
    closeness: freeman.some(Number.isNaN)
      ? null
      : fromHighest(freeman) / (((n - 1) * (n - 2)) / (2 * n - 3)),
  };
}

function fromHighest(values: Float64Array): number {
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  return values.reduce((sum, value) => sum + (highest - value), 0);
}
