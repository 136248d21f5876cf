import type { HeldBy } from './unlinked-pairs.ts';

/**
 * How much two actors share: Σ over the interests on which they match of 1 / (number of actors that hold it), so that
 * rare interests weigh more. Both care about it or lead on it, or one offers what the other needs; two needs or two
 * offers don't match. An interest counts once, however the two hold it. 0 where nothing matches.
 * Asked for one pair at a time; `unlinkedPairs` lists all pairs by the same weight.
 */
export function sharedInterest(
  held: readonly HeldBy[],
  holders: ArrayLike<number>,
): (a: number, b: number) => number {
  const byActor = new Map<number, Map<number, Set<HeldBy['as']>>>();
  // In the order of the interests, so that the order of adding is always the same.
  for (const { actor, interest, as } of [...held].sort((x, y) => x.interest - y.interest)) {
    const own = byActor.get(actor) ?? new Map<number, Set<HeldBy['as']>>();
    byActor.set(actor, own);
    own.set(interest, (own.get(interest) ?? new Set()).add(as));
  }
  return (a, b) => {
    const theirs = byActor.get(b);
    let sum = 0;
    for (const [interest, mine] of byActor.get(a) ?? []) {
      const match = theirs?.get(interest);
      if (match === undefined) continue;
      const matches =
        (mine.has('shares') && match.has('shares')) ||
        (mine.has('offers') && match.has('needs')) ||
        (mine.has('needs') && match.has('offers'));
      if (matches) sum += 1 / (holders[interest] ?? 1);
    }
    return sum;
  };
}
