import { at } from './arcs.ts';
import { simpleIn, simpleOut, type SimpleLists, type TieArcs } from './simple-lists.ts';

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
  const out = simpleOut(arcs);
  const into = simpleIn(arcs);
  const gives = new Float64Array(arcs.nodes);
  const receives = new Float64Array(arcs.nodes);
  const mutual = new Float64Array(arcs.nodes);
  let bothWays = 0;
  let all = 0;
  let common = 0;
  for (let node = 0; node < arcs.nodes; node += 1) {
    gives[node] = rowSum(out, node);
    receives[node] = rowSum(into, node);
    let shared = 0;
    eachInBoth(out, into, node, (given, received) => {
      bothWays += 1;
      shared += Math.min(given, received);
    });
    mutual[node] = shared;
    all += at(gives, node);
    common += shared;
  }
  const over = (parts: Float64Array, wholes: Float64Array) =>
    parts.map((part, node) => (at(wholes, node) > 0 ? part / at(wholes, node) : Number.NaN));
  const turnover = gives.map((given, node) => given + at(receives, node));
  const net = receives.map((received, node) => received - at(gives, node));
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

function rowSum({ start, weight }: SimpleLists, node: number): number {
  let sum = 0;
  for (let k = at(start, node); k < at(start, node + 1); k += 1) sum += at(weight, k);
  return sum;
}

/** Weights of the contacts that are in a row of both lists, which are in ascending order. */
function eachInBoth(
  one: SimpleLists,
  other: SimpleLists,
  node: number,
  visit: (oneWeight: number, otherWeight: number) => void,
): void {
  let a = at(one.start, node);
  let b = at(other.start, node);
  while (a < at(one.start, node + 1) && b < at(other.start, node + 1)) {
    const apart = at(one.head, a) - at(other.head, b);
    if (apart === 0) visit(at(one.weight, a), at(other.weight, b));
    if (apart <= 0) a += 1;
    if (apart >= 0) b += 1;
  }
}
