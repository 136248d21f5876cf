import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockCut, splitOff } from '../../../../api/analysis/measures/block-cut.ts';
import { FAMILIES, FLORENCE, KARATE, KITE, lcg, undirected } from '../support/fixtures.ts';
import { partsOf, randomNetwork, shuffledPair } from '../support/random-networks.ts';

function ends(
  arcs: { from: ArrayLike<number>; to: ArrayLike<number> },
  bridges: readonly number[],
) {
  return bridges.map((arc) => [arcs.from[arc], arcs.to[arc]]);
}

describe('cut points, bridges and blocks: reference values', () => {
  it('finds those of the karate club', () => {
    const cut = blockCut(KARATE);
    expect(cut.cutPoints).toEqual([0]);
    expect(ends(KARATE, cut.bridges)).toEqual([[0, 11]]);
    expect(cut.blocks.map((block) => block.length).sort((a, b) => a - b)).toEqual([2, 6, 28]);
  });

  it('finds those of Florence', () => {
    const cut = blockCut(FLORENCE);
    expect(cut.cutPoints.map((node) => FAMILIES[node])).toEqual([
      'Albizzi',
      'Guadagni',
      'Medici',
      'Salviati',
    ]);
    expect(cut.bridges).toHaveLength(5);
  });

  it('finds those of the kite', () => {
    const cut = blockCut(KITE);
    expect(cut.cutPoints).toEqual([7, 8]);
    expect(ends(KITE, cut.bridges)).toEqual([
      [7, 8],
      [8, 9],
    ]);
  });

  it('finds those of a network of 500 nodes and 600 ties', () => {
    const arcs = lcg(500, 600, 7);
    expect(Array.from({ length: 4 }, (_, at) => [arcs.from[at], arcs.to[at]])).toEqual([
      [0, 1],
      [1, 2],
      [1, 3],
      [3, 4],
    ]);
    const cut = blockCut(arcs);
    expect(cut.cutPoints).toHaveLength(154);
    expect(cut.cutPoints.reduce((sum, node) => sum + node, 0)).toBe(25898);
    expect(cut.bridges).toHaveLength(213);
    expect(cut.blocks).toHaveLength(214);
  });

  it('splits three circles joined by one connector into parts of 6, 5 and 4', () => {
    const circles = undirected(16, [
      ...([
        [0, 1],
        [0, 2],
        [1, 2],
        [2, 3],
        [3, 4],
        [0, 4],
      ] as const),
      ...([
        [5, 6],
        [5, 7],
        [6, 7],
        [7, 8],
        [8, 9],
        [9, 10],
        [5, 10],
        [6, 9],
      ] as const),
      ...([
        [11, 12],
        [12, 13],
        [13, 14],
        [11, 14],
      ] as const),
      ...([
        [15, 0],
        [15, 5],
        [15, 11],
      ] as const),
    ]);
    const parts = blockCut(circles).partsWithout(15);
    expect(parts.map((part) => part.length)).toEqual([5, 6, 4]);
    expect(splitOff(parts)).toMatchObject({ pairsLost: 5 * 6 + 5 * 4 + 6 * 4 });
    expect(splitOff(parts).parts.flat()).toEqual([0, 1, 2, 3, 4, 11, 12, 13, 14]);
  });
});

describe('cut points, bridges and blocks: odd networks', () => {
  it('has none where there is nothing, or nobody is tied', () => {
    for (const nodes of [0, 3]) {
      const cut = blockCut({ nodes, from: [], to: [] });
      expect([cut.cutPoints, cut.bridges, cut.blocks]).toEqual([[], [], []]);
    }
  });

  it('takes two parallel ties for no bridge, and a self-loop for nothing', () => {
    const cut = blockCut({ nodes: 3, from: [0, 0, 1, 2], to: [1, 1, 2, 2] });
    expect(cut.bridges).toEqual([2]);
    expect(cut.cutPoints).toEqual([1]);
  });

  it('goes down a path of 50,000 without running out of room', () => {
    const nodes = 50_000;
    const arcs = undirected(
      nodes,
      Array.from({ length: nodes - 1 }, (_, node) => [node, node + 1] as const),
    );
    expect(blockCut(arcs).cutPoints).toHaveLength(nodes - 2);
  });

  it('keeps the part with the smallest node where two are as large', () => {
    expect(splitOff([[0, 4], [1, 2], [3]]).parts).toEqual([[1, 2], [3]]);
  });
});

describe('cut points, bridges and blocks: against trying every node and tie', () => {
  it('agrees on random networks', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const cut = blockCut(network);
        const before = partsOf(network).length;
        const nodes = Array.from({ length: network.nodes }, (_, node) => node);
        expect(cut.cutPoints).toEqual(
          nodes.filter((node) => partsOf(network, { without: node }).length > before),
        );
        expect(cut.bridges).toEqual(
          network.from
            .map((_, arc) => arc)
            .filter((arc) => partsOf(network, { withoutArc: arc }).length > before),
        );
        for (const node of cut.cutPoints) {
          const own = partsOf(network).find((part) => part.includes(node))!;
          const parts = partsOf(network, { without: node }).filter((part) =>
            own.includes(part[0]!),
          );
          expect(cut.partsWithout(node)).toEqual(parts);
          expect([...cut.partSizesWithout(node)].sort()).toEqual(parts.map((p) => p.length).sort());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('makes blocks that hold together without any one member, and share at most one', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const { blocks, cutPoints } = blockCut(network);
        for (const block of blocks) {
          const inside = network.from
            .map((from, arc) => [from, network.to[arc]!] as const)
            .filter(([a, b]) => block.includes(a) && block.includes(b));
          const own = {
            nodes: network.nodes,
            from: inside.map(([a]) => a),
            to: inside.map(([, b]) => b),
          };
          for (const node of block) {
            const parts = partsOf(own, { without: node }).filter((part) =>
              block.includes(part[0]!),
            );
            expect(parts).toHaveLength(1);
          }
        }
        network.from.forEach((from, arc) => {
          const to = network.to[arc]!;
          if (from === to) return;
          expect(blocks.filter((block) => block.includes(from) && block.includes(to))).toHaveLength(
            1,
          );
        });
        for (let node = 0; node < network.nodes; node += 1) {
          const inBlocks = blocks.filter((block) => block.includes(node)).length;
          expect(inBlocks > 1).toBe(cutPoints.includes(node));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not change when nodes are numbered anew and ties reordered', () => {
    fc.assert(
      fc.property(shuffledPair, ({ network, other, numbers }) => {
        const renamed = blockCut(network).cutPoints.map((node) => numbers[node]!);
        expect(blockCut(other).cutPoints).toEqual(renamed.sort((a, b) => a - b));
      }),
    );
  });
});
