// Made once: making a format takes far longer than using it, and long lists use it thousands of times.
const WITH_COMMAS = new Intl.NumberFormat('en-GB');

/** Shares closer than this to a figure with two decimals are that figure. */
const EXACT = 1e-9;

/** "12,400". */
export function figures(count: number): string {
  return WITH_COMMAS.format(count);
}

/** A count in figures with what it counts: "1 vote", "12,400 votes", "0 votes". */
export function figuresOf(count: number, one: string, many: string): string {
  return `${figures(count)} ${count === 1 ? one : many}`;
}

/**
 * A percentage in words: as it is where two decimals say it exactly ("18.75%"), else rounded to a whole one ("57%").
 * It is never rounded to all or nothing: "over 99%", "under 1%".
 */
export function percent(value: number): string {
  const hundredths = Math.round(value * 100);
  if (Math.abs(value * 100 - hundredths) < EXACT) return `${figures(hundredths / 100)}%`;
  const whole = Math.round(value);
  if (whole === 0) return 'under 1%';
  if (whole === 100) return value < 100 ? 'over 99%' : 'over 100%';
  return `${figures(whole)}%`;
}
