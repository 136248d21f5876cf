import { simpleOutAndIn, strengths, type SimpleLists, type TieArcs } from './simple-lists.ts';

/**
 * Reciprocity: how much of what is given comes back between the same two, in one kind of flow.
 * Formula: binary r = directed ties that have one back / all directed ties; weighted r_w = Σ min(w_ij, w_ji) / Σ w_ij
 * (over i ≠ j). Per node r_out = Σ_j min(w_ij, w_ji) / out_i, r_in the same over in_i, and net balance
 * b = (in − out) / (in + out), −1 only gives, +1 only receives.
 * Parallel arcs are one tie of summed weight; self-loops, none and unknown are left out. Never add up layers: compute
 * each, and show the exchange beside. O(n + m).
 * Undefined: null without ties; NaN per node where it gives (or receives) nothing.
 * Source: Squartini, Picciolo, Ruzzenenti & Garlaschelli 2013, Sci. Rep. 3:2729.
 */
export interface Reciprocity {
  readonly binary: number | null;
  readonly weighted: number | null;
  /** What each node gives and what of it comes back, in the units of the weights. */
  readonly gives: Float64Array;
  readonly receives: Float64Array;
  readonly mutual: Float64Array;
  readonly returnedOfGiven: Float64Array;
  readonly givenOfReceived: Float64Array;
  readonly netBalance: Float64Array;
}

export function reciprocity(arcs: TieArcs): Reciprocity {
  const { out, into } = simpleOutAndIn(arcs);
  const gives = strengths(out);
  const receives = strengths(into);
  const mutual = new Float64Array(arcs.nodes);
  let bothWays = 0;
  let all = 0;
  let common = 0;
  for (let node = 0; node < arcs.nodes; node += 1) {
    const back = returned(out, into, node);
    bothWays += back.ties;
    mutual[node] = back.weight;
    all += gives[node] ?? 0;
    common += back.weight;
  }
  const over = (parts: Float64Array, wholes: Float64Array) =>
    parts.map((part, node) => {
      const whole = wholes[node] ?? 0;
      return whole > 0 ? part / whole : Number.NaN;
    });
  const turnover = gives.map((given, node) => given + (receives[node] ?? 0));
  const net = receives.map((received, node) => received - (gives[node] ?? 0));
  return {
    binary: out.head.length > 0 ? bothWays / out.head.length : null,
    weighted: all > 0 ? common / all : null,
    gives,
    receives,
    mutual,
    returnedOfGiven: over(mutual, gives),
    givenOfReceived: over(mutual, receives),
    netBalance: over(net, turnover),
  };
}

/** With how many a node exchanges, and how much of what it gives comes back. Heads are in ascending order in both lists. */
function returned(
  out: SimpleLists,
  into: SimpleLists,
  node: number,
): { readonly ties: number; readonly weight: number } {
  let a = out.start[node] ?? 0;
  let b = into.start[node] ?? 0;
  const lastA = out.start[node + 1] ?? 0;
  const lastB = into.start[node + 1] ?? 0;
  let ties = 0;
  let weight = 0;
  while (a < lastA && b < lastB) {
    const apart = (out.head[a] ?? 0) - (into.head[b] ?? 0);
    if (apart === 0) {
      ties += 1;
      weight += Math.min(out.weight[a] ?? 0, into.weight[b] ?? 0);
    }
    if (apart <= 0) a += 1;
    if (apart >= 0) b += 1;
  }
  return { ties, weight };
}
