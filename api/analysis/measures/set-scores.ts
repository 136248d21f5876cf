import type { PathGraph } from './path-graph.ts';

/** What a set of nodes is worth, and about how many steps it takes to say. See `key-players.ts` for the formulas. */
export interface SetScore {
  readonly score: (members: readonly number[]) => number;
  readonly steps: number;
}

export function fragmentationScore(graph: PathGraph): SetScore {
  const search = searching(graph);
  return {
    steps: graph.nodes + graph.head.length,
    score: (members) => {
      search.clear(members);
      let together = 0;
      for (let node = 0; node < graph.nodes; node += 1) {
        if (search.seen(node)) continue;
        const size = search.from([node], () => undefined);
        together += size * (size - 1);
      }
      return 1 - together / pairs(graph.nodes - members.length);
    },
  };
}

export function distanceFragmentationScore(graph: PathGraph): SetScore {
  const search = searching(graph);
  return {
    steps: graph.nodes * (graph.nodes + graph.head.length),
    score: (members) => {
      const out = new Set(members);
      let near = 0;
      for (let node = 0; node < graph.nodes; node += 1) {
        if (out.has(node)) continue;
        search.clear(members);
        search.from([node], (hops, size) => {
          near += size / hops;
        });
      }
      return 1 - near / pairs(graph.nodes - members.length);
    },
  };
}

export function reachScore(graph: PathGraph): SetScore {
  const search = searching(graph);
  return {
    steps: graph.nodes + graph.head.length,
    score: (members) => {
      search.clear([]);
      let near = members.length;
      search.from(members, (hops, size) => {
        near += size / hops;
      });
      return graph.nodes > 0 ? near / graph.nodes : Number.NaN;
    },
  };
}

function pairs(nodes: number): number {
  return nodes > 1 ? nodes * (nodes - 1) : Number.NaN;
}

/** Breadth-first from several nodes at once, over columns that are used again. Nodes cleared as seen are not there. */
function searching({ nodes, start, head }: PathGraph) {
  const mark = new Uint8Array(nodes);
  const queue = new Int32Array(nodes);
  return {
    clear: (without: readonly number[]) => {
      mark.fill(0);
      for (const node of without) mark[node] = 1;
    },
    seen: (node: number) => mark[node] === 1,
    /** Tells the size of each level from the first on, and how many there are in all. */
    from: (first: readonly number[], level: (hops: number, size: number) => void): number => {
      let last = 0;
      for (const node of first) {
        queue[last] = node;
        mark[node] = 1;
        last += 1;
      }
      let begin = 0;
      for (let hops = 1; begin < last; hops += 1) {
        const end = last;
        for (; begin < end; begin += 1) {
          const node = queue[begin] ?? 0;
          const stop = start[node + 1] ?? 0;
          for (let k = start[node] ?? 0; k < stop; k += 1) {
            const next = head[k] ?? 0;
            if (mark[next] === 1) continue;
            mark[next] = 1;
            queue[last] = next;
            last += 1;
          }
        }
        if (last > end) level(hops, last - end);
      }
      return last;
    },
  };
}
