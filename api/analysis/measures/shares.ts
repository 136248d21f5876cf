/**
 * Whether amounts can be shares of a whole: there is at least one, all are known and none is below 0, and together
 * they are more than 0. Otherwise every measure of shares is undefined: an unknown amount is not none, and what is
 * paid out beyond what came in is no share of what stays.
 */
export function wholeOf(amounts: Iterable<number>): number | null {
  let whole = 0;
  for (const amount of amounts) {
    if (!(amount >= 0)) return null;
    whole += amount;
  }
  return whole > 0 && Number.isFinite(whole) ? whole : null;
}
