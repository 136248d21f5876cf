import { at, undirectedLists, type Arcs } from './arcs.ts';
import { pairsBetween } from './end-pairs.ts';
import { mostTies } from './most-ties.ts';
import { partsIn } from './parts.ts';
import { gainsOver, SAME } from './tie-gains.ts';

/**
 * The one new link that raises efficiency the most. Efficiency = mean of 1 / d(s, t) over pairs (0 where no way
 * leads); after a link between x and y, d'(s, t) = min(d(s, t), d(s, x) + 1 + d(y, t), d(s, y) + 1 + d(x, t)).
 * Pairs are of all nodes, or of different groups where groups are given (below 0: no end of a pair).
 * All links between nodes not yet joined are tried where that takes few steps, else links among the nodes with most
 * ties of each part and group, over pairs of an even sample of nodes; `exact` says which.
 * Undefined (null): no pair, or all are joined. Parallel ties and self-loops change nothing.
 * Source: Latora & Marchiori 2001, PRL 87:198701; Parotsidis et al. 2015.
 */
export interface BestNewLink {
  /** All equal best links found, in ascending order. */
  readonly links: readonly (readonly [number, number])[];
  readonly gain: number;
  readonly efficiency: number;
  readonly exact: boolean;
}

const DEFAULT_BUDGET = 24_000_000;

export function bestNewLink(
  arcs: Arcs,
  choice: { readonly group?: ArrayLike<number>; readonly budget?: number } = {},
): BestNewLink | null {
  const nodes = [...Array(arcs.nodes).keys()];
  const group = choice.group ?? nodes;
  const lists = undirectedLists(arcs);
  const pairs = pairsBetween(lists, group);
  if (pairs === null) return null;
  const looks = pairs.nearness.length;
  const parts = partsIn(arcs);
  const most = Math.floor(Math.sqrt((2 * (choice.budget ?? DEFAULT_BUDGET)) / looks));
  // Without groups, only parts tell nodes apart.
  const cells = choice.group ?? new Int32Array(arcs.nodes);
  const candidates = mostTies({ lists, parts, group: cells, candidates: nodes }, most);
  const { hops, ofLink } = gainsOver({ lists, pairs }, candidates);
  let links: (readonly [number, number])[] = [];
  let gain = Number.NEGATIVE_INFINITY;
  candidates.forEach((a, x) => {
    const joined = new Set(lists.head.subarray(at(lists.start, a), at(lists.start, a + 1)));
    for (let y = x + 1; y < candidates.length; y += 1) {
      const [b, fromA, fromB] = [at(candidates, y), hops[x], hops[y]];
      if (joined.has(b) || fromA === undefined || fromB === undefined) continue;
      const more = ofLink(fromA, fromB);
      if (more < gain - SAME) continue;
      if (more > gain + SAME) [gain, links] = [more, []];
      links.push([a, b]);
    }
  });
  if (links.length === 0) return null;
  return {
    links,
    gain: gain / looks,
    efficiency: pairs.nearness.reduce((sum, near) => sum + near, 0) / looks,
    exact: pairs.all && candidates.length === arcs.nodes,
  };
}
