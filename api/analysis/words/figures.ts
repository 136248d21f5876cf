import { dayInWords } from '../../../graph-schema/words/dates.ts';
import { figuresOf, percent } from '../../../graph-schema/words/figures.ts';
import { countInWords } from '../../../graph-schema/words/lists.ts';
import { pounds } from '../../../graph-schema/words/pounds.ts';
import type { Fact, FactUnit, TextUnit } from '../talking-points/finding.ts';
import { UNIT_WORDS } from './units.ts';

/** Pence that came from a product of shares, rounded to whole pence, in words. */
export function poundsOf(pence: number): string {
  return pounds(Math.round(pence));
}

/** "53p" or "£1.20": one amount for each pound of another. Whole pence. */
export function perPound(pence: number, ofPence: number): string {
  return pounds(Math.round((100 * pence) / ofPence));
}

const STATES_IN_WORDS = {
  none: 'none',
  notStated: 'not stated',
  notKnown: 'not known',
} as const;

/** A fact in words, with its unit: "£450,000", "57%", "5 votes", "not known". */
export function factInWords({ is, value, unit, text }: Fact): string {
  if (text !== undefined) return textInWords(text, unit);
  if (is !== 'value' || value === null) {
    return is === 'value' ? STATES_IN_WORDS.notKnown : STATES_IN_WORDS[is];
  }
  if (unit === 'pence') return poundsOf(value);
  if (unit === 'percent') return percent(value);
  if (isTextUnit(unit)) return STATES_IN_WORDS.notKnown;
  const [one, many] = UNIT_WORDS[unit];
  return figuresOf(value, one, many);
}

function isTextUnit(unit: FactUnit): unit is TextUnit {
  return unit === 'choice' || unit === 'day' || unit === 'text';
}

/** "shared equally", "31 March 2024"; what people wrote stays as it is. */
function textInWords(text: string, unit: FactUnit): string {
  if (unit === 'day') return dayInWords(text);
  return unit === 'choice' ? text.replaceAll('-', ' ') : text;
}

/** "none" instead of "no", where the count stands alone. */
export function countAlone(count: number): string {
  return count === 0 ? 'none' : countInWords(count);
}
