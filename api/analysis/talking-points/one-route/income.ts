import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { at } from '../../measures/arcs.ts';
import { dominates, immediateDominators } from '../../measures/dominators.ts';
import { isSource, moneyTotals } from '../../measures/money-totals.ts';
import { fed } from '../../measures/source-routes.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';

/** What comes in to one actor, and whether it has but one route to it. */
export interface Income {
  /** Rows of the money hops into it, member fees among them; those of a known amount of none are left out. */
  readonly rows: readonly number[];
  /** Null where one amount is not known. */
  readonly allPence: number | null;
  /** Who pays it most, fees apart, and how much. Of several that pay as much, the one with the first id. */
  readonly largestPayer: number;
  readonly fromLargestPence: number;
  /** Whether every route passes the largest payer. */
  readonly throughLargest: boolean;
}

export interface Routes {
  /** Actors that pay more than they get. */
  readonly sources: number;
  /** Organisations, public bodies apart, that one of these kinds of payment goes to; ascending. */
  readonly paidBy: (kinds: ReadonlySet<Flow['flowKind']>) => readonly number[];
  readonly passesOn: (actor: number) => boolean;
  /** Undefined where there is no route that we know of, or more than one. */
  readonly singleRouteTo: (actor: number) => Income | undefined;
  /** Whom an actor pays, member fees apart. */
  readonly paidFrom: (payer: number) => ReadonlySet<number>;
}

/**
 * Routes of money over the whole map, from a super-source with a way to every source of money. Two routes are
 * independent if they share no actor, the sources included. An actor has exactly one such route where another actor
 * stands on all of them, which is what dominators tell in near linear time (Menger 1927).
 * A flow of unknown amount is a route; a member fee, or one whose amount is known to be none, is not.
 */
export function routesOf(network: Network): Routes {
  const { money } = network.hops;
  const nodes = network.actors.length;
  const totals = moneyTotals(nodes, money);
  const sources = network.actors.map((_, actor) => actor).filter((node) => isSource(totals, node));
  const kindOf = (row: number) => money.flows[at(money.flow, row)]?.flowKind;
  const into = new Map<number, number[]>();
  const outOf = new Map<number, Set<number>>();
  const routes: number[] = [];
  for (let row = 0; row < money.count; row += 1) {
    const [from, to] = [at(money.from, row), at(money.to, row)];
    if (from < 0 || to < 0 || from === to || at(money.amount, row) === 0) continue;
    listAt(into, to).push(row);
    if (kindOf(row) === 'member-fee') continue;
    routes.push(row);
    outOf.set(from, (outOf.get(from) ?? new Set()).add(to));
  }
  const arcs = {
    nodes,
    from: routes.map((row) => at(money.from, row)),
    to: routes.map((row) => at(money.to, row)),
  };
  const nearest = immediateDominators(fed(arcs, sources), nodes);
  const incomeOf = (actor: number): Income | undefined => {
    const rows = into.get(actor) ?? [];
    const byPayer = new Map<number, number>();
    let allPence = 0;
    for (const row of rows) {
      const [payer, pence] = [at(money.from, row), at(money.amount, row)];
      allPence += pence;
      if (kindOf(row) !== 'member-fee') byPayer.set(payer, (byPayer.get(payer) ?? 0) + pence);
    }
    const [largest] = [...byPayer]
      .filter(([payer]) => at(nearest, payer) >= 0)
      .sort(([a, most], [b, more]) => more - most || a - b);
    if (largest === undefined) return undefined;
    const [largestPayer, fromLargestPence] = largest;
    return {
      rows,
      allPence: Number.isNaN(allPence) ? null : allPence,
      largestPayer,
      fromLargestPence,
      throughLargest: dominates(nearest, largestPayer, actor),
    };
  };
  return {
    sources: sources.length,
    paidBy: (kinds) =>
      [...into]
        .filter(([, rows]) => rows.some((row) => isOneOf(kinds, kindOf(row))))
        .map(([actor]) => actor)
        .filter((actor) => isPartner(network, actor))
        .sort((a, b) => a - b),
    passesOn: (actor) => outOf.has(actor),
    singleRouteTo: (actor) => {
      const before = at(nearest, actor);
      return before < 0 || before === nodes ? undefined : incomeOf(actor);
    },
    paidFrom: (payer) => outOf.get(payer) ?? new Set(),
  };
}

function isOneOf(
  kinds: ReadonlySet<Flow['flowKind']>,
  kind: Flow['flowKind'] | undefined,
): boolean {
  return kind !== undefined && kinds.has(kind);
}

/** An organisation, unless it is told to be a public body. */
function isPartner(network: Network, index: number): boolean {
  const { type, sector } = actorAt(network, index);
  return type === 'organisation' && !(sector.is === 'value' && sector.value === 'public-body');
}
