/**
 * Longest wait for pay, in days: from the first day of work in a period to the day when it is paid for.
 * Formula: length of the period (a month is 365/12 days, a quarter 365/4) + days from invoice to pay; in advance 0.
 * Undefined (null) where it is paid on results, since no paper says when these come, and where either part of the sum
 * is not told.
 * Source: days to pay count from the invoice, as in the Procurement Act 2023, s.68 and s.73; the period comes before.
 */
export function longestWaitDays(
  paidWhen: string | undefined,
  daysToPay: number | undefined,
): number | null {
  if (paidWhen === 'advance' || paidWhen === 'monthly-in-advance') return 0;
  const period = PERIOD_DAYS.get(paidWhen ?? '');
  return period === undefined || daysToPay === undefined ? null : period + daysToPay;
}

const DAYS_A_YEAR = 365;
export const DAYS_A_MONTH = DAYS_A_YEAR / 12;

const PERIOD_DAYS: ReadonlyMap<string, number> = new Map([
  ['monthly', DAYS_A_MONTH],
  ['quarterly', DAYS_A_YEAR / 4],
]);
