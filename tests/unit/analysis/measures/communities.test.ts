import fc from 'fast-check';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import graphologyModularity from 'graphology-metrics/graph/modularity.js';
import { describe, expect, it } from 'vitest';
import { communities } from '../../../../api/analysis/measures/communities.ts';
import { modularity } from '../../../../api/analysis/measures/modularity.ts';
import { randomFrom } from '../../../../api/analysis/measures/random.ts';
import { expectClose } from '../support/close.ts';
import { FLORENCE, KARATE, KITE, lcg } from '../support/fixtures.ts';
import { CLUBS, KARATE_WEIGHTS } from '../support/karate-clubs.ts';
import { groupedNetwork, groupedPair } from '../support/random-groups.ts';
import { partsOf, randomNetwork, type RandomNetwork } from '../support/random-networks.ts';
import {
  bothWaysOf,
  joinedOf,
  matrixOf,
  range,
  sum,
  type Matrix,
} from '../support/simple-matrix.ts';

const KARATE_BEST = 0.4197896121;

/** The sum over all ordered pairs, as it is written. */
function byDefinition(a: Matrix, groups: readonly number[], resolution: number): number | null {
  const out = a.map((row) => sum(row));
  const into = range(a.length).map((j) => sum(a.map((row) => row[j]!)));
  const all = sum(out);
  const same = (i: number, j: number) => i === j || (groups[i]! >= 0 && groups[i] === groups[j]);
  const parts = range(a.length).flatMap((i) =>
    range(a.length)
      .filter((j) => same(i, j))
      .map((j) => a[i]![j]! - (resolution * out[i]! * into[j]!) / all),
  );
  return all === 0 ? null : sum(parts) / all;
}

