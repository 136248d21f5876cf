import type { Id } from '../../../graph-schema/model/ids.ts';
import { isTold, numberOf, valueOf, type Known } from '../../../graph-schema/model/known.ts';
import { DAYS_A_MONTH, longestWaitDays } from '../measures/longest-wait.ts';
import { usedChoice, usedNumber } from './agreements.ts';
import { paymentsUnder, pencePaidUnder } from './money-under.ts';
import type { Network } from './network.ts';

/** When and how soon an agreement pays. */
export interface WhenPaid {
  readonly paidWhen: Known<string>;
  readonly daysToPay: Known<number>;
  /** Null where it can't be worked out. */
  readonly waitDays: number | null;
}

/** Of the payment that is waited for longest. What a payment itself says wins over the terms of its agreement. */
export function whenPaid(network: Network, agreement: Id): WhenPaid {
  const { agreements } = network;
  const paidWhen = usedChoice(agreements, agreement, 'paidWhen');
  const daysToPay = usedNumber(agreements, agreement, 'daysToPay');
  const each = paymentsUnder(network, agreement).map(({ flow }) =>
    waiting(
      isTold(flow.paidWhen) ? flow.paidWhen : paidWhen,
      isTold(flow.daysToPay) ? flow.daysToPay : daysToPay,
    ),
  );
  const [first, ...others] = each;
  if (first === undefined) return waiting(paidWhen, daysToPay);
  // With one wait unknown, nobody can say which is the longest.
  return others.reduce((longest, next) => {
    if (longest.waitDays === null || next.waitDays === null) {
      return longest.waitDays === null ? longest : next;
    }
    return next.waitDays > longest.waitDays ? next : longest;
  }, first);
}

function waiting(paidWhen: Known<string>, daysToPay: Known<number>): WhenPaid {
  const waitDays = longestWaitDays(valueOf(paidWhen), numberOf(daysToPay));
  return { paidWhen, daysToPay, waitDays };
}

/** Days of notice that whoever is paid gets; undefined where it is not told. */
export function noticeReceivedDays(network: Network, agreement: Id): number | undefined {
  const days = numberOf(usedNumber(network.agreements, agreement, 'noticeByPayerDays'));
  if (days !== undefined) return days;
  const months = numberOf(usedNumber(network.agreements, agreement, 'noticeByPayerMonths'));
  return months === undefined ? undefined : months * DAYS_A_MONTH;
}

/** Share that is paid on results only, in percent; undefined where it is not told. */
export function riskPercent(network: Network, agreement: Id): number | undefined {
  return numberOf(usedNumber(network.agreements, agreement, 'shareAtRiskPercent'));
}

/** Pence that are paid on results only; undefined where the share or any amount is not known. */
export function penceAtRisk(network: Network, agreement: Id): number | undefined {
  const share = riskPercent(network, agreement);
  const paid = pencePaidUnder(network, agreement);
  return share === undefined || paid === undefined ? undefined : Math.round((paid * share) / 100);
}
