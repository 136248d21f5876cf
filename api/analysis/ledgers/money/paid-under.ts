import type { Id } from '../../../../graph-schema/model/ids.ts';
import { numberOf, type Known } from '../../../../graph-schema/model/known.ts';
import { usedNumber } from '../../snapshot/agreements.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { longestWaitDays, paidHow } from '../../snapshot/longest-wait.ts';
import type { MoneyReading, Payment } from './money-of-map.ts';

/** What is paid under one agreement, with what it says of risk and waiting. */
export interface PaidUnder {
  readonly agreement: Id;
  readonly payments: readonly Payment[];
  /** Undefined where any amount is not told. */
  readonly pence: number | undefined;
  readonly sharePercent: Known<number>;
  /** Undefined where the share or any amount is not told. */
  readonly atRiskPence: number | undefined;
  /** The longest of its payments; undefined where any of them is not known. */
  readonly waitDays: number | undefined;
}

/** Agreements under which money is paid in the time shown, in the order of their ids. */
export function paidUnderAgreements(on: MoneyReading): readonly PaidUnder[] {
  const { agreements } = on.network;
  const byAgreement = new Map<Id, Payment[]>();
  for (const payment of on.payments) {
    const { agreement } = payment.flow;
    if (agreement !== null && agreements.index.has(agreement)) {
      listAt(byAgreement, agreement).push(payment);
    }
  }
  return agreements.list.flatMap(({ id }) => {
    const payments = byAgreement.get(id);
    return payments === undefined ? [] : [paidUnder(on, id, payments)];
  });
}

function paidUnder(on: MoneyReading, agreement: Id, payments: readonly Payment[]): PaidUnder {
  const pence = sumOrNot(payments.map((payment) => payment.pence));
  const sharePercent = usedNumber(on.network.agreements, agreement, 'shareAtRiskPercent');
  const share = numberOf(sharePercent);
  const waits = payments.map(({ flow }) => longestWaitDays(paidHow(on.network, flow)));
  return {
    agreement,
    payments,
    pence,
    sharePercent,
    atRiskPence:
      share === undefined || pence === undefined ? undefined : Math.round((pence * share) / 100),
    waitDays: longestOrNot(waits),
  };
}

function sumOrNot(amounts: readonly (number | undefined)[]): number | undefined {
  return amounts.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
}

/** Without all of them it is not known which is the longest. */
export function longestOrNot(waits: readonly (number | undefined)[]): number | undefined {
  if (waits.length === 0) return undefined;
  return waits.reduce<number | undefined>(
    (longest, one) =>
      longest === undefined || one === undefined ? undefined : Math.max(longest, one),
    0,
  );
}
