import { at } from './arcs.ts';
import { reciprocity } from './reciprocity.ts';
import { solveLinear } from './solve-linear.ts';
import type { TieArcs } from './simple-lists.ts';

/**
 * Weighted reciprocity beside what the sizes of givers and receivers alone would make of it.
 * Formula: ρ = (r − r₀) / (1 − r₀); above 0 more comes back than sizes explain. r₀ is the mean of Σ min(w_ij, w_ji) / W
 * where each node gives and receives on average what it does, and all else is random (weighted configuration model):
 * w_ij geometric with p_ij = x_i y_j, so <w_ij> = p_ij / (1 − p_ij) and <min(w_ij, w_ji)> = p_ij p_ji / (1 − p_ij p_ji).
 * x and y are found by Newton's method on the likelihood, which is concave. O(n³) a step: for up to a few hundred nodes.
 * Weights are counted in units (`unit` of the weight is 1), since r₀ depends on what one unit is.
 * Undefined (null) without ties, if r₀ is 1, or if some node is an end of all weight (a star): sizes then leave no
 * other way, and there is nothing to compare with.
 * Source: Squartini, Picciolo, Ruzzenenti & Garlaschelli 2013, Sci. Rep. 3:2729.
 */
export interface ReciprocityAgainstSizes {
  readonly observed: number;
  readonly expected: number;
  readonly rho: number;
}

export function reciprocityAgainstSizes(
  arcs: TieArcs,
  unit: number,
): ReciprocityAgainstSizes | null {
  const { weighted: observed, gives, receives } = reciprocity(arcs);
  if (observed === null) return null;
  const out = gives.map((weight) => weight / unit);
  const into = receives.map((weight) => weight / unit);
  const all = out.reduce((sum, given) => sum + given, 0);
  const isForced = (node: number) =>
    Math.min(at(out, node), at(into, node)) > 0 &&
    at(out, node) + at(into, node) >= all * (1 - ROUNDING);
  if (out.some((_, node) => isForced(node))) return null;
  const model = fitted(out, into);
  let common = 0;
  for (let i = 0; i < arcs.nodes; i += 1) {
    for (let j = 0; j < arcs.nodes; j += 1) {
      if (i !== j) common += meanOf(model.distance(i, j) + model.distance(j, i));
    }
  }
  const expected = common / all;
  return expected < 1 ? { observed, expected, rho: (observed - expected) / (1 - expected) } : null;
}

const ROUNDING = 1e-9;

/** p / (1 − p) for p = exp(−distance). */
function meanOf(distance: number): number {
  return 1 / Math.expm1(distance);
}

interface Model {
  /** −ln p_ij; infinite if i gives nothing or j receives nothing. */
  readonly distance: (i: number, j: number) => number;
}

const ENOUGH = 1e-12;
const MOST_STEPS = 200;

function fitted(out: Float64Array, into: Float64Array): Model {
  const givers = indicesOf(out);
  const receivers = indicesOf(into);
  const pairs = givers.flatMap((i, row) =>
    receivers.flatMap((j, column) => (i === j ? [] : [{ row, column: givers.length + column }])),
  );
  const wanted = [...givers.map((i) => at(out, i)), ...receivers.map((j) => at(into, j))];
  const even = Math.log1p(pairs.length / givers.reduce((sum, i) => sum + at(out, i), 0)) / 2;
  let position = Float64Array.from(wanted, () => even);
  let value = likelihood(position, wanted, pairs);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { move, gradient } = newtonStep(position, wanted, pairs);
    if (gradient.every((apart, k) => Math.abs(apart) <= ENOUGH * at(wanted, k))) break;
    let next = position;
    let reached = value;
    for (let part = 1; part > 1e-12; part /= 2) {
      next = position.map((coordinate, k) => coordinate + part * at(move, k));
      reached = likelihood(next, wanted, pairs);
      if (reached > value) break;
    }
    if (!(reached > value)) break;
    position = next;
    value = reached;
  }
  const rowOf = new Map(givers.map((i, row) => [i, at(position, row)]));
  const columnOf = new Map(receivers.map((j, column) => [j, at(position, givers.length + column)]));
  const far = Number.POSITIVE_INFINITY;
  return { distance: (i, j) => (rowOf.get(i) ?? far) + (columnOf.get(j) ?? far) };
}

interface Pair {
  readonly row: number;
  readonly column: number;
}

function likelihood(
  position: Float64Array,
  wanted: readonly number[],
  pairs: readonly Pair[],
): number {
  let sum = 0;
  for (const { row, column } of pairs) {
    const distance = at(position, row) + at(position, column);
    if (!(distance > 0)) return Number.NEGATIVE_INFINITY;
    sum += Math.log(-Math.expm1(-distance));
  }
  return wanted.reduce((total, weight, k) => total - weight * at(position, k), sum);
}

function newtonStep(
  position: Float64Array,
  wanted: readonly number[],
  pairs: readonly Pair[],
): { readonly move: Float64Array; readonly gradient: Float64Array } {
  const gradient = Float64Array.from(wanted, (weight) => -weight);
  const rows = wanted.map(() => new Float64Array(wanted.length + 1));
  const add = (line: number, column: number, amount: number) => {
    const row = rows[line];
    if (row !== undefined) row[column] = at(row, column) + amount;
  };
  for (const { row, column } of pairs) {
    const mean = meanOf(at(position, row) + at(position, column));
    const bend = mean * (1 + mean);
    for (const one of [row, column]) {
      gradient[one] = at(gradient, one) + mean;
      add(one, row, bend);
      add(one, column, bend);
    }
  }
  // Adding to every x what is taken from every y changes nothing: hold the first where it is.
  const size = wanted.length;
  wanted.forEach((_, k) => {
    add(k, size, at(gradient, k));
  });
  rows[0]?.fill(0);
  add(0, 0, 1);
  return { move: solveLinear(rows), gradient };
}

function indicesOf(column: Float64Array): readonly number[] {
  return [...column.keys()].filter((node) => at(column, node) > 0);
}
