import { at, undirectedLists, type Arcs, type Lists } from './arcs.ts';
import { blockCut } from './block-cut.ts';

/**
 * An undirected network as a forest of pieces that hold together, with rooted trees to walk along.
 * Against cut points: its blocks, its cut points and its nodes without ties are the pieces; a cut point hangs on each
 * of its blocks (block-cut tree). Against bridges: what is left together without the bridges is a piece; bridges join
 * pieces (bridge tree). Parallel ties and self-loops as in `blockCut`. No nodes give no pieces. O(n + m).
 * Source: Hopcroft & Tarjan 1973, CACM 16:372; Eswaran & Tarjan 1976, SIAM J. Comput. 5:653.
 */
export interface PieceForest {
  readonly pieces: number;
  readonly lists: Lists;
  /** 1 where a piece is a cut point. */
  readonly isCut: Uint8Array;
  /** Piece of each node; a cut point's own piece. */
  readonly home: Int32Array;
  readonly trees: number;
  readonly tree: Int32Array;
  /** -1 at the root of a tree. */
  readonly above: Int32Array;
  readonly depth: Int32Array;
}

export type Against = 'cut-points' | 'bridges';

export function pieceForest(arcs: Arcs, against: Against): PieceForest {
  return rooted(against === 'cut-points' ? blocksOf(arcs) : withoutBridges(arcs));
}

/** How many other pieces a piece hangs on. */
export function degreeIn({ lists }: PieceForest, piece: number): number {
  return at(lists.start, piece + 1) - at(lists.start, piece);
}

interface Pieces {
  readonly joins: Arcs;
  readonly isCut: Uint8Array;
  readonly home: Int32Array;
}

function blocksOf(arcs: Arcs): Pieces {
  const { blocks, cutPoints } = blockCut(arcs);
  const home = new Int32Array(arcs.nodes).fill(-1);
  cutPoints.forEach((node, index) => {
    home[node] = blocks.length + index;
  });
  const from: number[] = [];
  const to: number[] = [];
  blocks.forEach((block, index) => {
    for (const node of block) {
      if (at(home, node) >= blocks.length) {
        from.push(index);
        to.push(at(home, node));
      } else home[node] = index;
    }
  });
  let nodes = blocks.length + cutPoints.length;
  for (let node = 0; node < arcs.nodes; node += 1) {
    if (at(home, node) < 0) {
      home[node] = nodes;
      nodes += 1;
    }
  }
  const isCut = new Uint8Array(nodes);
  isCut.fill(1, blocks.length, blocks.length + cutPoints.length);
  return { joins: { nodes, from, to }, isCut, home };
}

function withoutBridges(arcs: Arcs): Pieces {
  const bridges = new Set(blockCut(arcs).bridges);
  const lists = undirectedLists(arcs);
  const home = new Int32Array(arcs.nodes).fill(-1);
  let nodes = 0;
  for (let first = 0; first < arcs.nodes; first += 1) {
    if (at(home, first) >= 0) continue;
    home[first] = nodes;
    const open = [first];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (let place = at(lists.start, node); place < at(lists.start, node + 1); place += 1) {
        const other = at(lists.head, place);
        if (at(home, other) >= 0 || bridges.has(at(lists.arc, place))) continue;
        home[other] = nodes;
        open.push(other);
      }
    }
    nodes += 1;
  }
  const ends = (column: ArrayLike<number>) =>
    [...bridges].map((bridge) => at(home, at(column, bridge)));
  const joins = { nodes, from: ends(arcs.from), to: ends(arcs.to) };
  return { joins, isCut: new Uint8Array(nodes), home };
}

function rooted({ joins, isCut, home }: Pieces): PieceForest {
  const lists = undirectedLists(joins);
  const tree = new Int32Array(joins.nodes).fill(-1);
  const above = new Int32Array(joins.nodes).fill(-1);
  const depth = new Int32Array(joins.nodes);
  let trees = 0;
  for (let root = 0; root < joins.nodes; root += 1) {
    if (at(tree, root) >= 0) continue;
    tree[root] = trees;
    const open = [root];
    for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
      for (let place = at(lists.start, piece); place < at(lists.start, piece + 1); place += 1) {
        const other = at(lists.head, place);
        if (at(tree, other) >= 0) continue;
        tree[other] = trees;
        above[other] = piece;
        depth[other] = at(depth, piece) + 1;
        open.push(other);
      }
    }
    trees += 1;
  }
  return { pieces: joins.nodes, lists, isCut, home, trees, tree, above, depth };
}

/** The pieces on the way between two pieces of one tree, both ends included, in no order. */
export function piecesBetween({ above, depth }: PieceForest, a: number, b: number): number[] {
  let one = a;
  let other = b;
  const pieces: number[] = [];
  while (one !== other) {
    if (at(depth, one) >= at(depth, other)) {
      pieces.push(one);
      one = at(above, one);
    } else {
      pieces.push(other);
      other = at(above, other);
    }
  }
  return [...pieces, one];
}
