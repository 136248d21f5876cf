import { at, type Arcs } from './arcs.ts';
import { choosePairs } from './choose-pairs.ts';
import { linkScore } from './link-scores.ts';
import { simpleJoined, type SimpleLists } from './simple-lists.ts';
import type { UnlinkedPair } from './unlinked-pairs.ts';

/**
 * Which pairs to introduce, by shared interests and shared contacts, with a correction against only linking like with
 * like: score(a, b) = interest(a, b) · (1 + AA(a, b) / max AA) / expected(sector a, sector b).
 * interest: the weight of the pair (`unlinkedPairs`); AA: Adamic-Adar, Σ 1 / ln(ties of z) over shared contacts z, max
 * over the pairs given; expected: the share of pairs of these two sectors that are linked, smoothed as
 * (links + 1) / (pairs + 2), so that sectors that seldom meet weigh more and none divides by 0. Where a sector is not
 * known (below 0), the share over all pairs of nodes.
 * Of the pairs by score (ties by number), at most so many in all and for each node are taken, at least half of them
 * across sectors where there are more than may be shown. Linked pairs are left out. The score is for choosing only.
 * Simple view: parallel links count once, self-loops not. No pairs give none; without shared contacts AA adds nothing.
 * Source: Adamic & Adar 2003, Social Networks 25:211; Liben-Nowell & Kleinberg 2007; Ferrara et al. 2022 (visibility).
 */
export interface Suggestion extends UnlinkedPair {
  readonly score: number;
}

export interface Suggesting {
  readonly pairs: readonly UnlinkedPair[];
  /** Sector of each node; below 0 where it is not known. */
  readonly sector: ArrayLike<number>;
  readonly most: number;
  readonly mostPerNode: number;
}

export function linkSuggestions(arcs: Arcs, suggesting: Suggesting): readonly Suggestion[] {
  const { sector, most, mostPerNode } = suggesting;
  const lists = simpleJoined(arcs);
  const linked = linkedPairs(lists);
  const open = suggesting.pairs.filter(({ a, b }) => a !== b && !linked.has(a * arcs.nodes + b));
  const contactsOf = linkScore(arcs);
  const shared = open.map(({ a, b }) => contactsOf(a, b).adamicAdar);
  const mostShared = shared.reduce((high, own) => Math.max(high, own), 0);
  const expected = expectedRates(lists, sector);
  const scored = open.map((pair, place): Suggestion => {
    const contacts = mostShared === 0 ? 0 : at(shared, place) / mostShared;
    return { ...pair, score: (pair.weight * (1 + contacts)) / expected(pair.a, pair.b) };
  });
  scored.sort((x, y) => inSteps(y) - inSteps(x) || x.a - y.a || x.b - y.b);
  const acrossKinds = ({ a, b }: { readonly a: number; readonly b: number }) =>
    at(sector, a) >= 0 && at(sector, b) >= 0 && at(sector, a) !== at(sector, b);
  return choosePairs(scored, { most, mostPerActor: mostPerNode, acrossKinds });
}

/** Scores are compared in these steps, so that the order of adding makes no difference. */
const SCORE_STEPS = 1e9;

function inSteps({ score }: Suggestion): number {
  return Math.round(score * SCORE_STEPS);
}

function linkedPairs({ start, head }: SimpleLists): ReadonlySet<number> {
  const nodes = start.length - 1;
  const pairs = new Set<number>();
  for (let node = 0; node < nodes; node += 1) {
    for (let place = at(start, node); place < at(start, node + 1); place += 1) {
      pairs.add(node * nodes + at(head, place));
    }
  }
  return pairs;
}

/** The smoothed share of pairs that are linked, for the sectors of two nodes. */
export function expectedRates(
  { start, head }: SimpleLists,
  sector: ArrayLike<number>,
): (a: number, b: number) => number {
  const nodes = start.length - 1;
  const sizes = new Map<number, number>();
  const links = new Map<string, number>();
  let all = 0;
  for (let node = 0; node < nodes; node += 1) {
    const own = at(sector, node);
    sizes.set(own, (sizes.get(own) ?? 0) + 1);
    for (let place = at(start, node); place < at(start, node + 1); place += 1) {
      const other = at(head, place);
      if (other < node) continue;
      all += 1;
      const key = keyOf(own, at(sector, other));
      links.set(key, (links.get(key) ?? 0) + 1);
    }
  }
  const overall = (all + 1) / ((nodes * (nodes - 1)) / 2 + 2);
  return (a, b) => {
    const [one, other] = [at(sector, a), at(sector, b)];
    if (one < 0 || other < 0) return overall;
    const [mine, theirs] = [sizes.get(one) ?? 0, sizes.get(other) ?? 0];
    const pairs = one === other ? (mine * (mine - 1)) / 2 : mine * theirs;
    return ((links.get(keyOf(one, other)) ?? 0) + 1) / (pairs + 2);
  };
}

function keyOf(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
