import { at } from './arcs.ts';
import { wholeOf } from './shares.ts';

/**
 * Theil's T: 0 all the same, at most ln n; it splits exactly into inequality between groups and within them.
 * Formula: T = Σ s_i ln(n s_i), s_i = x_i / Σ x and 0 ln 0 = 0 (the same as (1/n) Σ (x_i/μ) ln(x_i/μ)). For groups g of
 * n_g members with the share s_g: between = Σ s_g ln(s_g n / n_g), within = Σ s_g T_g.
 * Undefined (null) for no amounts, an unknown or negative one, or a total of 0; T_g for a group without anything, which
 * adds nothing to within.
 * Source: Theil 1967; split: Shorrocks 1980, Econometrica 48:613.
 */
export function theil(amounts: readonly number[]): number | null {
  const whole = wholeOf(amounts);
  if (whole === null) return null;
  let sum = 0;
  for (const amount of amounts) sum += times(amount / whole, amounts.length);
  return sum;
}

export interface TheilSplit {
  readonly all: number;
  readonly between: number;
  readonly within: number;
  /** By number of the group, those without members left out. */
  readonly groups: readonly TheilGroup[];
  /** How many amounts belong to no known group; the split is over the others. */
  readonly leftOut: number;
}

export interface TheilGroup {
  readonly group: number;
  readonly members: number;
  readonly share: number;
  readonly within: number | null;
}

/** Members of unfilled sector (group below 0) are left out of all three and counted. */
export function theilSplit(
  amounts: readonly number[],
  groups: ArrayLike<number>,
): TheilSplit | null {
  const byGroup = new Map<number, number[]>();
  const kept: number[] = [];
  amounts.forEach((amount, member) => {
    const group = at(groups, member);
    if (group < 0) return;
    kept.push(amount);
    const own = byGroup.get(group);
    if (own === undefined) byGroup.set(group, [amount]);
    else own.push(amount);
  });
  const whole = wholeOf(kept);
  const all = theil(kept);
  if (whole === null || all === null) return null;
  let between = 0;
  let within = 0;
  const found = [...byGroup]
    .sort(([a], [b]) => a - b)
    .map(([group, own]): TheilGroup => {
      const share = (wholeOf(own) ?? 0) / whole;
      const inside = theil(own);
      between += times(share, kept.length / own.length);
      within += share * (inside ?? 0);
      return { group, members: own.length, share, within: inside };
    });
  return { all, between, within, groups: found, leftOut: amounts.length - kept.length };
}

/** s ln(s k), with 0 ln 0 = 0. */
function times(share: number, factor: number): number {
  return share === 0 ? 0 : share * Math.log(share * factor);
}
