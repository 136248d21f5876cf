import { all, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { countedAmount, type TimeShown } from '../../graph-schema/model/time.ts';

/**
 * All known money in pence, each pound counted once, where it enters: Σ over actors of (known money out
 * minus known money in), where that is above 0. Undefined where no amount is known.
 */
export function mappedMoney(state: AllianceMap, time: TimeShown): number | undefined {
  const own = new Map<Id, number>();
  let known = false;
  for (const flow of all(state, 'flow')) {
    if (flow.family !== 'money' || flow.to === null) continue;
    const { amount } = countedAmount(state, flow, time);
    if (amount === undefined) continue;
    known = true;
    own.set(flow.from, (own.get(flow.from) ?? 0) + amount);
    own.set(flow.to, (own.get(flow.to) ?? 0) - amount);
  }
  if (!known) return undefined;
  return [...own.values()].reduce((sum, pence) => sum + Math.max(0, pence), 0);
}
