import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyPlayerValue } from '../../../../api/analysis/measures/key-players.ts';
import { pairsLostWithout, whenLeaves } from '../../../../api/analysis/measures/robustness.ts';
import { schneiderR } from '../../../../api/analysis/measures/schneider-r.ts';
import { allPaths } from '../support/all-paths.ts';
import { expectClose } from '../support/close.ts';
import { KITE, undirected } from '../support/fixtures.ts';
import {
  partsOf,
  randomNetwork,
  shuffledPair,
  type RandomNetwork,
} from '../support/random-networks.ts';
import { joinedOf, matrixOf, range, sum } from '../support/simple-matrix.ts';

const NAMES = 'H1 H2 H3 H4 H5 M1 M2 M3 M4 M5 M6 R1 R2 R3 R4 K'.split(' ');
const TIES =
  'H1-H2 H1-H3 H2-H3 H3-H4 H4-H5 H1-H5 M1-M2 M1-M3 M2-M3 M3-M4 M4-M5 M5-M6 M1-M6 M2-M5 R1-R2 R2-R3 R3-R4 R1-R4 K-H1 K-M1 K-R1';
/** Three groups of 5, 6 and 4 that only K joins. */
const THREE_GROUPS = undirected(
  NAMES.length,
  TIES.split(' ').map((tie) => {
    const [one = '', other = ''] = tie.split('-');
    return [NAMES.indexOf(one), NAMES.indexOf(other)] as const;
  }),
);
const K = NAMES.indexOf('K');

describe('when one leaves: reference values', () => {
  it('lets three groups fall into 6, 5 and 4 without their connector', () => {
    const { parts, pairsLost } = whenLeaves(THREE_GROUPS, K);
    expect(parts.map((part) => part.length).sort((a, b) => b - a)).toEqual([6, 5, 4]);
    expect(pairsLost).toBe(6 * 5 + 6 * 4 + 5 * 4);
    expectClose([keyPlayerValue(THREE_GROUPS, [K], 'fragmentation')], [74 / 105]);
  });

  it('finds Schneider’s R of the kite', () => {
    expectClose([schneiderR(KITE)], [0.31]);
  });
});

describe('when one leaves: odd networks', () => {
  it('says nothing of nearness with fewer than two others', () => {
    expect(whenLeaves({ nodes: 2, from: [0], to: [1] }, 0)).toEqual({
      parts: [[1]],
      pairsLost: 0,
      efficiencyDrop: null,
    });
    expect(whenLeaves({ nodes: 1, from: [0], to: [0] }, 0)).toEqual({
      parts: [],
      pairsLost: 0,
      efficiencyDrop: null,
    });
  });

  it('is null for R without nodes, 1/n for a star and for nobody joined the sum of single ones', () => {
    expect(schneiderR({ nodes: 0, from: [], to: [] })).toBeNull();
    expect(schneiderR({ nodes: 1, from: [], to: [] })).toBe(0);
    const star = undirected(
      8,
      range(7).map((leaf) => [0, leaf + 1] as const),
    );
    expectClose([schneiderR(star)], [7 / 64]);
    expectClose([schneiderR({ nodes: 4, from: [], to: [] })], [3 / 16]);
  });

  it('comes to (n − 1) / 2n where all are joined', () => {
    const all = undirected(
      6,
      range(6).flatMap((a) => range(a).map((b) => [a, b] as const)),
    );
    expectClose([schneiderR(all)], [5 / 12]);
  });

  it('goes down a path of 50,000 without running out of room', () => {
    const path = undirected(
      50_000,
      range(49_999).map((node) => [node, node + 1] as const),
    );
    expect(schneiderR(path)).toBeGreaterThan(0);
    const middle = pairsLostWithout(path)[25_000];
    expect(middle).toBe(25_000 * 24_999);
  });
});

function efficiencyDropOf(network: RandomNetwork, node: number): number | null {
  const others = range(network.nodes).filter((one) => one !== node);
  if (others.length < 2) return null;
  const rows = range(network.from.length).filter(
    (arc) => network.from[arc] !== node && network.to[arc] !== node,
  );
  const before = allPaths(network, false).length;
  const after = allPaths(
    {
      nodes: network.nodes,
      from: rows.map((arc) => network.from[arc]!),
      to: rows.map((arc) => network.to[arc]!),
    },
    false,
  ).length;
  const near = (length: readonly (readonly number[])[]) =>
    sum(others.flatMap((a) => others.filter((b) => b !== a).map((b) => 1 / length[a]![b]!)));
  return (near(before) - near(after)) / (others.length * (others.length - 1));
}

/** Takes the nodes away one by one, looking at the parts each time. */
function attackByHand(network: RandomNetwork): number {
  const n = network.nodes;
  const ties = joinedOf(matrixOf(network));
  const left = new Set(range(n));
  let total = 0;
  while (left.size > 0) {
    const degree = (v: number) => sum([...left].map((u) => ties[v]![u]!));
    const most = Math.max(...[...left].map(degree));
    left.delete(range(n).find((v) => left.has(v) && degree(v) === most)!);
    const rows = range(network.from.length).filter(
      (arc) => left.has(network.from[arc]!) && left.has(network.to[arc]!),
    );
    const parts = partsOf({
      nodes: n,
      from: rows.map((arc) => network.from[arc]!),
      to: rows.map((arc) => network.to[arc]!),
    });
    total += Math.max(0, ...parts.filter(([v]) => left.has(v!)).map((part) => part.length));
  }
  return total / (n * n);
}

describe('when one leaves: against taking it away', () => {
  it('agrees on random networks', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const all = partsOf(network);
        const lost = pairsLostWithout(network);
        for (const node of range(network.nodes)) {
          const own = all.find((part) => part.includes(node))!;
          const parts = partsOf(network, { without: node }).filter((part) =>
            own.includes(part[0]!),
          );
          const sizes = parts.map((part) => part.length);
          const pairs = (size: number) => (size > 1 ? (size * (size - 1)) / 2 : 0);
          const pairsLost = pairs(own.length - 1) - sum(sizes.map(pairs));
          const found = whenLeaves(network, node);
          expect(found.parts).toEqual(parts);
          expect(found.pairsLost).toBe(pairsLost);
          expect(lost[node]).toBe(pairsLost);
          expectClose([found.efficiencyDrop], [efficiencyDropOf(network, node)]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees on R with taking away one by one', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        expectClose([schneiderR(network)], [attackByHand(network)]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('when one leaves: properties', () => {
  it('does not change when nodes are numbered anew and ties reordered', () => {
    fc.assert(
      fc.property(shuffledPair, ({ network, other, numbers }) => {
        const lost = pairsLostWithout(network);
        const again = pairsLostWithout(other);
        for (const node of range(network.nodes)) {
          expect(again[numbers[node]!]).toBe(lost[node]);
          expectClose(
            [whenLeaves(other, numbers[node]!).efficiencyDrop],
            [whenLeaves(network, node).efficiencyDrop],
          );
        }
      }),
    );
  });

  it('keeps R when ties are reordered, doubled or turned round', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const twice = {
          nodes: network.nodes,
          from: [...network.to].reverse().concat(network.from),
          to: [...network.from].reverse().concat(network.to),
        };
        expect(schneiderR(twice)).toBe(schneiderR(network));
      }),
    );
  });
});
