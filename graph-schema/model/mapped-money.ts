import { all, find, type AllianceMap } from './alliance-map.ts';
import type { Id } from './ids.ts';
import { countedAmount, type TimeShown } from './time.ts';

/**
 * Mapped money, in pence: all known money on the map in the time shown, each pound counted once, where it enters.
 * Formula: Σ over actors of (known money out − known money in), where that is above 0.
 * Money counts between actors; `via` is read as hops that carry the same amount. Undefined where no amount is
 * known: that nothing is known does not mean that there is nothing.
 */
export function mappedMoneyPence(state: AllianceMap, time: TimeShown): number | undefined {
  const ownPence = new Map<Id, number>();
  const add = (actor: Id, pence: number): void => {
    ownPence.set(actor, (ownPence.get(actor) ?? 0) + pence);
  };
  for (const flow of all(state, 'flow')) {
    if (flow.family !== 'money' || flow.to === null) continue;
    const { amount } = countedAmount(state, flow, time);
    if (amount === undefined) continue;
    const stops = [flow.from, ...flow.via, flow.to];
    stops.slice(1).forEach((to, at) => {
      const from = stops[at];
      if (from === undefined || from === to) return;
      if (find(state, 'actor', from) === undefined || find(state, 'actor', to) === undefined)
        return;
      add(from, amount);
      add(to, -amount);
    });
  }
  if (ownPence.size === 0) return undefined;
  return [...ownPence.values()].reduce((sum, pence) => sum + Math.max(0, pence), 0);
}
