import type { Day, Period } from '../model/day.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "3 March 2026". */
export function dayInWords(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** "from 1 April 2024 to 31 March 2029", "from …", "until …"; empty where neither end is told. */
export function periodInWords(period: Period): string {
  const { first, last } = period;
  if (first === undefined) return last === undefined ? '' : `until ${dayInWords(last)}`;
  if (last === undefined) return `from ${dayInWords(first)}`;
  return first === last
    ? `on ${dayInWords(first)}`
    : `from ${dayInWords(first)} to ${dayInWords(last)}`;
}

/** The financial year that begins in April of `startYear`: "2025/26". */
export function financialYearInWords(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}
