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
  /** In ascending order. */
  readonly interests: readonly number[];
}

const MATCHES = { shares: 'shares', offers: 'needs', needs: 'offers' } as const;
/** Sums of fractions are compared in these steps, so that the order of adding makes no difference. */
const WEIGHT_STEPS = 1e9;

export function unlinkedPairs(
  ties: Arcs,
  held: readonly HeldBy[],
  holders: ArrayLike<number>,
  steps: number,
): readonly UnlinkedPair[] {
  const lists = undirectedLists(ties);
  const byActor = new Map<number, HeldBy[]>();
  const byHolding = new Map<string, HeldBy[]>();
  for (const one of held) {
    push(byActor, one.actor, one);
    push(byHolding, `${one.interest} ${one.as}`, one);
  }
  const near = new Int32Array(ties.nodes).fill(-1);
  const pairs: UnlinkedPair[] = [];
  for (const [a, mine] of [...byActor].sort(([x], [y]) => x - y)) {
    markWithinSteps(lists, a, steps, near, a);
    const shared = new Map<number, Set<number>>();
    for (const { interest, as } of mine) {
      for (const { actor: b } of byHolding.get(`${interest} ${MATCHES[as]}`) ?? []) {
        if (b <= a || at(near, b) === a) continue;
        let interests = shared.get(b);
        if (interests === undefined) shared.set(b, (interests = new Set()));
        interests.add(interest);
      }
    }
    for (const [b, interests] of shared) {
      const inOrder = [...interests].sort((x, y) => x - y);
      const weight = inOrder.reduce((sum, interest) => sum + 1 / at(holders, interest), 0);
      pairs.push({ a, b, weight, interests: inOrder });
    }
  }
  return pairs.sort((x, y) => inSteps(y.weight) - inSteps(x.weight) || x.a - y.a || x.b - y.b);
}

function inSteps(weight: number): number {
  return Math.round(weight * WEIGHT_STEPS);
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
