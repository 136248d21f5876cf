import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  degreeAssortativity,
  mixing,
  numericAssortativity,
  type Direction,
} from '../../../../api/analysis/measures/assortativity.ts';
import { expectClose } from '../support/close.ts';
import { KARATE } from '../support/fixtures.ts';
import { CLUBS } from '../support/karate-clubs.ts';
import { groupedNetwork, groupedPair } from '../support/random-groups.ts';
import {
  bothWaysOf,
  joinedOf,
  matrixOf,
  range,
  sum,
  type Matrix,
} from '../support/simple-matrix.ts';

const direction = fc.constantFrom<Direction>('asGiven', 'bothWays');

describe('assortativity: reference values', () => {
  it('finds those of the karate club', () => {
    const clubs = mixing(KARATE, CLUBS, 'bothWays');
    expectClose([clubs.assortativity], [0.7175308642]);
    expect(clubs.matrix).toEqual([
      [70, 11],
      [11, 64],
    ]);
    expectClose([degreeAssortativity(KARATE)], [-0.4756130977]);
  });

  it('is 1 where all ties are within two sectors, and negative where all go between', () => {
    const within = { nodes: 4, from: [0, 2], to: [1, 3] };
    expect(mixing(within, [0, 0, 1, 1], 'asGiven').assortativity).toBe(1);
    expect(mixing(within, [0, 1, 0, 1], 'bothWays').assortativity).toBe(-1);
  });
});

describe('assortativity: odd networks', () => {
  it('is undefined without ties, without sectors, with one sector, or where all have as many contacts', () => {
    const one = { nodes: 3, from: [0, 1, 2], to: [1, 2, 0] };
    expect(mixing({ nodes: 0, from: [], to: [] }, [], 'asGiven')).toEqual({
      matrix: [],
      assortativity: null,
      leftOut: 0,
    });
    expect(mixing(one, [-1, -1, -1], 'bothWays')).toMatchObject({
      assortativity: null,
      leftOut: 3,
    });
    expect(mixing(one, [0, 0, 0], 'asGiven').assortativity).toBeNull();
    expect(degreeAssortativity(one)).toBeNull();
    expect(numericAssortativity(one, [Number.NaN, 1, Number.NaN], 'asGiven')).toBeNull();
    expect(degreeAssortativity({ nodes: 2, from: [0], to: [0] })).toBeNull();
  });

  it('is 0, not undefined, for one tie from one sector to another', () => {
    expect(mixing({ nodes: 2, from: [0], to: [1] }, [0, 1], 'asGiven').assortativity).toBe(0);
  });
});

/** Every tie as a row of (from, to, weight), read off a matrix. */
function rows(ties: Matrix) {
  return ties.flatMap((row, from) =>
    row.map((weight, to) => ({ from, to, weight })).filter(({ weight }) => weight > 0),
  );
}

/** Pearson's correlation by the textbook, from sums of products. */
function pearson(pairs: readonly { x: number; y: number; weight: number }[]): number | null {
  const mean = (of: (pair: { x: number; y: number }) => number) =>
    sum(pairs.map((pair) => of(pair) * pair.weight)) / sum(pairs.map(({ weight }) => weight));
  const [x, y] = [mean((pair) => pair.x), mean((pair) => pair.y)];
  if (new Set(pairs.map((pair) => pair.x)).size < 2) return null;
  if (new Set(pairs.map((pair) => pair.y)).size < 2) return null;
  const [xx, yy] = [mean((pair) => pair.x ** 2), mean((pair) => pair.y ** 2)];
  return (mean((pair) => pair.x * pair.y) - x * y) / Math.sqrt((xx - x * x) * (yy - y * y));
}

describe('assortativity: against the definition', () => {
  it('agrees by groups and by numbers on random networks', () => {
    fc.assert(
      fc.property(groupedNetwork, fc.boolean(), direction, ({ network, groups }, weighted, way) => {
        const arcs = weighted ? { ...network, weight: network.amount } : network;
        const directed = matrixOf(network, weighted ? network.amount : undefined);
        const ties = rows(
          way === 'asGiven' ? directed : weighted ? bothWaysOf(directed) : joinedOf(directed),
        );
        const known = ties.filter(({ from, to }) => groups[from]! >= 0 && groups[to]! >= 0);
        const all = sum(known.map(({ weight }) => weight));
        const share = (from: (g: number) => boolean, to: (g: number) => boolean) =>
          sum(
            known.filter((t) => from(groups[t.from]!) && to(groups[t.to]!)).map((t) => t.weight),
          ) / all;
        const anyGroup = () => true;
        const same = sum(
          range(4).map((g) =>
            share(
              (x) => x === g,
              (x) => x === g,
            ),
          ),
        );
        const chance = sum(
          range(4).map((g) => share((x) => x === g, anyGroup) * share(anyGroup, (x) => x === g)),
        );
        const found = mixing(arcs, groups, way);
        const defined = known.length > 0 && chance < 1 - 1e-12;
        expectClose([found.assortativity], [defined ? (same - chance) / (1 - chance) : null]);
        const leftOut = ties.length - known.length;
        expect(found.leftOut).toBe(way === 'asGiven' ? leftOut : leftOut / 2);
        const numbers = groups.map((group) => (group < 0 ? Number.NaN : group * 1.5));
        expectClose(
          [numericAssortativity(arcs, numbers, way)],
          [
            pearson(
              known.map(({ from, to, weight }) => ({ x: numbers[from]!, y: numbers[to]!, weight })),
            ),
          ],
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees by contacts with Newman’s form for simple networks', () => {
    fc.assert(
      fc.property(groupedNetwork, ({ network }) => {
        const ties = joinedOf(matrixOf(network));
        const degree = ties.map((row) => sum(row));
        const pairs = rows(ties).map(({ from, to }) => [degree[from]!, degree[to]!] as const);
        const m = pairs.length;
        const half = sum(pairs.map(([a, b]) => (a + b) / 2)) / m;
        const top = sum(pairs.map(([a, b]) => a * b)) / m - half ** 2;
        const bottom = sum(pairs.map(([a, b]) => (a * a + b * b) / 2)) / m - half ** 2;
        const varies = new Set(pairs.flat()).size > 1;
        expectClose([degreeAssortativity(network)], [varies ? top / bottom : null]);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not change when nodes and groups are numbered anew, ties reordered or amounts scaled', () => {
    fc.assert(
      fc.property(groupedPair, direction, ({ network, groups, other }, way) => {
        const weight = other.network.amount.map((amount) => amount * 100);
        expectClose(
          [mixing({ ...other.network, weight }, other.groups, way).assortativity],
          [mixing({ ...network, weight: network.amount }, groups, way).assortativity],
        );
      }),
    );
  });
});
