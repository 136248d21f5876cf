import { id, type Id } from '../../../../graph-schema/model/ids.ts';
import { mappedMoneyPence } from '../../../../graph-schema/model/mapped-money.ts';
import type { Network } from '../../snapshot/network.ts';
import { fact, type Fact, type FactUnit, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { connectingMoney, type ConnectingMoney } from './connecting-money.ts';
import { endingSoon, type EndingSoon } from './ending-soon.ts';
import { tiesOf, unpaidRoles, type UnpaidRoles } from './unpaid-roles.ts';

/** `endsInMonths`: to the last end among what ends soon, a begun month as a whole one. */
export type Facts =
  | 'connectingPence'
  | 'mappedPence'
  | 'sharePercent'
  | 'endingPence'
  | 'endsInMonths'
  | 'pairsJoined';
/**
 * `payments`: what pays for connecting work. `endingPayments`, `endingRoles`: what of it ends soon; `exactly`: the same,
 * where all of it ends on one day after whole months. `unpaid`: roles that alone join pairs of groups.
 */
export type Lists = 'payments' | 'endingPayments' | 'endingRoles' | 'exactly' | 'unpaid';
export type OptionNames =
  'connectingUnpaidShare' | 'connectingUnpaidMonths' | 'connectingUnpaidPairs';

export const connectingUnpaid: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'connecting-unpaid',
  theme: 'connection',
  betterWay: 'relationships-first',
  powerDimension: 'resources',
  options: {
    connectingUnpaidShare: { type: 'percent', min: 0, max: 100, default: 2 },
    connectingUnpaidMonths: { type: 'count', min: 0, max: 120, default: 6 },
    connectingUnpaidPairs: { type: 'count', min: 1, max: 1000, default: 2 },
  },
  hasLeastData: (network) =>
    connectingMoney(network).flows.length > 0 ||
    network.actors.some(
      ({ type, paid, fundedUntil }) =>
        type === 'connector' && (paid.is === 'value' || fundedUntil.is === 'value'),
    ),
  detect(network, options) {
    const paid = connectingMoney(network);
    const mapped = mappedMoneyPence(network.state, network.time);
    const soon = endingSoon(network, options.connectingUnpaidMonths);
    const unpaid = unpaidRoles(network, options.connectingUnpaidPairs);
    const nothingEnds = soon.flows.length === 0 && soon.roles.length === 0;
    const enough = !isUnder(paid, mapped, options.connectingUnpaidShare);
    if (enough && nothingEnds && unpaid.roles.length === 0) return [];
    return [findingOf(network, { paid, mapped, soon, unpaid })];
  },
};

/** In whole numbers, so that exactly the share of the setting is enough. Silent where no flow is marked. */
function isUnder({ flows, pence }: ConnectingMoney, mapped: number | undefined, share: number) {
  if (flows.length === 0 || pence === undefined || mapped === undefined) return false;
  return 100 * pence < share * mapped;
}

interface Found {
  readonly paid: ConnectingMoney;
  readonly mapped: number | undefined;
  readonly soon: EndingSoon;
  readonly unpaid: UnpaidRoles;
}

function findingOf(network: Network, { paid, mapped, soon, unpaid }: Found): Finding<Facts, Lists> {
  const payments = paid.flows.map((flow) => flow.id);
  const roles = [...new Set([...soon.roles, ...unpaid.roles])];
  const ties = tiesOf(network, unpaid.roles);
  const ends = paid.flows.flatMap(({ from, via, to }) => [
    from,
    ...via,
    ...(to === null ? [] : [to]),
  ]);
  const agreements = paid.flows.flatMap(({ agreement }) => (agreement === null ? [] : [agreement]));
  const receivers = paid.flows.flatMap(({ to }) => (to === null ? [] : [to]));
  const endingPayments = soon.flows.map((flow) => flow.id);
  const share =
    payments.length === 0 || paid.pence === undefined || mapped === undefined || mapped === 0
      ? undefined
      : (100 * paid.pence) / mapped;
  return {
    // One finding of the whole map.
    key: [id(network.state.mapId)],
    subjects: [...new Set([...receivers, ...roles])],
    evidence: [
      ...new Set([...payments, ...agreements, ...ends, ...roles, ...ties.flows, ...ties.contacts]),
    ],
    restsOn:
      payments.length > 0
        ? { noun: 'payment', ids: payments, saidOf: [...new Set(receivers)] }
        : { noun: 'role', ids: roles, saidOf: roles },
    facts: {
      connectingPence: known(payments.length === 0 ? undefined : paid.pence, 'pence'),
      mappedPence: known(mapped, 'pence'),
      sharePercent: known(share, 'percent'),
      endingPence: known(endingPayments.length === 0 ? undefined : soon.pence, 'pence'),
      endsInMonths: known(soon.months, 'months'),
      pairsJoined: fact(unpaid.pairs, 'pairs'),
    },
    lists: {
      payments: listed(payments),
      endingPayments: listed(endingPayments),
      endingRoles: listed(soon.roles),
      exactly: soon.exact ? listed([...endingPayments, ...soon.roles]) : [],
      unpaid: listed(unpaid.roles),
    },
  };
}

function known(value: number | undefined, unit: FactUnit): Fact {
  return value === undefined ? { is: 'notKnown', value: null, unit } : fact(value, unit);
}

function listed(ids: readonly Id[]) {
  return ids.map((of) => ({ id: of }));
}
