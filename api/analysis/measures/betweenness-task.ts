import { addDistanceDependencies } from './distance-dependencies.ts';
import { countDistancePaths, distancePathsColumns } from './distance-paths.ts';
import { addHopDependencies, dependencyColumns } from './hop-dependencies.ts';
import { countHopPaths, hopPathsColumns } from './hop-paths.ts';
import type { PathGraph } from './path-graph.ts';
import type { PathPairs } from './path-pairs.ts';

/**
 * Betweenness in pieces: sums over some of the sources, which several threads can work out beside each other.
 * A task and its sums are columns and plain objects, so that they can be handed to a thread as they are. The pieces
 * depend on the task alone, and are added in their order: so the sum has the same last digit with any number of threads.
 */
export interface BetweennessTask {
  readonly graph: PathGraph;
  readonly pairs: PathPairs;
  readonly edges: boolean;
}

export interface BetweennessSums {
  readonly nodes: Float64Array;
  /** One per edge of the graph; null where the task has no need of them. */
  readonly edges: Float64Array | null;
}

/** Sources from `first` to `last` - 1, by their places in `task.pairs.sources`. */
export interface Piece {
  readonly first: number;
  readonly last: number;
}

const PIECES = 32;

export function piecesOf({ pairs }: BetweennessTask): readonly Piece[] {
  const count = pairs.sources.length;
  const size = Math.max(1, Math.ceil(count / PIECES));
  return Array.from({ length: Math.ceil(count / size) }, (_, piece) => ({
    first: piece * size,
    last: Math.min(count, (piece + 1) * size),
  }));
}

export function noSums({ graph, edges }: BetweennessTask): BetweennessSums {
  return {
    nodes: new Float64Array(graph.nodes),
    edges: edges ? new Float64Array(graph.edgeFrom.length) : null,
  };
}

export function sumsOfPiece(task: BetweennessTask, piece: Piece): BetweennessSums {
  const sums = noSums(task);
  if (task.graph.edgeDistance === null) addByHops(task, piece, sums);
  else addByDistance(task, piece, sums);
  return sums;
}

export function addSums(sums: BetweennessSums, more: BetweennessSums): void {
  addColumn(sums.nodes, more.nodes);
  if (sums.edges !== null && more.edges !== null) addColumn(sums.edges, more.edges);
}

function addColumn(column: Float64Array, more: Float64Array): void {
  for (let row = 0; row < column.length; row += 1)
    column[row] = (column[row] ?? 0) + (more[row] ?? 0);
}

function targetsFor({ targets, targetsOfTargets }: PathPairs, source: number): Float64Array {
  return (targets[source] ?? 0) > 0 ? targetsOfTargets : targets;
}

function addByHops({ graph, pairs }: BetweennessTask, piece: Piece, sums: BetweennessSums): void {
  const paths = hopPathsColumns(graph.nodes);
  const columns = dependencyColumns(graph.nodes);
  for (const source of pairs.sources.subarray(piece.first, piece.last)) {
    const levels = countHopPaths(graph, source, paths);
    const targets = targetsFor(pairs, source);
    addHopDependencies(graph, paths, levels, columns, targets, sums.nodes, sums.edges);
  }
}

function addByDistance(
  { graph, pairs }: BetweennessTask,
  piece: Piece,
  sums: BetweennessSums,
): void {
  const paths = distancePathsColumns(graph.nodes);
  const given = new Float64Array(graph.nodes);
  for (const source of pairs.sources.subarray(piece.first, piece.last)) {
    const reached = countDistancePaths(graph, source, paths);
    const targets = targetsFor(pairs, source);
    addDistanceDependencies(graph, paths, reached, given, targets, sums.nodes, sums.edges);
  }
}
