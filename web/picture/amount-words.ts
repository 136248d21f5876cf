import { UNITS, type Unit } from '../../graph-schema/flow-families/units.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { numberOf } from '../../graph-schema/model/known.ts';
import { usedAmount } from '../../graph-schema/model/used-values.ts';
import { pounds } from '../../graph-schema/words/pounds.ts';

/** "£45,000", "12 hours", "30%". Money is in pence. */
export function quantity(amount: number, unit: Unit): string {
  if (unit === 'pence') return pounds(amount);
  if (unit === 'percent') return `${String(amount)}%`;
  const words = amount === 1 ? UNITS[unit].one : UNITS[unit].many;
  return `${amount.toLocaleString('en-GB')} ${words}`;
}

/** "£45,000 a year"; undefined where nobody told the amount. A share in percent has no "a year". */
export function amountInWords(flow: Flow): string | undefined {
  const amount = numberOf(usedAmount(flow));
  if (amount === undefined || flow.unit === null) return undefined;
  const words = quantity(amount, flow.unit);
  return flow.per === 'year' && flow.unit !== 'percent' ? `${words} a year` : words;
}
