import type { BetweennessTask } from '../../analysis/measures/betweenness-task.ts';

/** The same task with its columns in memory that threads read together, so that each is copied once for all of them. */
export function sharedTask({ graph, pairs, edges }: BetweennessTask): BetweennessTask {
  const start = sharedWhole(graph.start);
  const head = sharedWhole(graph.head);
  const edge = sharedWhole(graph.edge);
  const into = graph.directed
    ? {
        inStart: sharedWhole(graph.inStart),
        inHead: sharedWhole(graph.inHead),
        inEdge: sharedWhole(graph.inEdge),
      }
    : { inStart: start, inHead: head, inEdge: edge };
  return {
    graph: {
      ...graph,
      edgeFrom: sharedWhole(graph.edgeFrom),
      edgeTo: sharedWhole(graph.edgeTo),
      edgeDistance: graph.edgeDistance === null ? null : sharedParts(graph.edgeDistance),
      start,
      head,
      edge,
      ...into,
    },
    pairs: {
      ...pairs,
      sources: sharedWhole(pairs.sources),
      targets: sharedParts(pairs.targets),
      targetsOfTargets: sharedParts(pairs.targetsOfTargets),
    },
    edges,
  };
}

function sharedWhole(column: Int32Array): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(column.byteLength));
  shared.set(column);
  return shared;
}

function sharedParts(column: Float64Array): Float64Array {
  const shared = new Float64Array(new SharedArrayBuffer(column.byteLength));
  shared.set(column);
  return shared;
}
