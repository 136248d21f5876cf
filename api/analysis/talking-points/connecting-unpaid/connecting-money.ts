import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { at } from '../../measures/arcs.ts';
import { moneyTotals, ownPence } from '../../measures/money-totals.ts';
import type { Network } from '../../snapshot/network.ts';

/** Money that pays for connecting work, in the time shown. */
export interface ConnectingMoney {
  readonly flows: readonly Flow[];
  /** Each pound once, where it enters; undefined where an amount is not known. */
  readonly pence: number | undefined;
}

export function connectingMoney(
  network: Network,
  chosen: (flow: Flow) => boolean = () => true,
): ConnectingMoney {
  const { money } = network.hops;
  const flows = money.flows.filter((flow) => flow.forConnecting && chosen(flow));
  const ids = new Set(flows.map(({ id }) => id));
  const rows: number[] = [];
  let known = true;
  for (let row = 0; row < money.count; row += 1) {
    const flow = money.flows[at(money.flow, row)];
    if (flow === undefined || !ids.has(flow.id)) continue;
    rows.push(row);
    if (Number.isNaN(at(money.amount, row))) known = false;
  }
  const totals = moneyTotals(network.actors.length, money, rows);
  const pence = network.actors.reduce((sum, _, actor) => sum + ownPence(totals, actor), 0);
  return { flows, pence: known ? pence : undefined };
}
