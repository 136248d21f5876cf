import type { Flow } from '../../../graph-schema/model/flow.ts';
import { isTold, numberOf, type Known } from '../../../graph-schema/model/known.ts';
import { usedChoice, usedNumber } from './agreements.ts';
import type { Network } from './network.ts';

const DAYS_A_YEAR = 365;
const MONTHS_A_YEAR = 12;
const QUARTERS_A_YEAR = 4;

/** How a payment is made: its own extras win over the terms of its agreement. */
export interface PaidHow {
  readonly paidWhen: Known<string>;
  readonly daysToPay: Known<number>;
}

export function paidHow({ agreements }: Pick<Network, 'agreements'>, flow: Flow): PaidHow {
  const { agreement } = flow;
  const term = <T>(own: Known<T>, ofAgreement: (id: NonNullable<typeof agreement>) => Known<T>) =>
    isTold(own) || agreement === null ? own : ofAgreement(agreement);
  return {
    paidWhen: term<string>(flow.paidWhen, (id) => usedChoice(agreements, id, 'paidWhen')),
    daysToPay: term(flow.daysToPay, (id) => usedNumber(agreements, id, 'daysToPay')),
  };
}

/**
 * The longest wait for money, in days. Formula: length of the payment period (a month is 365/12 days, a quarter
 * 365/4) plus days to pay; 0 in advance. Undefined where either is not told, and where payment depends on results:
 * how long those take is not in the agreement.
 */
export function longestWaitDays({ paidWhen, daysToPay }: PaidHow): number | undefined {
  if (paidWhen.is !== 'value') return undefined;
  const days = numberOf(daysToPay);
  switch (paidWhen.value) {
    case 'advance':
    case 'monthly-in-advance':
      return 0;
    case 'monthly':
      return days === undefined ? undefined : DAYS_A_YEAR / MONTHS_A_YEAR + days;
    case 'quarterly':
      return days === undefined ? undefined : DAYS_A_YEAR / QUARTERS_A_YEAR + days;
    default:
      return undefined;
  }
}
