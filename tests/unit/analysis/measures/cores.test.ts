import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreNumbers } from '../../../../api/analysis/measures/k-core.ts';
import { weightedCores } from '../../../../api/analysis/measures/s-core.ts';
import { FLORENCE, KARATE, KITE, undirected } from '../support/fixtures.ts';
import { randomNetwork, shuffledPair } from '../support/random-networks.ts';
import {
  bothWaysOf,
  joinedOf,
  matrixOf,
  range,
  sum,
  type Matrix,
} from '../support/simple-matrix.ts';

function counts(cores: Int32Array): Record<number, number> {
  const found: Record<number, number> = {};
  for (const core of cores) found[core] = (found[core] ?? 0) + 1;
  return found;
}

describe('core numbers: reference values', () => {
  it('finds those of the karate club, Florence and the kite', () => {
    const karate = coreNumbers(KARATE);
    expect(counts(karate)).toEqual({ 1: 1, 2: 11, 3: 12, 4: 10 });
    expect(range(34).filter((node) => karate[node] === 4)).toEqual([
      0, 1, 2, 3, 7, 8, 13, 30, 32, 33,
    ]);
    expect(counts(coreNumbers(FLORENCE))).toEqual({ 1: 5, 2: 10 });
    expect(counts(coreNumbers(KITE))).toEqual({ 1: 2, 2: 1, 3: 7 });
  });
});

describe('core numbers: odd networks', () => {
  it('are not raised by parallel arcs, arcs back or self-loops', () => {
    const arcs = { nodes: 3, from: [0, 0, 1, 2, 2], to: [1, 1, 0, 2, 2] };
    expect([...coreNumbers(arcs)]).toEqual([1, 1, 0]);
    expect([...weightedCores(arcs)]).toEqual([1, 1, 0]);
  });

  it('are empty where there is nothing', () => {
    expect(coreNumbers({ nodes: 0, from: [], to: [] })).toHaveLength(0);
    expect(weightedCores({ nodes: 0, from: [], to: [] })).toHaveLength(0);
  });

  it('take a star of 70,000 and a path of 50,000', () => {
    const star = undirected(
      70_001,
      range(70_000).map((leaf) => [0, leaf + 1] as const),
    );
    expect(counts(coreNumbers(star))).toEqual({ 1: 70_001 });
    const path = undirected(
      50_000,
      range(49_999).map((node) => [node, node + 1] as const),
    );
    expect(counts(coreNumbers(path))).toEqual({ 1: 50_000 });
  });
});

/**
 * The definition: who is left when all with less than the level are taken away until nobody has less. The level of a
 * node is the highest of the possible ones (sums of some of the ties) at which it is left.
 */
function leftAt(ties: Matrix, level: number): ReadonlySet<number> {
  const left = new Set(range(ties.length));
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const node of [...left]) {
      if (sum([...left].map((other) => ties[node]![other]!)) < level) left.delete(node);
    }
  }
  return left;
}

describe('core numbers: against taking away at every level', () => {
  it('agree on random networks', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const ties = joinedOf(matrixOf(network));
        const cores = coreNumbers(network);
        for (const level of range(network.nodes + 1)) {
          expect([...leftAt(ties, level)]).toEqual(
            range(network.nodes).filter((v) => cores[v]! >= level),
          );
        }
        expect([...weightedCores(network)]).toEqual([...cores]);
      }),
      { numRuns: 1000 },
    );
  });

  it('agree with weights: each is left at its own level and not above it', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const ties = bothWaysOf(matrixOf(network, network.amount));
        const cores = weightedCores({ ...network, weight: network.amount });
        for (const node of range(network.nodes)) {
          expect(leftAt(ties, cores[node]!).has(node)).toBe(true);
          expect(leftAt(ties, cores[node]! + 0.5).has(node)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('do not change when nodes are numbered anew and ties reordered', () => {
    fc.assert(
      fc.property(shuffledPair, ({ network, other, numbers }) => {
        const [one, two] = [coreNumbers(network), coreNumbers(other)];
        const weighted = weightedCores({ ...network, weight: network.amount });
        const again = weightedCores({ ...other, weight: other.amount.map((x) => x * 100) });
        expect(range(network.nodes).map((v) => two[numbers[v]!])).toEqual([...one]);
        expect(range(network.nodes).map((v) => again[numbers[v]!]! / 100)).toEqual([...weighted]);
      }),
    );
  });
});
