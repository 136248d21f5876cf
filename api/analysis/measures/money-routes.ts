import { at } from './arcs.ts';
import { dominates, immediateDominators } from './dominators.ts';
import { isSource, moneyTotals, type AmountsBetween } from './money-totals.ts';

/**
 * Who stands on every known route of money to whom, over the whole map.
 * Formula: dominators from a super-source with a way to every source of money. Agreements are nodes: each payer's part
 * of an agreement is one node, so that two payers who sign the same agreement don't lend each other their routes.
 * A flow of unknown amount is a route; one whose amount is known to be none is not. Self-flows are left out.
 * An actor that no source reaches has no known route: nothing stands before it (false, never "all").
 */
export interface MoneyRoutes {
  /** True where every known route of money to `to` passes `through`. */
  readonly onlyThrough: (through: number, to: number) => boolean;
}

export interface MoneyBetween extends AmountsBetween {
  readonly agreement: ArrayLike<number>;
}

export function moneyRoutes(actors: number, hops: MoneyBetween): MoneyRoutes {
  const totals = moneyTotals(actors, hops);
  const from: number[] = [];
  const to: number[] = [];
  const agreementNodes = new Map<string, number>();
  const superSource = actors;
  let nodes = actors + 1;
  const arc = (a: number, b: number) => {
    from.push(a);
    to.push(b);
  };
  for (let actor = 0; actor < actors; actor += 1) {
    if (isSource(totals, actor)) arc(superSource, actor);
  }
  for (let row = 0; row < hops.from.length; row += 1) {
    const payer = at(hops.from, row);
    const paid = at(hops.to, row);
    if (payer < 0 || paid < 0 || payer === paid || at(hops.amount, row) === 0) continue;
    const agreement = at(hops.agreement, row);
    if (agreement < 0) {
      arc(payer, paid);
      continue;
    }
    const key = `${payer} ${agreement}`;
    let node = agreementNodes.get(key);
    if (node === undefined) {
      node = nodes;
      nodes += 1;
      agreementNodes.set(key, node);
      arc(payer, node);
    }
    arc(node, paid);
  }
  const nearest = immediateDominators({ nodes, from, to }, superSource);
  return { onlyThrough: (through, paid) => dominates(nearest, through, paid) };
}
