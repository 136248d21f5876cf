import { at, type Arcs } from './arcs.ts';
import {
  degreeIn,
  piecesBetween,
  pieceForest,
  type Against,
  type PieceForest,
} from './piece-forest.ts';

/**
 * The fewest new links after which an undirected network is one whole without a cut point, or without a bridge, and
 * one set of such links. With c parts, p end pieces (one tie to other pieces), q pieces alone, and k the most blocks
 * at one cut point:
 * cut points: max(k + c - 2, ⌈p/2⌉ + q), where k + c - 1 is the most parts left when one node goes;
 * bridges: ⌈p/2⌉ + q; 0 where the whole is one piece.
 * Links are taken one by one between end pieces. Each lowers the formula by one, so every set is a smallest one; among
 * those, the most preferred link comes first, ties by number. (Weighted or restricted choices are NP-hard: the set is
 * smallest, its sum of preferences only good.) A link never joins two that are joined.
 * Parallel ties are no bridge; self-loops change nothing; a node without ties is a piece alone. Fewer than two nodes
 * need nothing; two nodes need one link against cut points.
 * Undefined (null): two nodes against bridges, unless two parallel ties join them already.
 * Source: Eswaran & Tarjan 1976, SIAM J. Comput. 5:653; Rosenthal & Goldner 1977, corrected by Hsu & Ramachandran 1991.
 */
export interface FewestLinks {
  readonly count: number;
  /** The first of the set; all of it unless it was cut short by `most`. */
  readonly links: readonly (readonly [number, number])[];
}

export interface FewestLinksChoice {
  /** How much a link between two nodes is to be preferred; 0 if not at all. */
  readonly preference?: (a: number, b: number) => number;
  /** How many links are given at most. Each costs O(n + m). */
  readonly most?: number;
}

/** Above so many nodes at end pieces, preference looks at the first of them only. */
const MOST_PREFERRED_ENDS = 400;

export function fewestLinksCount(arcs: Arcs, against: Against): number | null {
  const forest = pieceForest(arcs, against);
  if (arcs.nodes === 2 && forest.pieces > 1) {
    if (against === 'bridges') return null;
    return forest.trees - 1;
  }
  return needed(stateOf(forest));
}

export function fewestLinks(
  arcs: Arcs,
  against: Against,
  { preference = () => 0, most = Number.POSITIVE_INFINITY }: FewestLinksChoice = {},
): FewestLinks | null {
  const count = fewestLinksCount(arcs, against);
  if (count === null) return null;
  if (arcs.nodes === 2) return { count, links: count > 0 && most > 0 ? [[0, 1]] : [] };
  const links: (readonly [number, number])[] = [];
  const from = Array.from(arcs.from);
  const to = Array.from(arcs.to);
  while (links.length < Math.min(count, most)) {
    const [a, b] = nextLink({ nodes: arcs.nodes, from, to }, against, preference);
    links.push([a, b]);
    from.push(a);
    to.push(b);
  }
  return { count, links };
}

/** What the formula is made of. */
interface State {
  readonly trees: number;
  readonly ends: number;
  readonly alone: number;
  /** The most blocks at one cut point, and how many cut points have as many. */
  readonly mostAtCut: number;
  readonly cutsWithMost: number;
}

function stateOf(forest: PieceForest): State {
  let [ends, alone, mostAtCut, cutsWithMost] = [0, 0, 0, 0];
  for (let piece = 0; piece < forest.pieces; piece += 1) {
    const degree = degreeIn(forest, piece);
    if (at(forest.isCut, piece) === 1) {
      if (degree > mostAtCut) [mostAtCut, cutsWithMost] = [degree, 0];
      if (degree === mostAtCut) cutsWithMost += 1;
    } else if (degree === 0) alone += 1;
    else if (degree === 1) ends += 1;
  }
  return { trees: forest.trees, ends, alone, mostAtCut, cutsWithMost };
}

function needed({ trees, ends, alone, mostAtCut }: State): number {
  if (trees === 0 || (trees === 1 && alone === 1)) return 0;
  return Math.max(mostAtCut + trees - 2, Math.ceil(ends / 2) + alone);
}

/** Whether a link between two end pieces brings the number of links needed down by one. */
function helps(forest: PieceForest, state: State, a: number, b: number): boolean {
  // Two parts become one, and two ends (or a piece alone) are used up.
  if (at(forest.tree, a) !== at(forest.tree, b)) return true;
  if (a === b) return false;
  let ways = 0;
  let passed = 0;
  for (const piece of piecesBetween(forest, a, b)) {
    const inside = piece === a || piece === b ? 1 : 2;
    const aside = degreeIn(forest, piece) - inside;
    ways += at(forest.isCut, piece) === 1 ? Math.min(aside, 1) : aside;
    if (at(forest.isCut, piece) === 1 && aside + inside === state.mostAtCut) passed += 1;
  }
  const after = {
    ...state,
    // The way between them becomes one piece: an end if it has one way aside, alone if it has none.
    ends: state.ends - 2 + (ways === 1 ? 1 : 0),
    alone: state.alone + (ways === 0 ? 1 : 0),
    mostAtCut: state.mostAtCut - (passed === state.cutsWithMost ? 1 : 0),
  };
  return needed(after) < needed(state);
}

type Preference = NonNullable<FewestLinksChoice['preference']>;

function nextLink(arcs: Arcs, against: Against, preference: Preference): readonly [number, number] {
  const forest = pieceForest(arcs, against);
  const state = stateOf(forest);
  const ends = endNodes(forest);
  const joined = pairsJoined(arcs);
  const fits = (a: number, b: number) =>
    !joined.has(a * arcs.nodes + b) && helps(forest, state, at(forest.home, a), at(forest.home, b));
  const preferred = preferredPairs(ends.slice(0, MOST_PREFERRED_ENDS), preference);
  const found = preferred.find(([a, b]) => fits(a, b)) ?? firstPair(ends, fits);
  if (found === undefined) throw new Error('A smallest set always has a next link');
  return found;
}

function endNodes(forest: PieceForest): readonly number[] {
  const ends: number[] = [];
  forest.home.forEach((piece, node) => {
    if (at(forest.isCut, piece) === 0 && degreeIn(forest, piece) <= 1) ends.push(node);
  });
  return ends;
}

/** Both ways round, as a · n + b. Only bridges can join two end pieces, but looking is cheaper than asking. */
function pairsJoined({ nodes, from, to }: Arcs): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let arc = 0; arc < from.length; arc += 1) {
    pairs.add(at(from, arc) * nodes + at(to, arc));
    pairs.add(at(to, arc) * nodes + at(from, arc));
  }
  return pairs;
}

function preferredPairs(
  ends: readonly number[],
  preference: Preference,
): readonly (readonly [number, number])[] {
  const pairs: { readonly pair: readonly [number, number]; readonly liked: number }[] = [];
  ends.forEach((a, index) => {
    for (const b of ends.slice(index + 1)) {
      const liked = preference(a, b);
      if (liked > 0) pairs.push({ pair: [a, b], liked });
    }
  });
  return pairs.sort((x, y) => y.liked - x.liked).map(({ pair }) => pair);
}

function firstPair(
  ends: readonly number[],
  fits: (a: number, b: number) => boolean,
): readonly [number, number] | undefined {
  for (let i = 0; i < ends.length; i += 1) {
    for (let j = i + 1; j < ends.length; j += 1) {
      const [a, b] = [at(ends, i), at(ends, j)];
      if (fits(a, b)) return [a, b];
    }
  }
  return undefined;
}
