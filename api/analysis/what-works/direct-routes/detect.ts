import { at } from '../../measures/arcs.ts';
import {
  actorIdAt,
  flowsAndAgreements,
  programmeMoney,
  type ProgrammeMoney,
} from '../../snapshot/programme-money.ts';
import { fact } from '../../talking-points/finding.ts';
import type { Pattern } from '../pattern.ts';

export type Facts = 'partners';
export type Lists = 'payers' | 'partners';

/** From three partners on it is an arrangement for several. */
const LEAST_PARTNERS = 3;

/** Programmes in which three partners or more get their money from who pays it, with no holder between. */
export const directRoutes: Pattern<Facts, Lists> = {
  id: 'direct-routes',
  detect: (network) =>
    programmeMoney(network).flatMap((money) => {
      const partners = paidDirectly(money);
      if (partners.length < LEAST_PARTNERS) return [];
      const payers = [...money.payers].map((node) => actorIdAt(money, node));
      const ids = partners.map((node) => actorIdAt(money, node));
      const arcs = money.rows.map((_, arc) => arc);
      const { flows, agreements } = flowsAndAgreements(network, money, arcs);
      return [
        {
          key: [money.programme.root.id],
          subjects: payers,
          evidence: [...new Set([...flows, ...agreements, ...payers, ...ids])],
          restsOn: { noun: 'payment', ids: flows, saidOf: ids },
          facts: { partners: fact(partners.length, 'actors') },
          lists: { payers: payers.map((id) => ({ id })), partners: ids.map((id) => ({ id })) },
        },
      ];
    }),
};

/** None where any of the programme's money passes from or to anyone else. */
function paidDirectly({ arcs, payers }: ProgrammeMoney): readonly number[] {
  const partners = new Set<number>();
  for (let arc = 0; arc < arcs.from.length; arc += 1) {
    if (!payers.has(at(arcs.from, arc)) || payers.has(at(arcs.to, arc))) return [];
    // A payment that is known to be none is no route.
    if (at(arcs.amount, arc) !== 0) partners.add(at(arcs.to, arc));
  }
  return [...partners].sort((a, b) => a - b);
}
