import { at, type Arcs } from './arcs.ts';

/**
 * The simple view of a network for measures of shortest paths: parallel arcs as one edge, self-loops and rows with an
 * end below 0 left out. Typed columns only, so that it can be handed to another thread as it is. O(n + m).
 * With distances an edge has the smallest of its arcs; arcs whose distance is not a number above 0 are left out:
 * an unknown distance is no way, and none would make going round in loops free.
 */
export interface PathGraph {
  readonly nodes: number;
  readonly directed: boolean;
  /** Ends of each edge; undirected ones with the smaller number first. */
  readonly edgeFrom: Int32Array;
  readonly edgeTo: Int32Array;
  /** One per edge; null where every edge is one step. */
  readonly edgeDistance: Float64Array | null;
  /** Successors of v: `head[start[v]] … head[start[v + 1] - 1]` by the edges `edge[…]`. Undirected: all neighbours. */
  readonly start: Int32Array;
  readonly head: Int32Array;
  readonly edge: Int32Array;
  /** Predecessors in the same form; undirected: the same columns. */
  readonly inStart: Int32Array;
  readonly inHead: Int32Array;
  readonly inEdge: Int32Array;
}

export interface PathGraphOptions {
  readonly directed: boolean;
  /** One per arc, in one unit. */
  readonly distance?: ArrayLike<number>;
}

/** The graph, and the edge that each arc has become part of: -1 for those left out. */
export function pathGraph(
  arcs: Arcs,
  { directed, distance }: PathGraphOptions,
): { readonly graph: PathGraph; readonly edgeOfArc: Int32Array } {
  const { edgeOfArc, edgeFrom, edgeTo } = edgesOf(arcs, directed, distance);
  const edgeDistance =
    distance === undefined ? null : nearest(edgeFrom.length, edgeOfArc, distance);
  const out = listsOf(arcs.nodes, edgeFrom, edgeTo, !directed);
  const into = directed ? listsOf(arcs.nodes, edgeTo, edgeFrom, false) : out;
  const graph = {
    nodes: arcs.nodes,
    directed,
    edgeFrom,
    edgeTo,
    edgeDistance,
    ...out,
    inStart: into.start,
    inHead: into.head,
    inEdge: into.edge,
  };
  return { graph, edgeOfArc };
}

/** Arcs by their first ends; then, per first end, a column tells the edge that each second end has got already. */
function edgesOf(arcs: Arcs, directed: boolean, distance: ArrayLike<number> | undefined) {
  const count = arcs.from.length;
  const first = new Int32Array(count).fill(-1);
  const second = new Int32Array(count);
  const start = new Int32Array(arcs.nodes + 1);
  for (let arc = 0; arc < count; arc += 1) {
    const from = at(arcs.from, arc);
    const to = at(arcs.to, arc);
    if (from < 0 || to < 0 || from === to) continue;
    if (distance !== undefined && !isDistance(at(distance, arc))) continue;
    const swap = !directed && to < from;
    first[arc] = swap ? to : from;
    second[arc] = swap ? from : to;
    const slot = (first[arc] ?? 0) + 1;
    start[slot] = (start[slot] ?? 0) + 1;
  }
  const byFirst = inOrder(arcs.nodes, first, start);
  const edgeOfArc = new Int32Array(count).fill(-1);
  const edgeFrom = new Int32Array(byFirst.length);
  const edgeTo = new Int32Array(byFirst.length);
  const edgeAt = new Int32Array(arcs.nodes).fill(-1);
  let edges = 0;
  for (const arc of byFirst) {
    const from = first[arc] ?? 0;
    const to = second[arc] ?? 0;
    let edge = edgeAt[to] ?? -1;
    if (edge < 0 || edgeFrom[edge] !== from) {
      edge = edges;
      edgeFrom[edge] = from;
      edgeTo[edge] = to;
      edgeAt[to] = edge;
      edges += 1;
    }
    edgeOfArc[arc] = edge;
  }
  return { edgeOfArc, edgeFrom: edgeFrom.slice(0, edges), edgeTo: edgeTo.slice(0, edges) };
}

function isDistance(value: number): boolean {
  return value > 0 && value < Number.POSITIVE_INFINITY;
}

/** The arcs with a first end, by it; `start` holds the counts one place on, and is added up here. */
function inOrder(nodes: number, first: Int32Array, start: Int32Array): Int32Array {
  for (let node = 0; node < nodes; node += 1) {
    start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  }
  const arcs = new Int32Array(start[nodes] ?? 0);
  for (let arc = 0; arc < first.length; arc += 1) {
    const node = first[arc] ?? -1;
    if (node < 0) continue;
    const place = start[node] ?? 0;
    arcs[place] = arc;
    start[node] = place + 1;
  }
  return arcs;
}

function nearest(edges: number, edgeOfArc: Int32Array, distance: ArrayLike<number>): Float64Array {
  const column = new Float64Array(edges).fill(Number.POSITIVE_INFINITY);
  for (let arc = 0; arc < edgeOfArc.length; arc += 1) {
    const edge = edgeOfArc[arc] ?? -1;
    if (edge >= 0) column[edge] = Math.min(column[edge] ?? 0, at(distance, arc));
  }
  return column;
}

/** Neighbours in ascending order of their edges. */
function listsOf(nodes: number, tails: Int32Array, heads: Int32Array, both: boolean) {
  const start = new Int32Array(nodes + 2);
  for (let edge = 0; edge < tails.length; edge += 1) {
    const tail = (tails[edge] ?? 0) + 2;
    start[tail] = (start[tail] ?? 0) + 1;
    if (!both) continue;
    const head = (heads[edge] ?? 0) + 2;
    start[head] = (start[head] ?? 0) + 1;
  }
  for (let node = 1; node <= nodes + 1; node += 1) {
    start[node] = (start[node] ?? 0) + (start[node - 1] ?? 0);
  }
  const head = new Int32Array(start[nodes + 1] ?? 0);
  const edgeOf = new Int32Array(head.length);
  const put = (tail: number, to: number, edge: number) => {
    const place = start[tail + 1] ?? 0;
    head[place] = to;
    edgeOf[place] = edge;
    start[tail + 1] = place + 1;
  };
  for (let edge = 0; edge < tails.length; edge += 1) {
    put(tails[edge] ?? 0, heads[edge] ?? 0, edge);
    if (both) put(heads[edge] ?? 0, tails[edge] ?? 0, edge);
  }
  return { start: start.slice(0, nodes + 1), head, edge: edgeOf };
}
