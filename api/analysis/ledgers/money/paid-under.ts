import type { Id } from '../../../../graph-schema/model/ids.ts';
import type { Known } from '../../../../graph-schema/model/known.ts';
import { usedNumber } from '../../snapshot/agreements.ts';
import { paymentsUnder, pencePaidUnder, type Payment } from '../../snapshot/money-under.ts';
import { penceAtRisk, whenPaid, type WhenPaid } from '../../snapshot/terms-of-pay.ts';
import type { MoneyReading } from './money-of-map.ts';

/** What is paid under one agreement, with what it says of risk and waiting. */
export interface PaidUnder extends WhenPaid {
  readonly agreement: Id;
  readonly payments: readonly Payment[];
  /** Undefined where any amount is not told. */
  readonly pence: number | undefined;
  readonly sharePercent: Known<number>;
  /** Undefined where the share or any amount is not told. */
  readonly atRiskPence: number | undefined;
}

/** Agreements under which money is paid in the time shown, in the order of their ids. */
export function paidUnderAgreements({ network }: MoneyReading): readonly PaidUnder[] {
  return network.agreements.list.flatMap(({ id }) => {
    const payments = paymentsUnder(network, id);
    if (payments.length === 0) return [];
    return [
      {
        agreement: id,
        payments,
        pence: pencePaidUnder(network, id),
        sharePercent: usedNumber(network.agreements, id, 'shareAtRiskPercent'),
        atRiskPence: penceAtRisk(network, id),
        ...whenPaid(network, id),
      },
    ];
  });
}
