import type { Day } from '../../../graph-schema/model/day.ts';

const MONTHS_A_YEAR = 12;

/** The same date so many months later; the last day of the month where it has no such date. */
export function monthsLater(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  const count = year * MONTHS_A_YEAR + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / MONTHS_A_YEAR), (count % MONTHS_A_YEAR) + 1];
  const toDate = Math.min(date, daysIn(toYear, toMonth));
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(toYear).padStart(4, '0')}-${two(toMonth)}-${two(toDate)}`;
}

/** Months from one day to a later one, a begun month as a whole one; `exact` where none is only begun. */
export function monthsUntil(
  from: Day,
  to: Day,
): { readonly months: number; readonly exact: boolean } {
  const [fromYear, fromMonth] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  let months = (toYear - fromYear) * MONTHS_A_YEAR + toMonth - fromMonth;
  if (monthsLater(from, months) < to) months += 1;
  return { months, exact: monthsLater(from, months) === to };
}

function partsOf(day: Day): readonly [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
