import { z } from 'zod';

/** An ISO calendar day, "2025-10-31". No time, no zone. Days compare as text. */
export type Day = string & { readonly __day?: never };

const MS_PER_DAY = 86_400_000;
const DAY_LENGTH = '2025-10-31'.length;

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export const daySchema: z.ZodType<Day> = z
  .string()
  .refine(isCalendarDay, 'a day written like 2025-10-31');

/** Whole days since 1 January 1970, for sums over days. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
}

export function dayBefore(day: Day): Day {
  return new Date((dayNumber(day) - 1) * MS_PER_DAY).toISOString().slice(0, DAY_LENGTH);
}

/** Both first and last day included; an absent bound is open. */
export interface Period {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
}

/** The financial year that begins on 1 April of `startYear`. */
export function financialYear(startYear: number): Period {
  return { first: `${startYear}-04-01`, last: `${startYear + 1}-03-31` };
}

export function holdsDay(period: Period, day: Day): boolean {
  return (
    (period.first === undefined || period.first <= day) &&
    (period.last === undefined || day <= period.last)
  );
}

/** Days that both periods share, or undefined where an open end makes it endless; 0 where they don't meet. */
export function sharedDays(a: Period, b: Period): number | undefined {
  const firsts = [a.first, b.first].filter((day) => day !== undefined);
  const lasts = [a.last, b.last].filter((day) => day !== undefined);
  if (firsts.length === 0 || lasts.length === 0) return undefined;
  const first = Math.max(...firsts.map(dayNumber));
  const last = Math.min(...lasts.map(dayNumber));
  return Math.max(0, last - first + 1);
}

/** Whole months from one day to a later one; the last day of a month ends it, however long it is. 0 if not later. */
export function wholeMonths(from: Day, to: Day): number {
  if (to <= from) return 0;
  const [year = 0, month = 0, day = 0] = to.split('-').map(Number);
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const begun = 12 * (year - fromYear) + month - fromMonth;
  return day >= fromDay || day === lastOfMonth ? begun : begun - 1;
}
