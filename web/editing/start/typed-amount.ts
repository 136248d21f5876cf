import type { Unit } from '../../../graph-schema/flow-families/units.ts';

/** "20000 a year", "£20,000", "20k", "2.4m", "1,500 once". */
const AMOUNT =
  /^£?\s*(\d[\d,\s]*(?:\.\d+)?)\s*(k|m)?\s*(?:hours?|days?|people|places|items|times|stories|targets|seats|%)?\s*(a year|per year|yearly|each year|once|one-off)?$/iu;
const TIMES: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000 };

export interface TypedAmount {
  /** In the unit; money in pence. */
  readonly amount: number;
  readonly per: 'year' | 'once' | null;
}

/** What is typed for an amount: null where nothing is, undefined where it is no whole amount of this unit. */
export function readTypedAmount(typed: string, unit: Unit): TypedAmount | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const [, figures, times = '', period] = AMOUNT.exec(text) ?? [];
  if (figures === undefined) return undefined;
  const scale = (TIMES[times.toLowerCase()] ?? 1) * (unit === 'pence' ? 100 : 1);
  const exact = Number(figures.replace(/[,\s]/gu, '')) * scale;
  const amount = Math.round(exact);
  if (!Number.isSafeInteger(amount) || Math.abs(amount - exact) > 1e-6 * scale) return undefined;
  const per = period === undefined ? null : /once|one-off/iu.test(period) ? 'once' : 'year';
  return { amount, per };
}
