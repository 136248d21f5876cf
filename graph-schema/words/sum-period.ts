import type { AllianceMap } from '../model/alliance-map.ts';
import type { Flow } from '../model/flow.ts';
import { flowPeriod, type TimeShown } from '../model/time.ts';
import { financialYearInWords } from './dates.ts';

/**
 * The time that sums of money are for, to follow an amount: " a year", " in 2025/26", " in all, 2013 to 2026".
 * The years are those of the flows that count in the sum; without dates it is only " in all".
 */
export function sumPeriodInWords(
  state: AllianceMap,
  counted: readonly Flow[],
  { shows, asAt }: TimeShown,
): string {
  if (shows.is === 'day') return ' a year';
  if (shows.is === 'financial-year') return ` in ${financialYearInWords(shows.startYear)}`;
  let first = '';
  let last = '';
  for (const flow of counted) {
    const period = flowPeriod(state, flow);
    const begins = period.first ?? period.last;
    if (begins === undefined) continue;
    const ends = flow.per === 'once' ? begins : (period.last ?? asAt);
    if (first === '' || begins < first) first = begins;
    if (ends > last) last = ends;
  }
  if (first === '') return ' in all';
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? ` in all, ${from}` : ` in all, ${from} to ${to}`;
}

/** The same where more words of the sentence follow: " in all, 2013 to 2026,". */
export function amidSentence(sumPeriod: string): string {
  return sumPeriod.includes(',') ? `${sumPeriod},` : sumPeriod;
}
