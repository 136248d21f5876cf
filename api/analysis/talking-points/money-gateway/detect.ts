import { at } from '../../measures/arcs.ts';
import { moneyRoutes, type MoneyRoutes } from '../../measures/money-routes.ts';
import { retainedPence } from '../../measures/money-totals.ts';
import { passThroughShares, shareThrough } from '../../measures/pass-through.ts';
import type { Network } from '../../snapshot/network.ts';
import {
  actorIdAt,
  flowsAndAgreements,
  hasLinkedMoney,
  partnersBeside,
  programmeMoney,
  type ProgrammeMoney,
} from '../../snapshot/programme-money.ts';
import { fact, type Finding } from '../finding.ts';
import type { Options, TalkingPoint } from '../talking-point.ts';

export type Facts =
  | 'throughPence'
  | 'allPence'
  | 'sharePercent'
  | 'knownIntoPartnersPence'
  | 'shareOfKnownPercent'
  | 'partners'
  | 'noOtherRoute'
  | 'holderInPence'
  | 'holderPassedOnPence'
  | 'unknownPayments';
/** `partners`: those its money reaches, each with its programme money. */
export type Lists = 'partners' | 'noOtherRoute';
export type OptionNames = 'moneyGatewayShare' | 'moneyGatewayPartners';

/** Sums of shares that are this close to a threshold are on it: exactly 60% fires. */
const ROUNDING = 1e-9;

export const moneyGateway: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'money-gateway',
  theme: 'money',
  betterWay: 'share-power',
  powerDimension: 'resources',
  options: {
    moneyGatewayShare: { type: 'percent', min: 1, max: 100, default: 60 },
    moneyGatewayPartners: { type: 'count', min: 1, max: 1000, default: 3 },
  },
  hasLeastData: hasLinkedMoney,
  detect(network, options) {
    let routes: MoneyRoutes | undefined;
    const { money: hops } = network.hops;
    return programmeMoney(network).flatMap((money) =>
      money.holders.flatMap((holder) => {
        const gate = gateOf(money, holder, options);
        if (gate === undefined) return [];
        routes ??= moneyRoutes(network.actors.length, hops);
        return [findingOf(network, money, gate, routes)];
      }),
    );
  },
};

interface Gate {
  readonly holder: number;
  readonly shares: Float64Array;
  readonly partners: readonly number[];
  readonly reached: readonly number[];
  readonly throughPence: number;
  readonly allPence: number;
  readonly share: number;
}

/** share1 and whom the holder's money reaches; undefined where that is under the thresholds or nothing is known. */
function gateOf(
  money: ProgrammeMoney,
  holder: number,
  options: Options<OptionNames>,
): Gate | undefined {
  const partners = partnersBeside(money, holder);
  const shares = passThroughShares(money.arcs, holder);
  const reached = partners.filter((node) => at(shares, node) > 0);
  const kept = Float64Array.from(money.actors, (_, node) => retainedPence(money.totals, node));
  const { throughPence, allPence, share } = shareThrough(partners, kept, shares);
  if (share === null || share * 100 < options.moneyGatewayShare - ROUNDING) return undefined;
  if (reached.length < options.moneyGatewayPartners) return undefined;
  return { holder, shares, partners, reached, throughPence, allPence, share };
}

function findingOf(
  network: Network,
  money: ProgrammeMoney,
  gate: Gate,
  routes: MoneyRoutes,
): Finding<Facts, Lists> {
  const { holder, shares, partners, reached, throughPence, allPence, share } = gate;
  const { arcs, totals, payers } = money;
  const idAt = (node: number) => actorIdAt(money, node);
  const numberAt = (node: number) => network.actorIndex.get(idAt(node)) ?? -1;
  const known = knownIntoPence(network, new Set(partners.map(numberAt)));
  const alone = reached.filter((node) => routes.onlyThrough(numberAt(holder), numberAt(node)));
  const all = money.rows.map((_, arc) => arc);
  const onTheWay = all.filter(
    (arc) => at(shares, at(arcs.from, arc)) > 0 || at(arcs.to, arc) === holder,
  );
  const { flows, agreements } = flowsAndAgreements(network, money, onTheWay);
  const ends = new Set(onTheWay.flatMap((arc) => [at(arcs.from, arc), at(arcs.to, arc)]));
  const passedOnPence = all
    .filter((arc) => at(arcs.from, arc) === holder && !payers.has(at(arcs.to, arc)))
    .reduce((sum, arc) => sum + (at(arcs.amount, arc) || 0), 0);
  return {
    key: [money.programme.root.id, idAt(holder)],
    subjects: [idAt(holder)],
    evidence: [...flows, ...agreements, ...[...ends].sort((a, b) => a - b).map(idAt)],
    restsOn: { noun: 'agreement', ids: agreements },
    facts: {
      throughPence: fact(Math.round(throughPence), 'pence'),
      allPence: fact(allPence, 'pence'),
      sharePercent: fact(100 * share, 'percent'),
      knownIntoPartnersPence: fact(known, 'pence'),
      shareOfKnownPercent: fact(known > 0 ? (100 * throughPence) / known : 0, 'percent'),
      partners: fact(partners.length, 'actors'),
      noOtherRoute: fact(alone.length, 'actors'),
      holderInPence: fact(at(totals.inPence, holder), 'pence'),
      holderPassedOnPence: fact(passedOnPence, 'pence'),
      unknownPayments: fact(
        partners.reduce((sum, node) => sum + at(totals.unknownIn, node), 0),
        'flows',
      ),
    },
    lists: {
      partners: reached.map((node) => ({
        id: idAt(node),
        fact: fact(at(totals.inPence, node), 'pence'),
      })),
      noOtherRoute: alone.map((node) => ({ id: idAt(node) })),
    },
  };
}

/** All known money into a set of actors from outside the set, over the whole map. */
function knownIntoPence(network: Network, set: ReadonlySet<number>): number {
  const { money } = network.hops;
  let sum = 0;
  for (let row = 0; row < money.count; row += 1) {
    const from = at(money.from, row);
    if (from < 0 || set.has(from) || !set.has(at(money.to, row))) continue;
    sum += at(money.amount, row) || 0;
  }
  return sum;
}
