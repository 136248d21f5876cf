import { DirectedGraph, UndirectedGraph } from 'graphology';

/** The same network as a graph of graphology, with its parallel arcs as one and without self-loops, which it misreads. */
export function graphologyOf(
  arcs: {
    readonly nodes: number;
    readonly from: ArrayLike<number>;
    readonly to: ArrayLike<number>;
  },
  directed: boolean,
): DirectedGraph | UndirectedGraph {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (let node = 0; node < arcs.nodes; node += 1) graph.addNode(node);
  for (let arc = 0; arc < arcs.from.length; arc += 1) {
    const [from, to] = [arcs.from[arc]!, arcs.to[arc]!];
    if (from !== to) graph.mergeEdge(from, to);
  }
  return graph;
}

export function columnOf(nodes: number, values: Record<string, number>): readonly number[] {
  return Array.from({ length: nodes }, (_, node) => values[node]!);
}
