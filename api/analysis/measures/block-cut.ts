import { at, undirectedLists, type Arcs, type Lists } from './arcs.ts';

/**
 * Cut points, bridges and blocks of an undirected network, from one depth-first search without recursion. O(n + m).
 * A cut point is a node whose leaving raises the number of parts; a bridge the same for one tie; a block a largest
 * part without a cut point of its own. Two parallel ties are no bridge: the tie arrived by is skipped, not the node.
 * Self-loops are left out. A node without ties is in no block and is no cut point; no nodes give empty lists.
 * Source: Tarjan 1972; Hopcroft & Tarjan 1973, CACM 16:372.
 */
export interface BlockCut {
  /** In ascending order. */
  readonly cutPoints: readonly number[];
  /** Indices of arcs, in ascending order. */
  readonly bridges: readonly number[];
  /** Each in ascending order of its nodes; ordered by their first nodes. */
  readonly blocks: readonly (readonly number[])[];
  /** How large the parts are that a node's own part falls into when the node leaves. Cheaper than the parts. */
  readonly partSizesWithout: (node: number) => readonly number[];
  /** These parts, by their smallest nodes. */
  readonly partsWithout: (node: number) => readonly (readonly number[])[];
}

interface Search {
  readonly order: number[];
  readonly rank: Int32Array;
  readonly low: Int32Array;
  /** Nodes in the search tree at and below each node. */
  readonly size: Int32Array;
  /** Rank of the first node of its part. */
  readonly root: Int32Array;
  /** Children whose subtree hangs on the node alone. */
  readonly hanging: Map<number, number[]>;
  readonly bridges: number[];
  readonly blocks: number[][];
}

export function blockCut(arcs: Arcs): BlockCut {
  const search = searchAll(arcs.nodes, undirectedLists(arcs));
  const { order, rank, size, root, hanging } = search;
  const isRoot = (node: number) => at(root, node) === node;
  const cutPoints = [...hanging]
    .filter(([node, children]) => children.length > (isRoot(node) ? 1 : 0))
    .map(([node]) => node)
    .sort((a, b) => a - b);
  const below = (node: number) =>
    order.slice(at(rank, node), at(rank, node) + at(size, node)).sort((a, b) => a - b);
  const partsWithout = (node: number): readonly (readonly number[])[] => {
    const parts = (hanging.get(node) ?? []).map(below);
    const taken = new Set<number>([node, ...parts.flat()]);
    const rest = isRoot(node) ? [] : below(at(root, node)).filter((other) => !taken.has(other));
    return [...parts, rest].filter((part) => part.length > 0).sort((a, b) => at(a, 0) - at(b, 0));
  };
  const partSizesWithout = (node: number): readonly number[] => {
    const sizes = (hanging.get(node) ?? []).map((child) => at(size, child));
    const rest = sizes.reduce((left, part) => left - part, at(size, at(root, node)) - 1);
    return rest > 0 ? [...sizes, rest] : sizes;
  };
  return {
    cutPoints,
    bridges: search.bridges.sort((a, b) => a - b),
    blocks: search.blocks.sort((a, b) => at(a, 0) - at(b, 0) || at(a, 1) - at(b, 1)),
    partSizesWithout,
    partsWithout,
  };
}

function searchAll(nodes: number, lists: Lists): Search {
  const search: Search = {
    order: [],
    rank: new Int32Array(nodes).fill(-1),
    low: new Int32Array(nodes),
    size: new Int32Array(nodes).fill(1),
    root: new Int32Array(nodes).fill(-1),
    hanging: new Map(),
    bridges: [],
    blocks: [],
  };
  for (let root = 0; root < nodes; root += 1) {
    if (at(search.rank, root) < 0) searchFrom(root, lists, search);
  }
  return search;
}

function searchFrom(root: number, { start, head, arc }: Lists, search: Search): void {
  const { order, rank, low } = search;
  const path: { readonly node: number; readonly by: number; next: number }[] = [];
  const open: number[] = [];
  const enter = (node: number, by: number) => {
    rank[node] = order.length;
    low[node] = order.length;
    search.root[node] = root;
    order.push(node);
    open.push(node);
    path.push({ node, by, next: at(start, node) });
  };
  enter(root, -1);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const { node, by } = step;
    if (step.next < at(start, node + 1)) {
      const place = step.next;
      step.next += 1;
      const other = at(head, place);
      if (at(arc, place) === by) continue;
      if (at(rank, other) < 0) enter(other, at(arc, place));
      else low[node] = Math.min(at(low, node), at(rank, other));
      continue;
    }
    path.pop();
    const above = path.at(-1)?.node;
    if (above !== undefined) leave(node, above, by, open, search);
  }
}

function leave(node: number, above: number, by: number, open: number[], search: Search): void {
  const { rank, low, size, hanging } = search;
  size[above] = at(size, above) + at(size, node);
  low[above] = Math.min(at(low, above), at(low, node));
  if (at(low, node) < at(rank, above)) return;
  if (at(low, node) > at(rank, above)) search.bridges.push(by);
  const children = hanging.get(above);
  if (children === undefined) hanging.set(above, [node]);
  else children.push(node);
  const block = [...open.splice(open.lastIndexOf(node)), above];
  search.blocks.push(block.sort((a, b) => a - b));
}

/**
 * What is split off when one node leaves: all its parts but the largest (ties: the part with the smallest node stays),
 * and how many pairs of other nodes no longer reach each other by any way.
 */
export function splitOff(parts: readonly (readonly number[])[]): {
  readonly parts: readonly (readonly number[])[];
  readonly pairsLost: number;
} {
  let kept = 0;
  parts.forEach((part, index) => {
    if (part.length > (parts[kept]?.length ?? 0)) kept = index;
  });
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  const twice = parts.reduce((sum, part) => sum + part.length * (total - part.length), 0);
  return { parts: parts.filter((_, index) => index !== kept), pairsLost: twice / 2 };
}
