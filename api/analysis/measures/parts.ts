import { at, undirectedLists, type Arcs } from './arcs.ts';

/**
 * The parts of an undirected network: within one, a way leads from each node to each other. Numbered by their
 * smallest nodes. Parallel ties and self-loops change nothing; a node without ties is a part; no nodes give none.
 * O(n + m), without recursion.
 */
export interface Parts {
  readonly count: number;
  /** Part of each node. */
  readonly of: Int32Array;
}

export function partsIn(arcs: Arcs): Parts {
  const { start, head } = undirectedLists(arcs);
  const of = new Int32Array(arcs.nodes).fill(-1);
  let count = 0;
  for (let first = 0; first < arcs.nodes; first += 1) {
    if (at(of, first) >= 0) continue;
    of[first] = count;
    const open = [first];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (let place = at(start, node); place < at(start, node + 1); place += 1) {
        const other = at(head, place);
        if (at(of, other) >= 0) continue;
        of[other] = count;
        open.push(other);
      }
    }
    count += 1;
  }
  return { count, of };
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
