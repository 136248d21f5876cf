import { wholeOf } from './shares.ts';

/**
 * Concentration of shares: how much lies with few.
 * Formula: s_i = x_i / Σ x; largest share max s_i (CR1); Herfindahl-Hirschman index HHI = Σ s_i²; normalised
 * (HHI − 1/n) / (1 − 1/n); effective number 1/HHI, as if there were that many of equal size. Amounts of none count as
 * members with 0. O(n).
 * Undefined (null) for no amounts, an unknown or negative one, or a total of 0; normalised also for one member.
 * For money the base is what each retains, not what comes in, or what passes through counts twice.
 * Source: Herfindahl 1950; Hirschman 1964; effective number after Adelman 1969.
 */
export interface Concentration {
  readonly members: number;
  readonly largestShare: number;
  readonly hhi: number;
  readonly normalisedHhi: number | null;
  readonly effectiveNumber: number;
}

export function concentration(amounts: readonly number[]): Concentration | null {
  const whole = wholeOf(amounts);
  if (whole === null) return null;
  const members = amounts.length;
  let largest = 0;
  let hhi = 0;
  for (const amount of amounts) {
    const share = amount / whole;
    largest = Math.max(largest, share);
    hhi += share * share;
  }
  return {
    members,
    largestShare: largest,
    hhi,
    normalisedHhi: members > 1 ? (hhi - 1 / members) / (1 - 1 / members) : null,
    effectiveNumber: 1 / hhi,
  };
}
