import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominates, immediateDominators } from '../../../../api/analysis/measures/dominators.ts';
import { lcg } from '../support/fixtures.ts';
import { randomNetwork, reached, shuffledPair } from '../support/random-networks.ts';

const LETTERS = 'RABCDEFGHIJKL';

/** The flowgraph of Lengauer and Tarjan's paper. */
const LENGAUER_TARJAN = Object.entries({
  R: 'ABC',
  A: 'D',
  B: 'ADE',
  C: 'FG',
  D: 'L',
  E: 'H',
  F: 'I',
  G: 'IJ',
  H: 'EK',
  I: 'K',
  J: 'I',
  K: 'IR',
  L: 'H',
}).flatMap(([from, tos]) =>
  Array.from(tos).map((to) => [LETTERS.indexOf(from), LETTERS.indexOf(to)] as const),
);

describe('dominators: reference values', () => {
  it('finds those of the flowgraph of Lengauer and Tarjan', () => {
    const nearest = immediateDominators(
      { nodes: 13, from: LENGAUER_TARJAN.map(([a]) => a), to: LENGAUER_TARJAN.map(([, b]) => b) },
      0,
    );
    const words = Array.from(LETTERS)
      .slice(1)
      .map((letter, at) => `${letter}=${LETTERS[nearest[at + 1]!]}`);
    expect(words.join(' ')).toBe('A=R B=R C=R D=R E=R F=C G=C H=R I=R J=G K=R L=D');
  });

  it('finds those of a directed network of 500 nodes fed at three', () => {
    const arcs = lcg(500, 600, 7);
    const nearest = immediateDominators(
      {
        nodes: 501,
        from: [...Array.from(arcs.from), 500, 500, 500],
        to: [...Array.from(arcs.to), 0, 1, 2],
      },
      500,
    );
    const nodes = Array.from({ length: 500 }, (_, node) => node);
    expect(nodes.filter((node) => nearest[node]! >= 0)).toHaveLength(500);
    expect(nodes.filter((node) => nearest[node] === 500)).toHaveLength(92);
    const counts = [0, 13, 9, 17].map(
      (x) => nodes.filter((node) => dominates(nearest, x, node)).length,
    );
    expect(counts).toEqual([82, 72, 48, 47]);
  });
});

describe('dominators: odd networks', () => {
  it('says nothing of nodes that nothing reaches', () => {
    const nearest = immediateDominators({ nodes: 3, from: [1], to: [2] }, 0);
    expect([...nearest]).toEqual([0, -1, -1]);
    expect(dominates(nearest, 1, 2)).toBe(false);
  });

  it('goes down a path of 50,000 without running out of room', () => {
    const nodes = 50_000;
    const from = Array.from({ length: nodes - 1 }, (_, node) => node);
    const nearest = immediateDominators({ nodes, from, to: from.map((node) => node + 1) }, 0);
    expect(nearest[nodes - 1]).toBe(nodes - 2);
  });
});

describe('dominators: against taking each node away', () => {
  it('agrees on random networks', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const nearest = immediateDominators(network, 0);
        const all = reached(network, 0);
        for (let x = 0; x < network.nodes; x += 1) {
          const without = reached(network, 0, { without: x });
          for (let v = 0; v < network.nodes; v += 1) {
            const cutOff = v !== x && all.has(v) && !without.has(v);
            expect(dominates(nearest, x, v)).toBe(cutOff);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not change when nodes are numbered anew and arcs reordered', () => {
    fc.assert(
      fc.property(shuffledPair, ({ network, other, numbers }) => {
        const nearest = immediateDominators(network, 0);
        const renamed = immediateDominators(other, numbers[0]!);
        nearest.forEach((before, node) => {
          expect(renamed[numbers[node]!]).toBe(before < 0 ? -1 : numbers[before]);
        });
      }),
    );
  });

  it('never grows when a funder pays someone directly', () => {
    fc.assert(
      fc.property(randomNetwork, fc.nat(7), (network, at) => {
        const v = at % network.nodes;
        const count = (arcs: { nodes: number; from: readonly number[]; to: readonly number[] }) => {
          const nearest = immediateDominators(arcs, 0);
          return Array.from({ length: arcs.nodes }, (_, x) => x).filter((x) =>
            dominates(nearest, x, v),
          ).length;
        };
        const fed = {
          nodes: network.nodes,
          from: [...network.from, 0],
          to: [...network.to, v],
        };
        if (!reached(network, 0).has(v)) return;
        expect(count(fed)).toBeLessThanOrEqual(count(network));
      }),
    );
  });
});
