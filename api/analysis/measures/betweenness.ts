import type { Arcs } from './arcs.ts';
import {
  addSums,
  noSums,
  piecesOf,
  sumsOfPiece,
  type BetweennessSums,
  type BetweennessTask,
} from './betweenness-task.ts';
import { pathGraph, type PathGraph } from './path-graph.ts';
import { pathPairs } from './path-pairs.ts';

/**
 * Betweenness: how often a node (or an edge) lies on the shortest ways between two others.
 * Formula: B(v) = Σ over pairs s, t of σ_st(v) / σ_st, where σ_st is the number of shortest ways and σ_st(v) of those
 * that pass v, which is neither end. Directed: ordered pairs; undirected: each pair once. Normalised by the pairs that v
 * is no end of, (n - 1)(n - 2), undirected half of that; an edge by all pairs. With chosen sources and targets: only
 * pairs of them. Each edge is one step, or as long as `distance` says (a strength is no distance).
 * Parallel arcs are one edge, self-loops none; pairs without a way count 0. Normalised values are undefined (NaN) where
 * there is no pair: in networks of fewer than 3 nodes. O(nm), with distances O(nm + n² log n).
 * Throws where there are more than 10^308 shortest ways between two nodes.
 * Source: Freeman 1977; Brandes 2001, J. Math. Sociol. 25:163; subsets and edges: Brandes 2008.
 */
export interface BetweennessOptions {
  readonly directed: boolean;
  /** One per arc, in one unit, above 0. Arcs without one are left out. */
  readonly distance?: ArrayLike<number>;
  readonly sources?: readonly number[];
  readonly targets?: readonly number[];
  /** Whether edges are wanted too, which takes longer. */
  readonly edges?: boolean;
}

export interface Scores {
  readonly raw: Float64Array;
  readonly normalised: Float64Array;
}

export interface Betweenness {
  readonly nodes: Scores;
  readonly edges: (Scores & Pick<PathGraph, 'edgeFrom' | 'edgeTo'>) | null;
}

export function betweenness(arcs: Arcs, options: BetweennessOptions): Betweenness {
  const task = betweennessTask(arcs, options);
  const sums = noSums(task);
  for (const piece of piecesOf(task)) addSums(sums, sumsOfPiece(task, piece));
  return betweennessFrom(task, sums);
}

export function betweennessTask(arcs: Arcs, options: BetweennessOptions): BetweennessTask {
  const { graph } = pathGraph(arcs, options);
  return {
    graph,
    pairs: pathPairs(arcs.nodes, options.directed, options),
    edges: options.edges ?? false,
  };
}

/** The values, once the sums of all pieces are added. */
export function betweennessFrom(task: BetweennessTask, sums: BetweennessSums): Betweenness {
  const { graph, pairs } = task;
  const raw = finite(sums.nodes);
  return {
    nodes: {
      raw,
      normalised: raw.map((sum, node) => share(sum, pairs.pairsWithout[node] ?? 0)),
    },
    edges:
      sums.edges === null
        ? null
        : {
            edgeFrom: graph.edgeFrom,
            edgeTo: graph.edgeTo,
            raw: finite(sums.edges),
            normalised: sums.edges.map((sum) => share(sum, pairs.pairs)),
          },
  };
}

function share(sum: number, pairs: number): number {
  return pairs > 0 ? sum / pairs : Number.NaN;
}

function finite(column: Float64Array): Float64Array {
  if (column.every(Number.isFinite)) return column;
  throw new RangeError(
    'There are more shortest ways between two of these nodes than can be counted',
  );
}
