export const LEAST_WIDTH_PX = 1.2;
const MOST_WIDTH_PX = 16;

/**
 * Width by the square root of the amount, so that area stays comparable and small flows stay visible:
 * never under 1.2 px, the largest at 16 px (or less in a narrow frame).
 */
export function linkWidthPx(amount: number | null, largest: number, frameWidthPx: number): number {
  if (amount === null || amount <= 0 || largest <= 0) return LEAST_WIDTH_PX;
  const most = Math.min(MOST_WIDTH_PX, 6 + frameWidthPx / 80);
  return Math.max(LEAST_WIDTH_PX, most * Math.sqrt(amount / largest));
}

/** The weight of a link when things are ordered: what it carries, or a little where that is not known. */
export function linkWeight(amount: number | null): number {
  return amount === null || amount <= 0 ? 1 : Math.max(1, Math.sqrt(amount));
}
