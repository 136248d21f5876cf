import { ownPence, type MoneyTotals } from './money-totals.ts';

/**
 * Mapped money, in pence: all money on the map, each pound counted once, where it enters.
 * Formula: Σ over sources of money of (known money out − known money in).
 * Null where no flow has a known amount: that nothing is known does not mean that there is nothing.
 */
export function mappedMoneyPence(totals: MoneyTotals): number | null {
  let anyKnown = false;
  let sum = 0;
  for (let actor = 0; actor < totals.inPence.length; actor += 1) {
    sum += ownPence(totals, actor);
    const known = (totals.flowsOut[actor] ?? 0) - (totals.unknownOut[actor] ?? 0);
    if (known > 0) anyKnown = true;
  }
  return anyKnown ? sum : null;
}
