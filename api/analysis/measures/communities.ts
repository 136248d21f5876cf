import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { at } from './arcs.ts';
import { modularity } from './modularity.ts';
import { partsIn } from './parts.ts';
import type { Random } from './random.ts';
import { simpleJoined, type SimpleLists, type TieArcs } from './simple-lists.ts';

/**
 * Communities: groups with many ties inside and few outside, to compare with sectors as they are declared.
 * Formula: the partition of highest modularity among several runs of Louvain, each from its own random numbers; each
 * community that does not hold together is first split into its parts, which never lowers modularity.
 * Direction plays no part; parallel arcs are one tie of summed weight; self-loops, none and unknown are left out.
 * Many partitions are nearly as good, so how often two were together over all runs is given beside; numbers are by the
 * smallest member and mean nothing. A node without ties is a community of its own.
 * Undefined (quality null) without ties: everyone is alone. No nodes give no communities.
 * Source: Blondel et al. 2008; need to check that communities hold together: Traag, Waltman & van Eck 2019.
 */
export interface Communities {
  readonly of: Int32Array;
  readonly count: number;
  /** Modularity of this partition. */
  readonly quality: number | null;
  /** Of every run, in the order of the runs. */
  readonly qualities: readonly number[];
  /** In how many runs some community had to be split. */
  readonly runsWithSplits: number;
  /** Share of runs that put the two into one community. */
  readonly together: (a: number, b: number) => number;
  /** By community: mean of that share over the pairs in it; null for a community of one. */
  readonly steadiness: readonly (number | null)[];
}

export interface CommunityOptions {
  readonly random: Random;
  /** At least 1; 20 unless given. */
  readonly runs?: number;
  readonly resolution?: number;
}

export function communities(
  arcs: TieArcs,
  { random, runs = 20, resolution = 1 }: CommunityOptions,
): Communities {
  const ties = simpleJoined(arcs);
  const graph = graphOf(arcs.nodes, ties);
  const found: Int32Array[] = [];
  const qualities: number[] = [];
  let best: Int32Array = Int32Array.from({ length: arcs.nodes }, (_, node) => node);
  let quality: number | null = null;
  let runsWithSplits = 0;
  if (graph.size === 0) found.push(best);
  for (let run = 0; run < runs && graph.size > 0; run += 1) {
    const raw = louvain(graph, { rng: random, resolution, getEdgeWeight: 'weight' });
    const { of, wasSplit } = heldTogether(arcs.nodes, ties, raw);
    if (wasSplit) runsWithSplits += 1;
    const reached = modularity(arcs, of, { direction: 'bothWays', resolution }) ?? 0;
    found.push(of);
    qualities.push(reached);
    if (quality === null || reached > quality) [best, quality] = [of, reached];
  }
  const together = (a: number, b: number) =>
    found.filter((of) => at(of, a) === at(of, b)).length / found.length;
  const count = best.reduce((most, community) => Math.max(most, community + 1), 0);
  const steadiness = steadinessOf(best, count, found);
  return { of: best, count, quality, qualities, runsWithSplits, together, steadiness };
}

// A CommonJS module whose types name a default export that at run time is the module itself.
const louvain = louvainModule as unknown as (
  graph: UndirectedGraph,
  options: { rng: Random; resolution: number; getEdgeWeight: string },
) => Readonly<Record<string, number>>;

function graphOf(nodes: number, { start, head, weight }: SimpleLists): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let node = 0; node < nodes; node += 1) graph.addNode(node);
  for (let node = 0; node < nodes; node += 1) {
    for (let k = at(start, node); k < at(start, node + 1); k += 1) {
      if (node < at(head, k)) graph.addEdge(node, at(head, k), { weight: at(weight, k) });
    }
  }
  return graph;
}

/** Each community split into the parts that hold together, numbered by their smallest members. */
function heldTogether(
  nodes: number,
  { start, head }: SimpleLists,
  raw: Readonly<Record<string, number>>,
): { readonly of: Int32Array; readonly wasSplit: boolean } {
  const from: number[] = [];
  const to: number[] = [];
  for (let node = 0; node < nodes; node += 1) {
    for (let k = at(start, node); k < at(start, node + 1); k += 1) {
      if (raw[node] !== raw[at(head, k)]) continue;
      from.push(node);
      to.push(at(head, k));
    }
  }
  const { of, count } = partsIn({ nodes, from, to });
  return { of, wasSplit: count > new Set(Object.values(raw)).size };
}

/** Per community Σ over runs of the pairs of its members that were together, over all pairs and runs. */
function steadinessOf(
  best: Int32Array,
  count: number,
  runs: readonly Int32Array[],
): readonly (number | null)[] {
  const members: number[][] = Array.from({ length: count }, () => []);
  best.forEach((community, node) => members[community]?.push(node));
  return members.map((own) => {
    const pairs = (own.length * (own.length - 1)) / 2;
    if (pairs === 0) return null;
    let sum = 0;
    for (const of of runs) {
      const counts = new Map<number, number>();
      for (const node of own) counts.set(at(of, node), (counts.get(at(of, node)) ?? 0) + 1);
      for (const size of counts.values()) sum += (size * (size - 1)) / 2;
    }
    return sum / pairs / runs.length;
  });
}
