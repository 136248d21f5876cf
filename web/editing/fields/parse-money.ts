import { pounds } from '../../../graph-schema/words/pounds.ts';
import { fault, read, type Read } from './read.ts';

/** Money as it was typed: whole pence, and whether it was said to be a year's or once. */
export interface TypedMoney {
  readonly pence: number;
  /** Undefined where the text does not say. */
  readonly per: 'year' | 'once' | undefined;
}

const TIMES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

const AMOUNT =
  /^£?\s*(?<figures>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?<decimals>\.[0-9]+)?\s*(?<times>k|thousand|mn?|million|bn|billion)?\s*(?<unit>p|pence|pounds?|gbp)?$/u;
const YEARLY =
  /\s*(?:a year|per year|each year|every year|yearly|per annum|p\.?\s?a\.?|\/\s?(?:yr|year))$/u;
const ONCE = /\s*(?:once|one[- ]off|in all|in total)$/u;
const OTHER_PERIOD =
  /\s*(?:a|per|each|every|\/)\s?(?:day|week|month|quarter)$|\s*(?:weekly|monthly|quarterly)$/u;

const EXPECTED = 'an amount such as £20,000, £20k or £2.4m';

/** "20000", "£20k", "2.4m", "£45,000 a year", "£12.50", "50p". Parts of a penny are refused. */
export function parseMoney(typed: string): Read<TypedMoney> {
  const text = typed.trim();
  const lower = text.toLocaleLowerCase('en-GB').replace(/[.]$/u, '');
  if (OTHER_PERIOD.test(lower)) {
    return fault('an amount for a year, or once', text, 'Work out what it comes to in a year.');
  }
  const per = YEARLY.test(lower) ? 'year' : ONCE.test(lower) ? 'once' : undefined;
  const { figures, decimals, times, unit } =
    AMOUNT.exec(lower.replace(YEARLY, '').replace(ONCE, ''))?.groups ?? {};
  if (figures === undefined && decimals === undefined) {
    return fault(EXPECTED, text, 'Write it in figures, with k for thousand or m for million.');
  }
  const inPence = unit === 'p' || unit === 'pence';
  const exact =
    Number((figures ?? '0').replaceAll(',', '') + (decimals ?? '')) *
    (times === undefined ? 1 : (TIMES[times] ?? 1)) *
    (inPence ? 1 : 100);
  const pence = Math.round(exact);
  if (Math.abs(exact - pence) > 1e-6 * Math.max(1, pence)) {
    return fault('an amount in whole pence', text, 'Round it to a penny.');
  }
  if (!Number.isSafeInteger(pence)) {
    return fault('an amount under £90 trillion', text, 'Check how many noughts there are.');
  }
  return read({ pence, per });
}

/** How an amount is read back: "£20,000 a year". */
export function moneyReadBack(pence: number, per: 'year' | 'once' | undefined): string {
  if (per === undefined) return pounds(pence);
  return per === 'year' ? `${pounds(pence)} a year` : `${pounds(pence)} once`;
}
