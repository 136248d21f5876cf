import { daySchema, type Day } from '../../../graph-schema/model/day.ts';
import { fault, read, type Read } from './read.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const FULL =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const FIGURES = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/u;
const WORDS = /^(?:[a-z]+day,? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)\.?,? (\d{2}|\d{4})$/u;
const EXPECTED = 'a date such as 3 March 2026';

/** "3 March 2026", "3 Mar 26", "3/3/26", "2026-03-03": the day always stands before the month. */
export function parseDay(typed: string): Read<Day> {
  const text = typed.trim();
  const lower = text.toLocaleLowerCase('en-GB').replace(/\s+/gu, ' ');
  const [, isoYear, isoMonth, isoDay] = ISO.exec(lower) ?? [];
  if (isoYear !== undefined) return checked(text, isoYear, Number(isoMonth), Number(isoDay));
  const [, day, month, year] = FIGURES.exec(lower) ?? [];
  if (year !== undefined) return checked(text, year, Number(month), Number(day));
  const [, dayOf, name = '', yearOf] = WORDS.exec(lower) ?? [];
  const at = monthNumber(name);
  if (yearOf !== undefined && at > 0) return checked(text, yearOf, at, Number(dayOf));
  return fault(EXPECTED, text, 'Write the day, the month and the year.');
}

function monthNumber(name: string): number {
  const whole = FULL.indexOf(name);
  if (whole >= 0) return whole + 1;
  return name === 'sept' ? 9 : MONTHS.indexOf(name) + 1;
}

function checked(text: string, year: string, month: number, day: number): Read<Day> {
  // Two figures are of this century: maps are of how things are.
  const full = year.length === 2 ? `20${year}` : year;
  const two = (number: number): string => String(number).padStart(2, '0');
  const found = daySchema.safeParse(`${full}-${two(month)}-${two(day)}`);
  if (found.success) return read(found.data);
  return fault('a day that is in the calendar', text, 'The day stands first, then the month.');
}
