import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { at } from '../../measures/arcs.ts';
import { isSource, moneyTotals } from '../../measures/money-totals.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';
import { fact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { routesOf, type Income } from './income.ts';

export type Facts =
  | 'partners'
  | 'oneRoute'
  | 'throughPayer'
  | 'exampleFromPayerPence'
  | 'exampleAllPence'
  | 'exampleSharePercent';
/** `oneRoute`: those with one route, each with what this payer pays it. */
export type Lists = 'oneRoute';
export type OptionNames = 'oneRouteShare' | 'oneRouteGrants';

/** Shares this close to the threshold are on it: exactly 75% fires. */
const ROUNDING = 1e-9;

const CONTRACTS: readonly Flow['flowKind'][] = ['contract-payment', 'payment-to-partner'];

interface Alone extends Income {
  readonly actor: number;
  readonly knownPence: number;
}

export const oneRoute: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'one-route',
  theme: 'money',
  betterWay: 'share-power',
  powerDimension: 'resources',
  options: {
    oneRouteShare: { type: 'percent', min: 1, max: 100, default: 75 },
    oneRouteGrants: { type: 'count', min: 0, max: 1, default: 0 },
  },
  hasLeastData(network) {
    const totals = moneyTotals(network.actors.length, network.hops.money);
    return network.actors.filter((_, actor) => isSource(totals, actor)).length > 1;
  },
  detect(network, { oneRouteShare, oneRouteGrants }) {
    const routes = routesOf(network);
    const partners = routes.paidBy(
      new Set(oneRouteGrants > 0 ? [...CONTRACTS, 'grant'] : CONTRACTS),
    );
    const byPayer = new Map<number, Alone[]>();
    for (const actor of partners) {
      const income = routes.passesOn(actor) ? undefined : routes.singleRouteTo(actor);
      const knownPence = income?.allPence ?? 0;
      if (income === undefined || knownPence === 0) continue;
      if ((100 * income.fromLargestPence) / knownPence < oneRouteShare - ROUNDING) continue;
      listAt(byPayer, income.largestPayer).push({ ...income, actor, knownPence });
    }
    return [...byPayer]
      .sort(([a], [b]) => a - b)
      .flatMap(([payer, alone]) => {
        const paid = routes.paidFrom(payer);
        const all = partners.filter((actor) => paid.has(actor)).length;
        const [example] = alone;
        return example === undefined ? [] : [findingOf(network, payer, all, alone, example)];
      });
  },
};

function findingOf(
  network: Network,
  payer: number,
  partners: number,
  alone: readonly Alone[],
  example: Alone,
): Finding<Facts, Lists> {
  const { money } = network.hops;
  const idOf = (actor: number) => actorAt(network, actor).id;
  const rows = alone.flatMap((one) => one.rows);
  const flows = [...new Set(rows.flatMap((row) => money.flows[at(money.flow, row)] ?? []))];
  const flowIds = flows.map(({ id }) => id);
  const agreements = new Set<Id>(flows.flatMap(({ agreement }) => agreement ?? []));
  const ends = new Set([
    payer,
    ...alone.map(({ actor }) => actor),
    ...rows.map((row) => at(money.from, row)),
  ]);
  return {
    key: [idOf(payer)],
    subjects: [idOf(payer), ...alone.map(({ actor }) => idOf(actor))],
    evidence: [...flowIds, ...agreements, ...[...ends].sort((a, b) => a - b).map(idOf)],
    restsOn: { noun: 'payment', ids: flowIds },
    facts: {
      partners: fact(partners, 'actors'),
      oneRoute: fact(alone.length, 'actors'),
      throughPayer: fact(alone.filter((one) => one.throughLargest).length, 'actors'),
      exampleFromPayerPence: fact(example.fromLargestPence, 'pence'),
      exampleAllPence: fact(example.knownPence, 'pence'),
      exampleSharePercent: fact((100 * example.fromLargestPence) / example.knownPence, 'percent'),
    },
    lists: {
      oneRoute: alone.map(({ actor, fromLargestPence }) => ({
        id: idOf(actor),
        fact: fact(fromLargestPence, 'pence'),
      })),
    },
  };
}
