import { at, inLists, type Arcs } from './arcs.ts';
import { nodeRoutes, nodeRoutesToAll, type Routes } from './independent-routes.ts';
import { maxFlow } from './max-flow.ts';

/**
 * Routes to money: how many independent ways lead to a node from any source (κ by nodes, λ by flows), and how many
 * sources reach it at all. Two routes from one source are not two sources, so the two are told apart.
 * Formula: independent routes from a super-source with a way to every source; for κ a source is one node on a route,
 * so two routes never share a source. For λ the ways to the sources have no limit.
 * A source itself has no such number (NaN): it does not depend on a route. 0 where no source reaches the node.
 * Parallel flows are one for κ and each its own for λ; self-flows are left out.
 * Source: Menger 1927; Even & Tarjan 1975.
 */
export interface SourceRoutes {
  readonly byNodes: Routes;
  readonly byFlows: Routes;
  /** Sources from which a way leads here, ascending. */
  readonly sources: readonly number[];
}

export function sourceRoutes(
  arcs: Arcs,
  sources: readonly number[],
  target: number,
  stopAt?: number,
): SourceRoutes {
  if (sources.includes(target)) {
    const none = { count: Number.NaN, cut: null };
    return { byNodes: none, byFlows: none, sources: [] };
  }
  const stop = stopAt === undefined ? {} : { stopAt };
  const fromAll = fed(arcs, sources);
  const capacity = Array.from(fromAll.from, (tail) => (tail === arcs.nodes ? Infinity : 1));
  const { value, cutArcs } = maxFlow(fromAll, capacity, arcs.nodes, target, stop);
  const reaching = reach(arcs, target);
  return {
    byNodes: nodeRoutes(fromAll, arcs.nodes, target, { directed: true, ...stop }),
    byFlows: { count: value, cut: cutArcs },
    sources: sources.filter((source) => at(reaching, source) === 1).sort((a, b) => a - b),
  };
}

/** κ for every node, up to `stopAt`; NaN for sources. */
export function sourceRouteCounts(
  arcs: Arcs,
  sources: readonly number[],
  stopAt: number,
): Float64Array {
  const isSource = new Set(sources);
  return nodeRoutesToAll(fed(arcs, sources), arcs.nodes, { directed: true, stopAt })
    .subarray(0, arcs.nodes)
    .map((count, node) => (isSource.has(node) ? Number.NaN : count));
}

/** With one node more that has an arc to each source. The arcs before keep their numbers. */
export function fed(arcs: Arcs, sources: readonly number[]): Arcs {
  return {
    nodes: arcs.nodes + 1,
    from: Int32Array.from([...Array.from(arcs.from), ...sources.map(() => arcs.nodes)]),
    to: Int32Array.from([...Array.from(arcs.to), ...sources]),
  };
}

/** 1 for every node from which a way leads to the target. */
function reach(arcs: Arcs, target: number): Uint8Array {
  const { start, head } = inLists(arcs);
  const seen = new Uint8Array(arcs.nodes);
  seen[target] = 1;
  const open = [target];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let k = at(start, node); k < at(start, node + 1); k += 1) {
      const before = at(head, k);
      if (at(seen, before) === 1) continue;
      seen[before] = 1;
      open.push(before);
    }
  }
  return seen;
}
