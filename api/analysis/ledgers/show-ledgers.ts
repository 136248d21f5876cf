import { dayInWords } from '../../../graph-schema/words/dates.ts';
import { sumPeriodInWords } from '../../../graph-schema/words/sum-period.ts';
import type { Network } from '../snapshot/network.ts';
import type { Ledger } from './ledger.ts';
import { LEDGERS } from './registry.ts';

export interface LedgersShown {
  /** The time of the sums, in words: "a year, on 31 October 2025". */
  readonly period: string;
  readonly ledgers: readonly Ledger[];
}

/** All ledgers of a map in one time. Pure. */
export function showLedgers(network: Network): LedgersShown {
  const { state, hops, time } = network;
  const sums = sumPeriodInWords(state, hops.money.flows, time).trim();
  const period = time.shows.is === 'day' ? `${sums}, on ${dayInWords(time.shows.day)}` : sums;
  return { period, ledgers: LEDGERS.map((ledger) => ledger(network)) };
}
