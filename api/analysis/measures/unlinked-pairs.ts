import { at, undirectedLists, type Arcs } from './arcs.ts';
import { markWithinSteps } from './within-steps.ts';

/**
 * Pairs of actors who share an interest, or of whom one offers what the other needs, without a way of few ties.
 * Formula: a pair weighs Σ over its shared interests of 1 / (number of actors that hold the interest), so rare
 * interests weigh more. Two needs, or two offers, don't match. Ordered by weight, then by the two numbers.
 * Pairs within `steps` ties are left out. No interests or one actor give no pairs.
 */
export interface HeldBy {
  readonly interest: number;
  readonly actor: number;
  /** `shares`: cares about or leads on. */
  readonly as: 'shares' | 'offers' | 'needs';
}

export interface UnlinkedPair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

const MATCHES = { shares: 'shares', offers: 'needs', needs: 'offers' } as const;
/** Sums of fractions are compared in these steps, so that the order of adding makes no difference. */
const WEIGHT_STEPS = 1e9;

/** Pairs of one weight lie together in the order in which they are found, so that millions need no sorting. */
export function unlinkedPairs(
  ties: Arcs,
  held: readonly HeldBy[],
  holders: ArrayLike<number>,
  steps: number,
): readonly UnlinkedPair[] {
  const lists = undirectedLists(ties);
  const byActor = new Map<number, HeldBy[]>();
  const byHolding = new Map<string, number[]>();
  // By actor, so that matches come nearly in order and sorting them costs next to nothing.
  for (const one of [...held].sort((x, y) => x.actor - y.actor)) {
    push(byActor, one.actor, one);
    push(byHolding, `${one.interest} ${one.as}`, one.actor);
  }
  const near = new Int32Array(ties.nodes).fill(-1);
  const counted = new Int32Array(ties.nodes);
  const weights = new Float64Array(ties.nodes);
  const byWeight = new Map<number, UnlinkedPair[]>();
  for (const [a, mine] of [...byActor].sort(([x], [y]) => x - y)) {
    markWithinSteps(lists, a, steps, near, a);
    const matched: number[] = [];
    counted.fill(-1);
    for (const { interest, as } of [...mine].sort((x, y) => x.interest - y.interest)) {
      for (const b of byHolding.get(`${interest} ${MATCHES[as]}`) ?? []) {
        if (b <= a || at(near, b) === a || at(counted, b) === interest) continue;
        if (at(counted, b) < 0) {
          matched.push(b);
          weights[b] = 0;
        }
        counted[b] = interest;
        weights[b] = at(weights, b) + 1 / at(holders, interest);
      }
    }
    for (const b of matched.sort((x, y) => x - y)) {
      const weight = at(weights, b);
      push(byWeight, Math.round(weight * WEIGHT_STEPS), { a, b, weight });
    }
  }
  return [...byWeight].sort(([x], [y]) => y - x).flatMap(([, pairs]) => pairs);
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
