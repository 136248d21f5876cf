import { dominates } from './dominators.ts';
import { gates } from './gates.ts';
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
  const starts = Array.from({ length: actors }, (_, actor) => actor).filter((actor) =>
    isSource(totals, actor),
  );
  const { nearest } = gates({ nodes: actors, ...hops }, { starts });
  return { onlyThrough: (through, paid) => dominates(nearest, through, paid) };
}