describe('modularity', () => {
  it('agrees with graphology on the karate club and a directed network', () => {
    const karate = new UndirectedGraph();
    range(KARATE.nodes).forEach((node) => karate.addNode(node, { community: CLUBS[node] }));
    range(KARATE.from.length).forEach((k) =>
      karate.addEdge(KARATE.from[k]!, KARATE.to[k]!, { weight: KARATE_WEIGHTS[k] }),
    );
    expectClose(
      [modularity({ ...KARATE, weight: KARATE_WEIGHTS }, CLUBS, { direction: 'bothWays' })],
      [graphologyModularity(karate)],
    );
    const arcs = lcg(80, 200, 5);
    const groups = range(80).map((node) => node % 5);
    const directed = new DirectedGraph();
    range(80).forEach((node) => directed.addNode(node, { community: groups[node] }));
    range(200).forEach((k) => directed.addEdge(arcs.from[k]!, arcs.to[k]!));
    expectClose(
      [modularity(arcs, groups, { direction: 'asGiven' })],
      [graphologyModularity(directed)],
    );
  });

  it('agrees with the sum over all pairs on random networks', () => {
    const options = fc.record({
      weighted: fc.boolean(),
      bothWays: fc.boolean(),
      resolution: fc.constantFrom(0.5, 1, 2),
    });
    fc.assert(
      fc.property(
        groupedNetwork,
        options,
        ({ network, groups }, { weighted, bothWays, resolution }) => {
          const directed = matrixOf(network, weighted ? network.amount : undefined);
          const ties = !bothWays ? directed : weighted ? bothWaysOf(directed) : joinedOf(directed);
          const arcs = weighted ? { ...network, weight: network.amount } : network;
          const direction = bothWays ? 'bothWays' : 'asGiven';
          expectClose(
            [modularity(arcs, groups, { direction, resolution })],
            [byDefinition(ties, groups, resolution)],
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('does not change when nodes and groups are numbered anew, ties reordered or amounts scaled', () => {
    fc.assert(
      fc.property(groupedPair, ({ network, groups, other }) => {
        const weight = other.network.amount.map((amount) => amount * 100);
        expectClose(
          [modularity({ ...other.network, weight }, other.groups, { direction: 'asGiven' })],
          [modularity({ ...network, weight: network.amount }, groups, { direction: 'asGiven' })],
        );
      }),
    );
  });
});

/** The best of all partitions, found by trying every one. */
function bestOfAll(network: RandomNetwork): number | null {
  const ties = joinedOf(matrixOf(network));
  let best: number | null = null;
  const groups = new Array<number>(network.nodes).fill(0);
  const place = (node: number, used: number) => {
    if (node === network.nodes) {
      const reached = byDefinition(ties, groups, 1);
      if (reached !== null && (best === null || reached > best)) best = reached;
      return;
    }
    for (let group = 0; group <= used; group += 1) {
      groups[node] = group;
      place(node + 1, Math.max(used, group + 1));
    }
  };
  place(0, 0);
  return best;
}

describe('communities', () => {
  it('come within 0.005 of the best there is for the karate club in 20 runs, and never above', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const found = communities(KARATE, { random: randomFrom(seed) });
      expect(found.qualities).toHaveLength(20);
      expect(found.quality!).toBeGreaterThan(KARATE_BEST - 0.005);
      for (const quality of found.qualities) {
        expect(quality).toBeLessThanOrEqual(KARATE_BEST + 1e-9);
      }
      expectClose([found.quality], [modularity(KARATE, found.of, { direction: 'bothWays' })]);
    }
  });

  it('hold together, each in one part, on networks of any kind', () => {
    for (const arcs of [KARATE, KITE, FLORENCE, lcg(200, 400, 1), lcg(1000, 1200, 9)]) {
      const found = communities(arcs, { random: randomFrom(7) });
      for (const community of range(found.count)) {
        const own = range(arcs.from.length).filter(
          (k) => found.of[arcs.from[k]!] === community && found.of[arcs.to[k]!] === community,
        );
        const members = range(arcs.nodes).filter((node) => found.of[node] === community);
        const inside = {
          nodes: arcs.nodes,
          from: own.map((k) => arcs.from[k]!),
          to: own.map((k) => arcs.to[k]!),
        };
        expect(partsOf(inside).filter((part) => members.includes(part[0]!))).toHaveLength(1);
      }
    }
  });

  it('are everyone alone without ties, and none without nodes', () => {
    const none = communities({ nodes: 3, from: [0], to: [0] }, { random: randomFrom(1) });
    expect([...none.of]).toEqual([0, 1, 2]);
    expect(none.quality).toBeNull();
    expect(none.steadiness).toEqual([null, null, null]);
    expect([none.together(0, 1), none.together(1, 1)]).toEqual([0, 1]);
    const empty = communities({ nodes: 0, from: [], to: [] }, { random: randomFrom(1) });
    expect([empty.count, empty.quality]).toEqual([0, null]);
  });

  it('are the same for the same seed, and say how steadily their members were together', () => {
    const run = () => communities(KARATE, { random: randomFrom(3) });
    const { together, ...found } = run();
    const { together: again, ...second } = run();
    expect(second).toEqual(found);
    expect(again(0, 33)).toBe(together(0, 33));
    found.steadiness.forEach((steady, community) => {
      const own = range(34).filter((node) => found.of[node] === community);
      const pairs = own.flatMap((a) => own.filter((b) => b < a).map((b) => together(a, b)));
      expectClose([steady], [sum(pairs) / pairs.length]);
    });
  });

  it('weigh ties by their amounts, and take two separate parts apart', () => {
    const two = { nodes: 6, from: [0, 1, 2, 3, 4, 5], to: [1, 2, 0, 4, 5, 3] };
    const found = communities(two, { random: randomFrom(2) });
    expect([...found.of]).toEqual([0, 0, 0, 1, 1, 1]);
    expectClose([found.quality], [0.5]);
    expect(found.steadiness).toEqual([1, 1]);
    const ring = { nodes: 4, from: [0, 1, 2, 3], to: [1, 2, 3, 0], weight: [9, 1, 9, 1] };
    expect([...communities(ring, { random: randomFrom(2) }).of]).toEqual([0, 0, 1, 1]);
  });

  it('never do better than the best of all partitions, and nearly always as well, on small networks', () => {
    let [asWell, all] = [0, 0];
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const found = communities(network, { random: randomFrom(1) });
        const best = network.nodes > 7 ? null : bestOfAll(network);
        if (best === null) return;
        expect(found.quality!).toBeLessThanOrEqual(best + 1e-9);
        all += 1;
        if (found.quality! > best - 1e-9) asWell += 1;
      }),
      { numRuns: 200, seed: 4 },
    );
    expect(asWell / all).toBeGreaterThan(0.9);
  });
});
