export const LEAST_WIDTH_PX = 1.2;
const MOST_WIDTH_PX = 16;

/** All that leaves or reaches one actor together is at most this wide, or lines run into a blot. */
const MOST_TOGETHER_PX = 64;

/** A link as far as its width goes. */
interface Wide {
  readonly from: string;
  readonly to: string;
  readonly amount: number | null;
}

/** With few amounts to compare, the largest is no beam across the picture. */
const OF_FEW_PX = 3;

/** The widest line of a family: 16 px, or less in a narrow frame, where one actor has many, or of few. */
export function widestPx(links: readonly Wide[], frameWidthPx: number): number {
  const largest = Math.max(0, ...links.map((link) => link.amount ?? 0));
  const sums = new Map<string, number>();
  for (const { from, to, amount } of links) {
    const share = amount === null || largest <= 0 ? 0 : Math.sqrt(Math.max(0, amount) / largest);
    for (const end of [`${from} out`, `${to} in`]) sums.set(end, (sums.get(end) ?? 0) + share);
  }
  const together = Math.max(1, ...sums.values());
  const few = OF_FEW_PX + links.filter(({ amount }) => amount !== null).length;
  return Math.min(MOST_WIDTH_PX, few, 6 + frameWidthPx / 80, MOST_TOGETHER_PX / together);
}

/**
 * Width by the square root of the amount, so that area stays comparable and small flows stay visible:
 * never under 1.2 px, the largest amount at `mostPx`.
 */
export function linkWidthPx(amount: number | null, largest: number, mostPx: number): number {
  if (amount === null || amount <= 0 || largest <= 0) return LEAST_WIDTH_PX;
  return Math.max(LEAST_WIDTH_PX, mostPx * Math.sqrt(amount / largest));
}

/** The weight of a link when things are ordered: what it carries, or a little where that is not known. */
export function linkWeight(amount: number | null): number {
  return amount === null || amount <= 0 ? 1 : Math.max(1, Math.sqrt(amount));
}
