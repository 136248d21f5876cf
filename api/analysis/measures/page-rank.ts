import { at } from './arcs.ts';
import { simpleIn, simpleJoined, simpleOut, strengths, type TieArcs } from './simple-lists.ts';

/**
 * PageRank: where influence ends up if everyone passes on what they receive, and now and then it starts anew.
 * Formula: x = d Pᵀ x + d (Σ of x over dead ends) r + (1 − d) r, Σ x = 1; P the part of each node's ties that goes to
 * each other; r the restart, even over all nodes unless given (decision bodies, communities); d = 0.85 unless given.
 * An arc must mean "gives influence to". `bothWays` takes each joined pair in both directions.
 * Parallel arcs are one tie (with weights, of their sum); self-loops are left out; who gives to nobody is a dead end.
 * Undefined (NaN) for all if a restart is given that is nowhere above 0; no nodes give an empty column.
 * Cost: O(m) a round, until a round moves less than 1e-13 in all. For money use pass-through shares instead.
 * Source: Brin & Page 1998; dead ends as in Langville & Meyer 2004.
 */
export interface PageRankOptions {
  readonly direction: 'asGiven' | 'bothWays';
  readonly damping?: number;
  /** Per node, in any unit; what is not above 0 counts as 0. */
  readonly restart?: ArrayLike<number>;
}

const STILL = 1e-13;
const MOST_ROUNDS = 10_000;

export function pageRank(
  arcs: TieArcs,
  { direction, damping = 0.85, restart }: PageRankOptions,
): Float64Array {
  const out = direction === 'bothWays' ? simpleJoined(arcs) : simpleOut(arcs);
  const into = direction === 'bothWays' ? out : simpleIn(arcs);
  const given = strengths(out);
  const anew = shared(arcs.nodes, restart);
  let rank = anew.slice();
  let next = new Float64Array(arcs.nodes);
  const each = new Float64Array(arcs.nodes);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let deadEnds = 0;
    for (let node = 0; node < arcs.nodes; node += 1) {
      if (at(given, node) > 0) each[node] = at(rank, node) / at(given, node);
      else deadEnds += at(rank, node);
    }
    const startsAnew = damping * deadEnds + 1 - damping;
    let moved = 0;
    for (let node = 0; node < arcs.nodes; node += 1) {
      let sum = 0;
      for (let k = at(into.start, node); k < at(into.start, node + 1); k += 1) {
        sum += at(each, at(into.head, k)) * at(into.weight, k);
      }
      const value = damping * sum + startsAnew * at(anew, node);
      moved += Math.abs(value - at(rank, node));
      next[node] = value;
    }
    [rank, next] = [next, rank];
    if (!(moved > STILL)) break;
  }
  return rank;
}

function shared(nodes: number, restart: ArrayLike<number> | undefined): Float64Array {
  const parts = Float64Array.from({ length: nodes }, (_, node) =>
    restart === undefined ? 1 : at(restart, node) > 0 ? at(restart, node) : 0,
  );
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
}
