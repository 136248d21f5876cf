import { flowPeriod } from '../../../graph-schema/model/time.ts';
import { financialYearInWords } from '../../../graph-schema/words/dates.ts';
import type { Network } from '../snapshot/network.ts';

/**
 * The time that sums of money are for, to follow an amount: " a year", " in 2025/26", " in all, 2013 to 2026".
 * The years are those of the money that counts; without dates it is only " in all".
 */
export function periodAfterAmount(network: Network): string {
  const { shows, asAt } = network.time;
  if (shows.is === 'day') return ' a year';
  if (shows.is === 'financial-year') return ` in ${financialYearInWords(shows.startYear)}`;
  let first = '';
  let last = '';
  for (const flow of network.hops.money.flows) {
    const period = flowPeriod(network.state, flow);
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
