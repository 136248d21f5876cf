import type { Id } from '../../../../graph-schema/model/ids.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { paymentsUnder, pencePaidUnder } from '../../snapshot/money-under.ts';
import type { Network } from '../../snapshot/network.ts';
import { penceAtRisk, riskPercent } from '../../snapshot/terms-of-pay.ts';

/** Money that is paid on results only, of an agreement and of those under it. Pence in the time shown. */
export interface AtRisk {
  readonly leadPence: number;
  readonly partnersPence: number;
  /** What is paid in all, on results or not. */
  readonly leadPaidPence: number;
  readonly partnersPaidPence: number;
  /** Each of those paid, by id, with what it bears. */
  readonly partners: readonly { readonly id: Id; readonly pence: number }[];
}

/** Undefined where one share or one amount is not known. */
export function atRisk(network: Network, above: Id, below: readonly Id[]): AtRisk | undefined {
  const leadPence = penceAtRisk(network, above);
  const leadPaidPence = pencePaidUnder(network, above);
  const each = below.map((agreement) => penceAtRisk(network, agreement));
  const paid = below.map((agreement) => pencePaidUnder(network, agreement));
  if (leadPence === undefined || leadPaidPence === undefined || below.length === 0)
    return undefined;
  let partnersPence = 0;
  let partnersPaidPence = 0;
  for (const [at, pence] of each.entries()) {
    const inAll = paid[at];
    if (pence === undefined || inAll === undefined) return undefined;
    partnersPence += pence;
    partnersPaidPence += inAll;
  }
  return {
    leadPence,
    partnersPence,
    leadPaidPence,
    partnersPaidPence,
    partners: byPartner(network, below),
  };
}

function byPartner(network: Network, below: readonly Id[]): AtRisk['partners'] {
  const borne = new Map<Id, number[]>();
  for (const agreement of below) {
    const share = riskPercent(network, agreement) ?? 0;
    for (const { flow, pence } of paymentsUnder(network, agreement)) {
      if (flow.to !== null && network.actorIndex.has(flow.to)) {
        listAt(borne, flow.to).push((pence * share) / 100);
      }
    }
  }
  return [...borne]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, parts]) => ({ id, pence: Math.round(parts.reduce((sum, part) => sum + part, 0)) }));
}
