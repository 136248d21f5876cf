import { at, type Arcs } from './arcs.ts';
import { maxFlow } from './max-flow.ts';
import { fed } from './source-routes.ts';

/**
 * Necessary share: the part of what can reach v that can't reach it without x, however the rest would be led around.
 * Formula: 1 - maxflow(S to v without x) / maxflow(S to v), with flows' amounts as capacities and a super-source S
 * with a way of no limit to every source. It asks nothing of how money mixes, so it says the least that depends on x.
 * Parallel flows add up; self-flows, and amounts of 0, below 0 or unknown (NaN), are left out.
 * Undefined (NaN) where nothing reaches v, for v = x and for sources. 1 exactly where x stands on every way.
 * Source: Ford & Fulkerson 1956 (see `max-flow.ts`).
 */
export function necessaryShare(
  arcs: Arcs & { readonly amount: ArrayLike<number> },
  sources: readonly number[],
  through: number,
  target: number,
): number {
  if (through === target || sources.includes(target)) return Number.NaN;
  const most = (without: number): number => {
    const capacity = Float64Array.from(arcs.amount, (amount, arc) =>
      at(arcs.from, arc) === without || at(arcs.to, arc) === without ? 0 : amount,
    );
    const left = sources.filter((source) => source !== without);
    const unlimited = [...capacity, ...left.map(() => Number.POSITIVE_INFINITY)];
    return maxFlow(fed(arcs, left), unlimited, arcs.nodes, target).value;
  };
  const whole = most(-1);
  return whole > 0 ? 1 - most(through) / whole : Number.NaN;
}
