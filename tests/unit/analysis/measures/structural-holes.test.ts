import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constraint } from '../../../../api/analysis/measures/constraint.ts';
import { effectiveSize } from '../../../../api/analysis/measures/effective-size.ts';
import { expectClose } from '../support/close.ts';
import { KARATE, KITE, lcg } from '../support/fixtures.ts';
import { randomNetwork, shuffledPair } from '../support/random-networks.ts';
import {
  bothWaysOf,
  joinedOf,
  matrixOf,
  range,
  sum,
  type Matrix,
} from '../support/simple-matrix.ts';

const TRIANGLE = { nodes: 3, from: [0, 1, 2], to: [1, 2, 0] };

/** Directed, with amounts; values from two other programs that agree on them. */
const DIRECTED = {
  nodes: 4,
  from: [0, 1, 1, 2, 3, 0],
  to: [1, 0, 2, 0, 1, 3],
  weight: [3, 1, 2, 5, 4, 1],
};

const DIRECTED_CONSTRAINT = [0.7919510204, 0.7415510204, 1.0130612245, 1.0448];
const DIRECTED_SIZE = [2.09, 2.22, 1.0571428571, 1.16];

describe('constraint: reference values', () => {
  it('finds those of the kite, of a triangle and of a large network', () => {
    const kite = constraint(KITE);
    expectClose(
      [7, 5, 8, 9].map((v) => kite[v]!),
      [0.4311111111, 0.4450888889, 0.5, 1],
    );
    expectClose(constraint(TRIANGLE), [1.125, 1.125, 1.125]);
    const large = constraint(lcg(500, 600, 7));
    expectClose(
      [sum(large), Math.min(...large), large.indexOf(Math.min(...large))],
      [292.4010141093, 0.1, 10],
    );
  });

  it('counts both directions together, with amounts', () => {
    expectClose(constraint(DIRECTED), DIRECTED_CONSTRAINT);
  });
});

describe('effective size: reference values', () => {
  it('finds those of the kite and the karate club', () => {
    expectClose([effectiveSize(KITE).effectiveSize[7]!], [7 / 3]);
    const karate = effectiveSize(KARATE);
    expectClose([karate.effectiveSize[0]!, karate.effectiveSize[33]!], [13.75, 259 / 17]);
    expectClose([karate.efficiency[0]!], [13.75 / 16]);
  });

  it('counts both directions together, with amounts', () => {
    expectClose(effectiveSize(DIRECTED).effectiveSize, DIRECTED_SIZE);
  });
});

describe('constraint and effective size: odd networks', () => {
  it('are undefined without contacts, and with self-loops alone', () => {
    const lonely = { nodes: 2, from: [0], to: [0] };
    expect([...constraint(lonely)]).toEqual([Number.NaN, Number.NaN]);
    expect([...effectiveSize(lonely).effectiveSize]).toEqual([Number.NaN, Number.NaN]);
    expect([...effectiveSize(lonely).efficiency]).toEqual([Number.NaN, Number.NaN]);
    expect(constraint({ nodes: 0, from: [], to: [] })).toHaveLength(0);
  });

  it('are exactly 1 for a node with one contact, however many flows join them', () => {
    const ties = { nodes: 3, from: [0, 0, 1, 1], to: [1, 1, 0, 2], weight: [2, 3, 4, 5] };
    expect(constraint(ties)[0]).toBe(1);
    expect(effectiveSize(ties).effectiveSize[0]).toBe(1);
    expect(effectiveSize(ties).efficiency[0]).toBe(1);
  });
});

/** The definitions with sums over all nodes, read off a matrix of a_ij + a_ji. */
function byDefinition(ties: Matrix) {
  const nodes = range(ties.length);
  const part = ties.map((row) => row.map((tie) => (sum(row) > 0 ? tie / sum(row) : 0)));
  const contacts = (i: number) => nodes.filter((j) => ties[i]![j]! > 0);
  const others = (i: number, j: number) => nodes.filter((q) => q !== i && q !== j);
  const undefinedAlone = (i: number, value: number) =>
    contacts(i).length > 0 ? value : Number.NaN;
  return {
    constraint: nodes.map((i) =>
      undefinedAlone(
        i,
        sum(
          contacts(i).map(
            (j) => (part[i]![j]! + sum(others(i, j).map((q) => part[i]![q]! * part[q]![j]!))) ** 2,
          ),
        ),
      ),
    ),
    size: nodes.map((i) =>
      undefinedAlone(
        i,
        sum(
          contacts(i).map(
            (j) =>
              1 -
              sum(others(i, j).map((q) => (part[i]![q]! * ties[j]![q]!) / Math.max(...ties[j]!))),
          ),
        ),
      ),
    ),
  };
}

describe('constraint and effective size: against the definition', () => {
  it('agree on random networks, with and without weights', () => {
    fc.assert(
      fc.property(randomNetwork, fc.boolean(), (network, weighted) => {
        const arcs = weighted ? { ...network, weight: network.amount } : network;
        const expected = byDefinition(
          bothWaysOf(matrixOf(network, weighted ? network.amount : undefined)),
        );
        const found = effectiveSize(arcs);
        expectClose(constraint(arcs), expected.constraint);
        expectClose(found.effectiveSize, expected.size);
        expectClose(
          found.efficiency,
          expected.size.map((size, node) => size / found.contacts[node]!),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('come to n − 2t/n where ties are there or not', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const ties = joinedOf(matrixOf(network));
        const pairs = range(network.nodes).flatMap((a) =>
          range(a)
            .filter((b) => ties[a]![b]! > 0)
            .map((b) => [a, b] as const),
        );
        const once = {
          nodes: network.nodes,
          from: pairs.map(([a]) => a),
          to: pairs.map(([, b]) => b),
        };
        const expected = range(network.nodes).map((i) => {
          const n = sum(ties[i]!);
          const t = pairs.filter(([a, b]) => ties[i]![a]! * ties[i]![b]! > 0).length;
          return n === 0 ? Number.NaN : n - (2 * t) / n;
        });
        expectClose(effectiveSize(once).effectiveSize, expected);
      }),
      { numRuns: 500 },
    );
  });

  it('do not change when nodes are numbered anew, ties reordered or all amounts scaled', () => {
    fc.assert(
      fc.property(shuffledPair, ({ network, other, numbers }) => {
        const one = { ...network, weight: network.amount };
        const two = { ...other, weight: other.amount.map((amount) => amount * 100) };
        const renumbered = (column: Float64Array) =>
          range(network.nodes).map((v) => column[numbers[v]!]!);
        expectClose(renumbered(constraint(two)), constraint(one));
        expectClose(renumbered(effectiveSize(two).effectiveSize), effectiveSize(one).effectiveSize);
      }),
    );
  });
});
