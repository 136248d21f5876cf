import type { Day } from '../../../../graph-schema/model/day.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { valueOf } from '../../../../graph-schema/model/known.ts';
import { flowInForce, flowPeriod } from '../../../../graph-schema/model/time.ts';
import type { Network } from '../../snapshot/network.ts';
import { monthsLater, monthsUntil } from '../../words/months.ts';
import { connectingMoney } from './connecting-money.ts';

/** What pays for connecting work and ends within the months of the setting: payments, and roles funded until a day. */
export interface EndingSoon {
  readonly flows: readonly Flow[];
  readonly roles: readonly Id[];
  /** Undefined where an amount is not known. */
  readonly pence: number | undefined;
  /** To the last end among them, a begun month as a whole one. Undefined where nothing ends. */
  readonly months: number | undefined;
  /** All end on one day, after whole months. */
  readonly exact: boolean;
}

export function endingSoon(network: Network, months: number): EndingSoon {
  const { asAt } = network.time;
  const limit = monthsLater(asAt, months);
  const soon = (last: Day | undefined) => last !== undefined && asAt <= last && last <= limit;
  const lastDayOf = (flow: Flow) => flowPeriod(network.state, flow).last;
  const { flows, pence } = connectingMoney(
    network,
    (flow) => flowInForce(network.state, flow, asAt) && soon(lastDayOf(flow)),
  );
  const roles = network.actors.filter(
    ({ type, fundedUntil }) => type === 'connector' && soon(valueOf(fundedUntil)),
  );
  const days = [
    ...flows.map(lastDayOf),
    ...roles.map(({ fundedUntil }) => valueOf(fundedUntil)),
  ].filter((day) => day !== undefined);
  const last = days.toSorted().at(-1);
  const until = last === undefined ? undefined : monthsUntil(asAt, last);
  return {
    flows,
    roles: roles.map(({ id }) => id),
    pence,
    months: until?.months,
    exact: until?.exact === true && until.months > 0 && new Set(days).size === 1,
  };
}
