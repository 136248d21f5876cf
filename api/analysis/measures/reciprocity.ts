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
  const returnedOfGiven = new Float64Array(arcs.nodes);
  const givenOfReceived = new Float64Array(arcs.nodes);
  const netBalance = new Float64Array(arcs.nodes);
  let bothWays = 0;
  let all = 0;
  let common = 0;
  for (let node = 0; node < arcs.nodes; node += 1) {
    const given = gives[node] ?? 0;
    const received = receives[node] ?? 0;
    const back = returned(out, into, node);
    bothWays += back.ties;
    all += given;
    common += back.weight;
    mutual[node] = back.weight;
    returnedOfGiven[node] = over(back.weight, given);
    givenOfReceived[node] = over(back.weight, received);
    netBalance[node] = over(received - given, given + received);
  }
  return {
    binary: out.head.length > 0 ? bothWays / out.head.length : null,
    weighted: all > 0 ? common / all : null,
    gives,
    receives,
    mutual,
    returnedOfGiven,
    givenOfReceived,
    netBalance,
  };
}

function over(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}

/**
 * With how many a node exchanges, and how much of what it gives comes back. Heads are in ascending order in both lists.
 * `(x - 1) >>> 31` is 1 where x is at most 0 and `~x >>> 31` where it is at least 0: the processor need not guess.
 */
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
    a += (apart - 1) >>> 31;
    b += ~apart >>> 31;
  }
  return { ties, weight };
}
