import { percent } from '../../../graph-schema/words/figures.ts';

const TWO_DECIMALS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** "0.43", "12", "−0.2": two decimals at most, never rounded to nothing: "under 0.01". */
export function decimal(value: number): string {
  const size = TWO_DECIMALS.format(Math.abs(value));
  if (size === '0') return Math.abs(value) < 1e-9 ? '0' : value > 0 ? 'under 0.01' : 'just below 0';
  return value < 0 ? `−${size}` : size;
}

/** A share from 0 to 1 as a percentage in words. */
export function shareInWords(share: number): string {
  return percent(Math.abs(share) < 1e-12 ? 0 : share * 100);
}
