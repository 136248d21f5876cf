/** Money in the words of the screen. All amounts are whole pence; none is rounded, so figures can be re-added. */

const PENCE_A_POUND = 100;
const PENCE_A_MILLION = 100_000_000;
const PENCE_A_TENTH_OF_A_MILLION = 10_000_000;

// Made once: making a format takes far longer than using it, and long lists use it thousands of times.
const WITHOUT_PENCE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const WITH_PENCE = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const ONE_DECIMAL = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** "£2.4m" where that is exact, else in full: "£450,000", "£2,450,000", "£12.50", "53p". */
export function pounds(pence: number): string {
  const size = Math.abs(pence);
  if (size >= PENCE_A_MILLION && size % PENCE_A_TENTH_OF_A_MILLION === 0) {
    return `${sign(pence)}£${millions(size)}m`;
  }
  if (size > 0 && size < PENCE_A_POUND) return `${sign(pence)}${size}p`;
  return poundsInFull(pence);
}

/** "£2,400,000", for columns of figures. Pence show only where there are any. */
export function poundsInFull(pence: number): string {
  const size = Math.abs(pence);
  const format = size % PENCE_A_POUND === 0 ? WITHOUT_PENCE : WITH_PENCE;
  return `${sign(pence)}£${format.format(size / PENCE_A_POUND)}`;
}

function millions(pence: number): string {
  return ONE_DECIMAL.format(pence / PENCE_A_MILLION);
}

function sign(pence: number): string {
  return pence < 0 ? '−' : '';
}
