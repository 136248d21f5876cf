import { at, undirectedLists, type Arcs } from './arcs.ts';
import { hopsFrom, NO_WAY } from './hop-distances.ts';

/**
 * Which few new links of a node that is there would bring it nearer to all: its harmonic closeness
 * H(v) = Σ 1 / d(v, t) over all other nodes (0 where no way leads), raised link by link (greedily), the best each time,
 * ties by number. After a link to u, d'(v, t) = min(d(v, t), 1 + d(u, t)). The greedy choice reaches at least
 * 1 - 1/e of the best gain, since the gain is submodular. O(candidates · (n + m)), plus n per candidate and link.
 * A link is given only where it helps: fewer links than asked for once the node knows all. A node alone has H = 0.
 * Parallel ties and self-loops change nothing.
 * Source: Crescenzi, D'Angelo, Severini & Velaj 2016, TKDD 11(1).
 */
export interface Promotion {
  /** In the order of choosing. */
  readonly links: readonly number[];
  readonly closenessBefore: number;
  readonly closenessAfter: number;
}

export function promoteNode(
  arcs: Arcs,
  node: number,
  mostLinks: number,
  candidates: readonly number[] = [...Array(arcs.nodes).keys()],
): Promotion {
  const lists = undirectedLists(arcs);
  const hops = hopsFrom(lists, node);
  const nearness = Float64Array.from(hops, (ties) => (ties <= 0 ? 0 : 1 / ties));
  const before = sumOf(nearness);
  const links: number[] = [];
  const [there, queue] = [new Int32Array(arcs.nodes), new Int32Array(arcs.nodes)];
  const open = candidates.filter((other) => other !== node && at(hops, other) !== 1);
  const through = open.map((other) =>
    Float64Array.from(hopsFrom(lists, other, there, queue), (ties, t) =>
      ties === NO_WAY || t === node ? 0 : 1 / (ties + 1),
    ),
  );
  while (links.length < mostLinks) {
    let [best, most] = [-1, 0];
    through.forEach((column, k) => {
      let gain = 0;
      for (let t = 0; t < arcs.nodes; t += 1) {
        gain += Math.max(0, (column[t] ?? 0) - (nearness[t] ?? 0));
      }
      if (gain > most * (1 + SAME)) [best, most] = [k, gain];
    });
    const column = through[best];
    if (column === undefined) break;
    links.push(at(open, best));
    column.forEach((near, t) => {
      nearness[t] = Math.max(at(nearness, t), near);
    });
  }
  return { links, closenessBefore: before, closenessAfter: sumOf(nearness) };
}

/** Sums of fractions this close, as a share, are the same. */
const SAME = 1e-9;

function sumOf(column: Float64Array): number {
  return column.reduce((sum, each) => sum + each, 0);
}
