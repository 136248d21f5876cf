import { termEntry, type TermKey } from '../../graph-schema/agreement-terms/index.ts';
import type { Known } from '../../graph-schema/model/known.ts';
import type { TermValue } from '../../graph-schema/model/used-values.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { figuresOf, percent } from '../../graph-schema/words/figures.ts';
import { sentenceCase } from '../../graph-schema/words/lists.ts';
import { pounds } from '../../graph-schema/words/pounds.ts';
import { knownWords } from './known-words.ts';
import { valueWords } from './values.ts';

/** A term's value in words, with a full stop: "45 days.", "The agreement does not say." */
export function termValueWords(key: TermKey, known: Known<TermValue>): string {
  return knownWords(known, key, (value) => `${sentenceCase(said(key, value))}.`);
}

/** The name of a term without its unit, which its value says: "Ring-fence". */
export function termTitle(key: TermKey): string {
  const { words } = termEntry(key);
  return words === '£ a year'
    ? 'Size'
    : words.replace(/, (£ a year|£|in days)$/u, '').replace(/,? £$/u, '');
}

function said(key: TermKey, value: TermValue): string {
  const type = termEntry(key).value;
  switch (type.type) {
    case 'pence':
      return `${pounds(Number(value))}${yearly(key) ? ' a year' : ''}`;
    case 'number':
      return counted(Number(value), type.unit);
    case 'percent':
      return percent(Number(value));
    case 'yes-no':
      return value === true ? 'yes' : 'no';
    case 'day':
      return dayInWords(String(value));
    case 'choice':
      return valueWords(String(value));
    case 'text':
      return String(value);
  }
}

function yearly(key: TermKey): boolean {
  return termEntry(key).words.includes('£ a year');
}

function counted(count: number, unit: string): string {
  return figuresOf(count, unit.replace(/s$/u, ''), unit);
}
