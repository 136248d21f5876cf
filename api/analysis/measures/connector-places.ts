import { at, undirectedLists, type Arcs } from './arcs.ts';
import { pairsBetween, type EndPairs } from './end-pairs.ts';
import { bestSet, type Places } from './best-tie-set.ts';
import { partsIn } from './parts.ts';

/**
 * Where new connectors would shorten the ways between groups the most. Each new connector is one more node with ties
 * to a set of nodes that are there; the best set raises efficiency the most, where
 * efficiency = mean of 1 / d(s, t) over pairs of nodes of different groups (0 where no way leads), and after joining a
 * set S: d'(s, t) = min(d(s, t), D(s) + 2 + D(t)), D(s) = the ties from s to the nearest member of S.
 * Several connectors are placed one after the other (greedily), the first of the best sets each time; a connector that
 * was placed may be joined by a later one, but is no end of a pair.
 * All sets are tried where that takes few steps. On larger networks pairs are between an even sample of nodes, sets are
 * built tie by tie and improved by swaps among the nodes with most ties of each part and group; the result says so.
 * No promise of a share of the best possible is made: this gain is not submodular (D'Angelo, Olsen & Severini 2019).
 * Undefined (null): no two nodes of different groups, or fewer nodes than ties of a connector.
 * Parallel ties and self-loops change nothing.
 * Source: Latora & Marchiori 2001, PRL 87:198701 (efficiency); Parotsidis et al. 2015 (shortcuts by greedy choice).
 */
export interface ConnectorPlaces {
  /** One for each connector, in the order of placing. */
  readonly placed: readonly Places[];
  readonly efficiencyBefore: number;
  /** After all of them. */
  readonly efficiencyAfter: number;
  /** Whether every set was tried over all pairs. */
  readonly exact: boolean;
  /** How many nodes were tried as ends of ties, and between how many nodes pairs were taken. */
  readonly tried: number;
  readonly ends: number;
}

export interface ConnectorChoice {
  /** The group of each node; below 0: no end of a pair. */
  readonly group: ArrayLike<number>;
  readonly connectors?: number;
  readonly tiesEach?: number;
  /** Which nodes may be joined; all where not given. */
  readonly willing?: (node: number) => boolean;
  /** How many times a pair may be looked at, for each connector. */
  readonly budget?: number;
}

const DEFAULT_TIES = 3;
const DEFAULT_BUDGET = 24_000_000;

export function connectorPlaces(arcs: Arcs, choice: ConnectorChoice): ConnectorPlaces | null {
  const { connectors = 1, tiesEach = DEFAULT_TIES, budget = DEFAULT_BUDGET } = choice;
  const willing = choice.willing ?? (() => true);
  const ties = { from: Array.from(arcs.from), to: Array.from(arcs.to) };
  const group = Array.from({ length: arcs.nodes }, (_, node) => at(choice.group, node));
  const placed: Places[] = [];
  let [before, after, exact, tried, ends] = [0, 0, true, 0, 0];
  for (let connector = 0; connector < connectors; connector += 1) {
    const network = { nodes: arcs.nodes + connector, ...ties };
    const candidates = [...group.keys()].filter((node) => node >= arcs.nodes || willing(node));
    const lists = undirectedLists(network);
    const pairs = pairsBetween(lists, group);
    if (pairs === null || candidates.length < tiesEach) return null;
    const search = { lists, parts: partsIn(network), group, pairs, candidates, tiesEach, budget };
    const best = bestSet(search);
    if (connector === 0) before = efficiencyOf(pairs);
    after = efficiencyOf(pairs) + best.gain;
    exact = exact && best.exact;
    tried = Math.max(tried, best.tried);
    ends = pairs.ends.length;
    placed.push(best);
    for (const node of best.sets[0] ?? []) {
      ties.from.push(network.nodes);
      ties.to.push(node);
    }
    group.push(-1);
  }
  return { placed, efficiencyBefore: before, efficiencyAfter: after, exact, tried, ends };
}

function efficiencyOf({ nearness }: EndPairs): number {
  return nearness.reduce((sum, near) => sum + near, 0) / nearness.length;
}
