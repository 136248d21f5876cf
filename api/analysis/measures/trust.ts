import { at, type Arcs } from './arcs.ts';

/**
 * How two sides rate their trust in each other, on a scale of whole steps.
 * Asymmetry of a pair: A(i, j) = T_ij - T_ji; as a share of the scale |A| / (highest - lowest). Their mean is over pairs
 * who both rated. Gap of a node: mean trust it gives - mean trust it gets. Perception gap: what i thinks j's trust in i
 * is, minus T_ji (Krackhardt 1987, Social Networks 9:109).
 * Several ratings of one by another count as their mean; ratings of oneself, unknown ones (NaN) and rows with an end
 * below 0 are left out. A rating that is missing is never 0.
 * Undefined (null): a mean of nothing, and whatever rests on fewer raters than asked for, so that nobody's answer can
 * be read off it; a share on a scale of one step.
 * Source: PARTNER trust scores (Varda et al. 2008; 1 to 4); fixture FX8. Ours goes from 1 to 5.
 */
export interface Ratings extends Arcs {
  readonly rating: ArrayLike<number>;
}

export interface TrustRules {
  /** How many different actors must have rated before a mean over them is given. */
  readonly leastRaters: number;
  readonly lowest: number;
  readonly highest: number;
}

export interface Trust {
  /** Pairs who both rated, the lower number first. For the two of them only, never shown to others. */
  readonly pairs: readonly MutualRating[];
  readonly meanAsymmetry: number | null;
  readonly meanAsymmetryShare: number | null;
  readonly nodes: readonly NodeTrust[];
}

export interface MutualRating {
  readonly one: number;
  readonly other: number;
  /** What the first gives less what it gets. */
  readonly asymmetry: number;
}

export interface NodeTrust {
  /** How many others it rated, and how many rated it. */
  readonly rated: number;
  readonly raters: number;
  readonly gives: number | null;
  readonly gets: number | null;
  readonly gap: number | null;
}

export function trustOf(ratings: Ratings, rules: TrustRules): Trust {
  const rated = meansByPair(ratings);
  const pairs: MutualRating[] = [];
  const sums = Array.from({ length: ratings.nodes }, () => ({
    out: 0,
    rated: 0,
    in: 0,
    raters: 0,
  }));
  for (const { from, to, mean } of rated.values()) {
    const [giver, taker] = [sums[from], sums[to]];
    if (giver === undefined || taker === undefined) continue;
    giver.out += mean;
    giver.rated += 1;
    taker.in += mean;
    taker.raters += 1;
    const back = rated.get(keyOf(ratings, to, from));
    if (from < to && back !== undefined) {
      pairs.push({ one: from, other: to, asymmetry: mean - back.mean });
    }
  }
  pairs.sort((a, b) => a.one - b.one || a.other - b.other);
  const raters = new Set(pairs.flatMap(({ one, other }) => [one, other])).size;
  const total = pairs.reduce((sum, { asymmetry }) => sum + Math.abs(asymmetry), 0);
  const meanAsymmetry =
    pairs.length === 0 || raters < rules.leastRaters ? null : total / pairs.length;
  const steps = rules.highest - rules.lowest;
  return {
    pairs,
    meanAsymmetry,
    meanAsymmetryShare: meanAsymmetry === null || steps <= 0 ? null : meanAsymmetry / steps,
    nodes: sums.map((sum) => nodeTrust(sum, rules.leastRaters)),
  };
}

function nodeTrust(
  sum: {
    readonly out: number;
    readonly rated: number;
    readonly in: number;
    readonly raters: number;
  },
  leastRaters: number,
): NodeTrust {
  const gives = sum.rated === 0 ? null : sum.out / sum.rated;
  const gets = sum.raters === 0 || sum.raters < leastRaters ? null : sum.in / sum.raters;
  const gap = gives === null || gets === null ? null : gives - gets;
  return { rated: sum.rated, raters: sum.raters, gives, gets, gap };
}

/**
 * For each pair: what the first thinks the second's trust in it is, less what the second says; in the order of the
 * thoughts. Null where the second has not said. For those two only.
 */
export function perceptionGaps(ratings: Ratings, thought: Ratings): readonly PerceptionGap[] {
  const rated = meansByPair(ratings);
  return [...meansByPair(thought).values()].map(({ from, to, mean }) => {
    const said = rated.get(keyOf(ratings, to, from));
    return { by: from, about: to, gap: said === undefined ? null : mean - said.mean };
  });
}

export interface PerceptionGap {
  readonly by: number;
  readonly about: number;
  readonly gap: number | null;
}

interface MeanRating {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
}

function keyOf({ nodes }: Arcs, from: number, to: number): number {
  return from * nodes + to;
}

function meansByPair(ratings: Ratings): ReadonlyMap<number, MeanRating> {
  const sums = new Map<number, { from: number; to: number; sum: number; count: number }>();
  for (let row = 0; row < ratings.from.length; row += 1) {
    const [from, to] = [at(ratings.from, row), at(ratings.to, row)];
    const rating = at(ratings.rating, row);
    if (from < 0 || to < 0 || from === to || Number.isNaN(rating)) continue;
    const key = keyOf(ratings, from, to);
    const own = sums.get(key) ?? { from, to, sum: 0, count: 0 };
    sums.set(key, own);
    own.sum += rating;
    own.count += 1;
  }
  return new Map(
    [...sums].map(([key, { from, to, sum, count }]) => [key, { from, to, mean: sum / count }]),
  );
}
