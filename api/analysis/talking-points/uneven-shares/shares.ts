import type { Id } from '../../../../graph-schema/model/ids.ts';
import { find } from '../../../../graph-schema/model/alliance-map.ts';
import { valueOf } from '../../../../graph-schema/model/known.ts';
import { at } from '../../measures/arcs.ts';
import { concentration, type Concentration } from '../../measures/concentration.ts';
import { gini } from '../../measures/gini.ts';
import { retainedPence } from '../../measures/money-totals.ts';
import { theilSplit } from '../../measures/theil.ts';
import type { Network } from '../../snapshot/network.ts';
import { actorIdAt, type ProgrammeMoney } from '../../snapshot/programme-money.ts';

/** What stays with each member of a programme, and how evenly. */
export interface Shares {
  readonly money: ProgrammeMoney;
  /** Actors, payers apart, with known programme money in, in the order of their ids; also those who keep nothing. */
  readonly members: readonly Id[];
  readonly keptPence: readonly number[];
  readonly allPence: number;
  readonly concentration: Concentration;
  readonly gini: number | null;
  /** Theil's T between and within sectors, over the members whose sector is known. */
  readonly theilBetween: number | null;
  readonly theilWithin: number | null;
  /** Payments of the programme whose amount is not known: left out. */
  readonly unknownPayments: number;
}

/** Undefined where nothing is known to stay with anyone, or where a member pays out more than comes in. */
export function sharesOf(network: Network, money: ProgrammeMoney): Shares | undefined {
  const nodes = money.actors
    .map((_, node) => node)
    .filter((node) => !money.payers.has(node) && at(money.totals.inPence, node) > 0);
  const keptPence = nodes.map((node) => retainedPence(money.totals, node));
  const found = concentration(keptPence);
  if (found === null) return undefined;
  const members = nodes.map((node) => actorIdAt(money, node));
  const split = theilSplit(keptPence, sectorNumbers(network, members));
  return {
    money,
    members,
    keptPence,
    allPence: keptPence.reduce((sum, pence) => sum + pence, 0),
    concentration: found,
    gini: gini(keptPence)?.gini ?? null,
    theilBetween: split?.between ?? null,
    theilWithin: split?.within ?? null,
    unknownPayments: money.rows.filter((_, arc) => Number.isNaN(at(money.arcs.amount, arc))).length,
  };
}

/** Equal where the sector is; below 0 where nobody told it. */
function sectorNumbers({ state }: Network, members: readonly Id[]): readonly number[] {
  const sectors = members.map((id) => find(state, 'actor', id)?.sector);
  const names = sectors.map((sector) => (sector === undefined ? undefined : valueOf(sector)));
  const distinct = [...new Set(names.filter((name) => name !== undefined))];
  return names.map((name) => (name === undefined ? -1 : distinct.indexOf(name)));
}
