import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralisation } from '../../../../api/analysis/measures/centralisation.ts';
import { closeness, efficiency } from '../../../../api/analysis/measures/closeness.ts';
import { allPaths, pairsBetween, shareThrough } from '../support/all-paths.ts';
import { expectClose } from '../support/close.ts';
import { KITE, undirected } from '../support/fixtures.ts';
import { randomNetwork, shuffledPair, type RandomNetwork } from '../support/random-networks.ts';
import { joinedOf, matrixOf, range, sum } from '../support/simple-matrix.ts';

const EMPTY = { nodes: 0, from: [], to: [] };
const star = (leaves: number) =>
  undirected(
    leaves + 1,
    range(leaves).map((leaf) => [0, leaf + 1] as const),
  );

describe('centralisation: reference values', () => {
  it('finds those of the kite', () => {
    const { degree, betweenness, closeness: near } = centralisation(KITE);
    expectClose([degree, betweenness, near], [1 / 3, 0.2962962963, 0.2703749316]);
  });

  it('is 1 for a star and 0 for a ring', () => {
    const { degree, betweenness, closeness: near } = centralisation(star(6));
    expectClose([degree, betweenness, near], [1, 1, 1]);
    const ring = undirected(
      5,
      range(5).map((node) => [node, (node + 1) % 5] as const),
    );
    const equal = centralisation(ring);
    expectClose([equal.degree, equal.betweenness, equal.closeness], [0, 0, 0]);
  });
});

describe('centralisation: where it is not defined', () => {
  it('says nothing below three nodes, and nothing of closeness where not all are joined', () => {
    const none = { degree: null, betweenness: null, closeness: null };
    expect(centralisation(EMPTY)).toEqual(none);
    expect(centralisation({ nodes: 2, from: [0], to: [1] })).toEqual(none);
    const apart = centralisation({ nodes: 4, from: [0, 1], to: [1, 2] });
    expect(apart.closeness).toBeNull();
    expectClose([apart.degree], [4 / 6]);
  });
});

describe('closeness and efficiency: reference values', () => {
  it('finds the efficiency of the kite', () => {
    expectClose([efficiency(KITE, { directed: false })], [0.6462962963]);
  });

  it('gives each of a star what it should have', () => {
    const { harmonic, freeman } = closeness(star(3), { directed: false });
    expectClose(harmonic, [1, 2 / 3, 2 / 3, 2 / 3]);
    expectClose(freeman, [1, 3 / 5, 3 / 5, 3 / 5]);
  });

  it('follows arcs one way', () => {
    const { harmonic, freeman } = closeness(
      { nodes: 3, from: [0, 1], to: [1, 2] },
      { directed: true },
    );
    expectClose(harmonic, [0.75, 0.5, 0]);
    expectClose(freeman, [2 / 3, Number.NaN, Number.NaN]);
  });
});

describe('closeness and efficiency: where they are not defined', () => {
  it('says nothing of one alone', () => {
    const { harmonic, freeman } = closeness({ nodes: 1, from: [0], to: [0] }, { directed: false });
    expect([harmonic[0], freeman[0]]).toEqual([Number.NaN, Number.NaN]);
    expect(efficiency({ nodes: 1, from: [], to: [] }, { directed: false })).toBeNull();
    expect(efficiency(EMPTY, { directed: false })).toBeNull();
    expect(closeness(EMPTY, { directed: false }).harmonic).toHaveLength(0);
  });

  it('is 0, not undefined, for one of several that reaches nobody', () => {
    const { harmonic, freeman } = closeness({ nodes: 2, from: [], to: [] }, { directed: false });
    expect([...harmonic]).toEqual([0, 0]);
    expect([...freeman]).toEqual([Number.NaN, Number.NaN]);
    expect(efficiency({ nodes: 2, from: [], to: [] }, { directed: false })).toBe(0);
  });
});

describe('closeness and efficiency: against trying every stop', () => {
  it.each([
    ['undirected, in steps', false, false],
    ['directed, in steps', true, false],
    ['undirected, by distances', false, true],
    ['directed, by distances', true, true],
  ])('agree on random networks: %s', (_, directed, byDistance) => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const n = network.nodes;
        const lengths = byDistance ? network.amount : undefined;
        const { length } = allPaths(network, directed, lengths);
        const others = (v: number) => range(n).filter((u) => u !== v);
        const options = {
          directed,
          ...(byDistance ? { distance: Float64Array.from(network.amount) } : {}),
        };
        const { harmonic, freeman } = closeness(network, options);
        const near = range(n).map((v) => sum(others(v).map((u) => 1 / length[v]![u]!)));
        const far = range(n).map((v) => sum(others(v).map((u) => length[v]![u]!)));
        if (n === 1) return;
        expectClose(
          harmonic,
          near.map((value) => value / (n - 1)),
        );
        expectClose(
          freeman,
          far.map((value) => (value === Infinity ? Number.NaN : (n - 1) / value)),
        );
        expectClose([efficiency(network, options)], [sum(near) / (n * (n - 1))]);
      }),
      { numRuns: 1000 },
    );
  });
});

function byDefinition(network: RandomNetwork) {
  const n = network.nodes;
  const paths = allPaths(network, false);
  const ties = joinedOf(matrixOf(network));
  const pairs = pairsBetween(n, false);
  const apart = (values: readonly number[]) =>
    sum(values.map((value) => Math.max(...values) - value));
  const far = range(n).map((v) => sum(paths.length[v]!));
  return {
    degree: apart(ties.map((row) => sum(row))) / ((n - 1) * (n - 2)),
    betweenness:
      apart(
        range(n).map((v) =>
          sum(
            pairs
              .filter(([s, t]) => s !== v && t !== v)
              .map(([s, t]) => shareThrough(paths, s, t, v)),
          ),
        ),
      ) /
      (((n - 1) ** 2 * (n - 2)) / 2),
    closeness: far.includes(Infinity)
      ? null
      : apart(far.map((sum) => (n - 1) / sum)) / (((n - 1) * (n - 2)) / (2 * n - 3)),
  };
}

describe('centralisation: against its definition', () => {
  it('agrees on random networks', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        if (network.nodes < 3) return;
        const found = centralisation(network);
        const right = byDefinition(network);
        expectClose(
          [found.degree, found.betweenness, found.closeness],
          [right.degree, right.betweenness, right.closeness],
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('lies between 0 and 1 and does not change when nodes are numbered anew', () => {
    fc.assert(
      fc.property(shuffledPair, ({ network, other }) => {
        const one = Object.values(centralisation(network)) as (number | null)[];
        expectClose(Object.values(centralisation(other)) as (number | null)[], one);
        for (const value of one) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  it('keeps each one’s closeness when nodes are numbered anew', () => {
    fc.assert(
      fc.property(shuffledPair, ({ network, other, numbers }) => {
        const one = closeness(network, { directed: true });
        const two = closeness(other, { directed: true });
        const back = (column: Float64Array) =>
          range(network.nodes).map((v) => column[numbers[v]!]!);
        expectClose(back(two.harmonic), one.harmonic);
        expectClose(back(two.freeman), one.freeman);
      }),
    );
  });
});
