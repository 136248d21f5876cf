import { at } from './arcs.ts';
import { wholeOf } from './shares.ts';

/**
 * Gini coefficient: 0 all the same, towards 1 all with one; n members can't exceed (n − 1)/n, so the corrected value
 * is that times n/(n − 1).
 * Formula: Σ (2i − n − 1) x_i / (n Σ x) over x in ascending order, i from 1. O(n log n).
 * Undefined (null) for no amounts, an unknown or negative one, or a total of 0; corrected also for one member.
 * Source: Gini 1912; correction for small numbers: Deltas 2003, Rev. Econ. Stat. 85:226.
 */
export interface Gini {
  readonly gini: number;
  readonly corrected: number | null;
}

export function gini(amounts: readonly number[]): Gini | null {
  const whole = wholeOf(amounts);
  if (whole === null) return null;
  const members = amounts.length;
  const ascending = Float64Array.from(amounts).sort();
  let sum = 0;
  for (let k = 0; k < members; k += 1) sum += (2 * k + 1 - members) * at(ascending, k);
  const value = sum / (members * whole);
  return { gini: value, corrected: members > 1 ? (value * members) / (members - 1) : null };
}
