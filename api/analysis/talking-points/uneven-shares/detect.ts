import { at } from '../../measures/arcs.ts';
import { NOT_KNOWN, value } from '../../../../graph-schema/model/known.ts';
import type { Network } from '../../snapshot/network.ts';
import { flowsAndAgreements, programmeMoney } from '../../snapshot/programme-money.ts';
import { fact, knownFact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { sharesOf, type Shares } from './shares.ts';

export type Facts =
  | 'members'
  | 'allPence'
  | 'largestPence'
  | 'largestSharePercent'
  | 'effectiveMembers'
  | 'gini'
  | 'theilBetweenSectors'
  | 'theilWithinSectors'
  | 'unknownPayments';
/** `members`: each with what stays with it; `largest`: those with whom as much stays as with nobody else. */
export type Lists = 'members' | 'largest';
export type OptionNames = 'unevenSharesMembers' | 'unevenSharesParts';

const LEAST_MEMBERS = 4;
/** A number of members this close to a part of them is that part: exactly a third does not fire. */
const ROUNDING = 1e-9;

export const unevenShares: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'uneven-shares',
  theme: 'money',
  betterWay: 'share-power',
  powerDimension: 'resources',
  options: {
    unevenSharesMembers: { type: 'count', min: 2, max: 1000, default: LEAST_MEMBERS },
    unevenSharesParts: { type: 'count', min: 2, max: 100, default: 3 },
  },
  hasLeastData: (network) =>
    programmeMoney(network).some(
      (money) => (sharesOf(network, money)?.members.length ?? 0) >= LEAST_MEMBERS,
    ),
  detect: (network, { unevenSharesMembers, unevenSharesParts }) =>
    programmeMoney(network).flatMap((money) => {
      const shares = sharesOf(network, money);
      if (shares === undefined || shares.members.length < unevenSharesMembers) return [];
      const part = shares.members.length / unevenSharesParts;
      const isUneven = shares.concentration.effectiveNumber < part - ROUNDING;
      return isUneven ? [findingOf(network, shares)] : [];
    }),
};

function findingOf(network: Network, shares: Shares): Finding<Facts, Lists> {
  const { money, members, keptPence, concentration } = shares;
  const { flows, agreements } = flowsAndAgreements(
    network,
    money,
    money.rows.map((_, arc) => arc),
  );
  const most = Math.max(...keptPence);
  const largest = members.filter((_, member) => at(keptPence, member) === most);
  const index = (known: number | null) =>
    knownFact(known === null ? NOT_KNOWN : value(known), 'index');
  return {
    key: [money.programme.root.id],
    subjects: largest,
    evidence: [...flows, ...agreements, ...money.actors],
    restsOn: { noun: 'payment', ids: flows },
    facts: {
      members: fact(members.length, 'members'),
      allPence: fact(shares.allPence, 'pence'),
      largestPence: fact(most, 'pence'),
      largestSharePercent: fact(100 * concentration.largestShare, 'percent'),
      effectiveMembers: fact(concentration.effectiveNumber, 'members'),
      gini: index(shares.gini),
      theilBetweenSectors: index(shares.theilBetween),
      theilWithinSectors: index(shares.theilWithin),
      unknownPayments: fact(shares.unknownPayments, 'flows'),
    },
    lists: {
      members: members.map((id, member) => ({ id, fact: fact(at(keptPence, member), 'pence') })),
      largest: largest.map((id) => ({ id })),
    },
  };
}
