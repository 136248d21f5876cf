import { at, type Arcs } from './arcs.ts';

/**
 * The parts of an undirected network: within one, a way leads from each node to each other. Numbered by their
 * smallest nodes. Parallel ties and self-loops change nothing; a node without ties is a part; no nodes give none.
 * Formula: union-find with path halving, where the smallest node of a part stands for it. O(m log n) at worst, near
 * linear on real flows, and without lists of neighbours. Source: Tarjan & van Leeuwen 1984, J. ACM 31:245.
 */
export interface Parts {
  readonly count: number;
  /** Part of each node. */
  readonly of: Int32Array;
}

export function partsIn(arcs: Arcs): Parts {
  const from = new Int32Array(arcs.from);
  const to = new Int32Array(arcs.to);
  const above = new Int32Array(arcs.nodes);
  for (let node = 0; node < arcs.nodes; node += 1) above[node] = node;
  for (let arc = 0; arc < from.length; arc += 1) {
    const tail = from[arc] ?? -1;
    const head = to[arc] ?? -1;
    if (tail < 0 || head < 0) continue;
    const one = standingFor(tail, above);
    const other = standingFor(head, above);
    if (one < other) above[other] = one;
    else above[one] = other;
  }
  const of = new Int32Array(arcs.nodes);
  let count = 0;
  for (let node = 0; node < arcs.nodes; node += 1) {
    const first = standingFor(node, above);
    // It is the smallest of its part, so it has its number already.
    of[node] = first === node ? count : (of[first] ?? 0);
    if (first === node) count += 1;
  }
  return { count, of };
}

/** The node at the top, halving the way up for the next time. */
function standingFor(of: number, above: Int32Array): number {
  let node = of;
  for (let next = above[node] ?? node; next !== node; next = above[node] ?? node) {
    const skipped = above[next] ?? next;
    above[node] = skipped;
    node = skipped;
  }
  return node;
}

/**
 * Pairs of nodes of different groups, and how many of them lie in one part. A group below 0 makes a node no end of a
 * pair. Formula: (N² - Σ n_g²) / 2 with N nodes of which n_g are in group g, over all and within each part.
 */
export function pairsAcross(
  parts: Parts,
  group: ArrayLike<number>,
): { readonly pairs: number; readonly joined: number } {
  const cells = new Map<string, number>();
  const sums = { all: new Map<number, number>(), parts: new Map<number, number>() };
  const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);
  parts.of.forEach((part, node) => {
    const own = at(group, node);
    if (own < 0) return;
    add(cells, `${part} ${own}`);
    add(sums.all, own);
    add(sums.parts, part);
  });
  const squares = (counts: Map<unknown, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count * count, 0);
  const ends = [...sums.all.values()].reduce((sum, count) => sum + count, 0);
  return {
    pairs: (ends * ends - squares(sums.all)) / 2,
    joined: (squares(sums.parts) - squares(cells)) / 2,
  };
}
