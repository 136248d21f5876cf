/** Two nodes. */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

export interface Choosing {
  readonly most: number;
  readonly mostPerActor: number;
  readonly acrossKinds: (pair: Pair) => boolean;
}

/**
 * Which pairs are shown, in the order given: a pair is passed over when one of its actors is shown often enough.
 * Where more could be shown than may be, at least half are across kinds, as far as there are such pairs. Without
 * this, people would mostly be shown their own kind (Ferrara et al. 2022, arXiv 2205.06048).
 */
export function choosePairs<P extends Pair>(pairs: readonly P[], choosing: Choosing): readonly P[] {
  const freely = take(pairs, choosing, choosing.most + 1, Number.POSITIVE_INFINITY);
  if (freely.length <= choosing.most) return freely;
  return take(pairs, choosing, choosing.most, Math.floor(choosing.most / 2));
}

function take<P extends Pair>(
  pairs: readonly P[],
  { mostPerActor, acrossKinds }: Choosing,
  most: number,
  mostInside: number,
): readonly P[] {
  const shown = new Map<number, number>();
  const taken: P[] = [];
  const takeOne = (pair: P): boolean => {
    const often = (actor: number) => (shown.get(actor) ?? 0) >= mostPerActor;
    if (often(pair.a) || often(pair.b)) return false;
    for (const actor of [pair.a, pair.b]) shown.set(actor, (shown.get(actor) ?? 0) + 1);
    taken.push(pair);
    return true;
  };
  const heldBack: P[] = [];
  let inside = 0;
  for (const pair of pairs) {
    if (taken.length === most) return taken;
    if (acrossKinds(pair)) takeOne(pair);
    else if (inside >= mostInside) heldBack.push(pair);
    else if (takeOne(pair)) inside += 1;
  }
  for (const pair of heldBack) {
    if (taken.length === most) break;
    takeOne(pair);
  }
  return taken;
}
