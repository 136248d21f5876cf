import type { Flow } from '../../../graph-schema/model/flow.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { at } from '../measures/arcs.ts';
import { actorsWithRole } from './agreements.ts';
import { listAt } from './in-order.ts';
import type { Network } from './network.ts';

/** One payment under an agreement in the time shown. */
export interface Payment {
  readonly flow: Flow;
  /** NaN where nobody told us. */
  readonly pence: number;
}

const remembered = new WeakMap<Network, ReadonlyMap<Id, readonly Payment[]>>();

/**
 * What is paid under an agreement itself, not under those below it, in the order of ids. What goes back to its payers
 * and what is known to be none is left out; a payment through others counts once.
 */
export function paymentsUnder(network: Network, agreement: Id): readonly Payment[] {
  let byAgreement = remembered.get(network);
  if (byAgreement === undefined) {
    byAgreement = allPayments(network);
    remembered.set(network, byAgreement);
  }
  return byAgreement.get(agreement) ?? [];
}

function allPayments(network: Network): ReadonlyMap<Id, readonly Payment[]> {
  const { money } = network.hops;
  const payments = new Map<Id, Payment[]>();
  const payers = new Map<Id, ReadonlySet<Id>>();
  let last = -1;
  for (let row = 0; row < money.count; row += 1) {
    const index = at(money.flow, row);
    const flow = money.flows[index];
    // The hops of one flow follow each other and carry the same amount.
    if (index === last || flow === undefined) continue;
    last = index;
    const { agreement, to } = flow;
    const pence = at(money.amount, row);
    if (agreement === null || to === null || pence === 0) continue;
    let paying = payers.get(agreement);
    if (paying === undefined) {
      paying = new Set(actorsWithRole(network.agreements, agreement, 'pays'));
      payers.set(agreement, paying);
    }
    if (!paying.has(to)) listAt(payments, agreement).push({ flow, pence });
  }
  return payments;
}

/** All of it; undefined where nothing is paid that we know of, or where one amount is not known. */
export function pencePaidUnder(network: Network, agreement: Id): number | undefined {
  const payments = paymentsUnder(network, agreement);
  const sum = payments.reduce((total, { pence }) => total + pence, 0);
  return payments.length === 0 || Number.isNaN(sum) ? undefined : sum;
}
