import { at, type Arcs } from './arcs.ts';
import { flowNetwork, maxFlow, type FlowNetwork } from './max-flow.ts';
import { pathGraph } from './path-graph.ts';

/**
 * Independent routes between two nodes: how many ways there are that share no other node (κ) or no arc (λ). By Menger
 * each is also the size of the smallest set of nodes, or arcs, that separates the two, which is handed back as evidence.
 * Formula: max-flow with capacity 1; for κ each node is split into a way in and a way out with 1 between.
 * For κ parallel arcs are one and a direct arc is one route, which no set of nodes cuts; for λ each arc is its own.
 * Self-loops are left out. Undefined (NaN) between a node and itself; 0 where no way leads. May stop at a number,
 * since "one, two, or three and more" is all that is asked of many pairs: then there is no set.
 * Source: Menger 1927; Even & Tarjan 1975.
 */
export interface Routes {
  readonly count: number;
  /** Nodes for κ, arcs for λ, ascending; null where there is none or the search stopped before. */
  readonly cut: readonly number[] | null;
}

export interface RouteOptions {
  readonly directed: boolean;
  readonly stopAt?: number;
}

export function nodeRoutes(arcs: Arcs, from: number, to: number, options: RouteOptions): Routes {
  if (from === to) return { count: Number.NaN, cut: null };
  const { network, next } = splitNetwork(arcs, from, options.directed);
  const { value, sourceSide } = network.flow(wayOut(from), wayIn(to), options.stopAt);
  if (sourceSide === null || next.has(to)) return { count: value, cut: null };
  const cut: number[] = [];
  for (let node = 0; node < arcs.nodes; node += 1) {
    const comes = at(sourceSide, wayIn(node)) === 1;
    const goesOn = at(sourceSide, wayOut(node)) === 1;
    if (comes ? !goesOn : next.has(node)) cut.push(node);
  }
  return { count: value, cut };
}

export function arcRoutes(arcs: Arcs, from: number, to: number, options: RouteOptions): Routes {
  const capacity = new Uint8Array(arcs.from.length).fill(1);
  const { value, cutArcs } = maxFlow(arcs, capacity, from, to, {
    undirected: !options.directed,
    ...(options.stopAt === undefined ? {} : { stopAt: options.stopAt }),
  });
  return { count: value, cut: cutArcs };
}

/** κ from one node to each other, up to `stopAt`; NaN to itself. One network for all. */
export function nodeRoutesToAll(arcs: Arcs, from: number, options: RouteOptions): Float64Array {
  const { network } = splitNetwork(arcs, from, options.directed);
  return Float64Array.from({ length: arcs.nodes }, (_, node) =>
    node === from ? Number.NaN : network.flow(wayOut(from), wayIn(node), options.stopAt).value,
  );
}

const wayIn = (node: number) => 2 * node;
const wayOut = (node: number) => 2 * node + 1;

/**
 * Arcs out of the first node let one through, which is no less than the nodes they lead to do; all others any number,
 * since the nodes are what counts. `next` holds the nodes that the first leads to.
 */
function splitNetwork(
  arcs: Arcs,
  from: number,
  directed: boolean,
): { readonly network: FlowNetwork; readonly next: ReadonlySet<number> } {
  const { graph } = pathGraph(arcs, { directed });
  const tails: number[] = [];
  const heads: number[] = [];
  const capacity: number[] = [];
  const next = new Set<number>();
  const join = (tail: number, head: number, most: number) => {
    tails.push(tail);
    heads.push(head);
    capacity.push(most);
  };
  const lead = (tail: number, head: number) => {
    if (tail === from) next.add(head);
    join(wayOut(tail), wayIn(head), tail === from ? 1 : Number.POSITIVE_INFINITY);
  };
  for (let node = 0; node < arcs.nodes; node += 1) join(wayIn(node), wayOut(node), 1);
  graph.edgeFrom.forEach((tail, edge) => {
    const head = at(graph.edgeTo, edge);
    lead(tail, head);
    if (!directed) lead(head, tail);
  });
  const split = { nodes: 2 * arcs.nodes, from: tails, to: heads };
  return { network: flowNetwork(split, capacity), next };
}
