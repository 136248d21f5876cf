import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eiAgainstChance,
  eiIndex,
  expectedEi,
  rescaledEi,
} from '../../../../api/analysis/measures/ei-index.ts';
import { randomFrom } from '../../../../api/analysis/measures/random.ts';
import { expectClose } from '../support/close.ts';
import { KARATE } from '../support/fixtures.ts';
import { CLUBS, KARATE_WEIGHTS } from '../support/karate-clubs.ts';
import { groupedNetwork, groupedPair, type Grouped } from '../support/random-groups.ts';
import {
  bothWaysOf,
  joinedOf,
  matrixOf,
  range,
  sum,
  type Matrix,
} from '../support/simple-matrix.ts';

describe('E-I index: reference values', () => {
  it('finds those of the karate club', () => {
    const ei = eiIndex(KARATE, CLUBS);
    expectClose([ei.network.index], [-28 / 39]);
    expectClose([expectedEi(CLUBS)], [1 / 33]);
    expectClose([ei.byNode[2]!, ei.byNode[8]!], [-1 / 5, 1 / 5]);
    expect(ei.leftOut).toBe(0);
    const weighted = eiIndex({ ...KARATE, weight: KARATE_WEIGHTS }, CLUBS);
    expectClose([weighted.network.index], [-0.7835497835]);
  });

  it('is far below what dealing the clubs out anew gives', () => {
    const rounds = 1000;
    const chance = eiAgainstChance(KARATE, CLUBS, { random: randomFrom(1), rounds })!;
    expectClose([chance.observed], [-28 / 39]);
    expect(Math.abs(chance.mean - 1 / 33)).toBeLessThan(0.02);
    expect(chance.atMost).toBe(1 / 1001);
    expect(chance.atLeast).toBe(1);
  });
});

describe('E-I index: odd networks', () => {
  it('is −1 if all are of one sector, and +1 for a sector of one member', () => {
    const ties = { nodes: 3, from: [0, 1], to: [1, 2] };
    expect(eiIndex(ties, [0, 0, 0]).network.index).toBe(-1);
    expect(expectedEi([0, 0, 0])).toBe(-1);
    const one = eiIndex(ties, [0, 1, 1]);
    expect(one.byGroup[0]).toEqual({ between: 1, within: 0, index: 1 });
    expect(one.byGroup[1]).toEqual({ between: 1, within: 1, index: 0 });
  });

  it('is undefined without ties, and without sectors', () => {
    const none = eiIndex({ nodes: 2, from: [], to: [] }, [0, 1]);
    expect(none.network.index).toBeNull();
    expect(none.byGroup.map(({ index }) => index)).toEqual([null, null]);
    expect([...none.byNode]).toEqual([Number.NaN, Number.NaN]);
    const unfilled = eiIndex({ nodes: 2, from: [0], to: [1] }, [-1, 0]);
    expect(unfilled.network.index).toBeNull();
    expect([...unfilled.byNode]).toEqual([Number.NaN, Number.NaN]);
    expect(unfilled.leftOut).toBe(1);
    expect(expectedEi([-1, 0])).toBeNull();
    expect(eiIndex({ nodes: 0, from: [], to: [] }, []).network.index).toBeNull();
    const chance = { random: randomFrom(1), rounds: 3 };
    expect(eiAgainstChance({ nodes: 2, from: [], to: [] }, [0, 1], chance)).toBeNull();
  });

  it('reaches both ends of the range that a number of ties allows, or says that there is no range', () => {
    // Two of three: one pair within, two across.
    expect(rescaledEi({ between: 1, within: 1, index: 0 }, [0, 0, 1])).toBe(-1);
    expect(rescaledEi({ between: 2, within: 0, index: 1 }, [0, 0, 1])).toBe(1);
    expect(rescaledEi({ between: 2, within: 1, index: 1 / 3 }, [0, 0, 1])).toBeNull();
    expect(rescaledEi({ between: 0, within: 0, index: null }, [0, 0, 1])).toBeNull();
  });
});

/** Sums over a matrix of joined pairs, by comparing groups pair by pair. */
function byDefinition(matrix: Matrix, groups: readonly number[]) {
  const pairs = range(matrix.length).flatMap((a) =>
    range(a)
      .filter((b) => matrix[a]![b]! > 0 && groups[a]! >= 0 && groups[b]! >= 0)
      .map((b) => ({ a, b, weight: matrix[a]![b]!, crosses: groups[a] !== groups[b] })),
  );
  const over = (those: typeof pairs) => {
    const all = sum(those.map(({ weight }) => weight));
    const signed = sum(those.map(({ weight, crosses }) => (crosses ? weight : -weight)));
    return those.length === 0 ? null : signed / all;
  };
  return {
    network: over(pairs),
    node: (v: number) => over(pairs.filter(({ a, b }) => a === v || b === v)) ?? Number.NaN,
    group: (g: number) => over(pairs.filter(({ a, b }) => groups[a] === g || groups[b] === g)),
  };
}

function expectAsDefined({ network, groups }: Grouped, weighted: boolean) {
  const arcs = weighted ? { ...network, weight: network.amount } : network;
  const matrix = weighted
    ? bothWaysOf(matrixOf(network, network.amount))
    : joinedOf(matrixOf(network));
  const expected = byDefinition(matrix, groups);
  const ei = eiIndex(arcs, groups);
  expectClose([ei.network.index], [expected.network]);
  expectClose(ei.byNode, range(network.nodes).map(expected.node));
  expectClose(
    ei.byGroup.map(({ index }) => index),
    ei.byGroup.map((_, group) => expected.group(group)),
  );
}

describe('E-I index: against the definition', () => {
  it('agrees on random networks, with and without weights', () => {
    fc.assert(fc.property(groupedNetwork, fc.boolean(), expectAsDefined), { numRuns: 2000 });
  });

  it('is expected to be the mean over all ways of dealing out the groups', () => {
    const orders = (items: readonly number[]): number[][] =>
      items.length === 0
        ? [[]]
        : items.flatMap((first, k) =>
            orders(items.filter((_, at) => at !== k)).map((rest) => [first, ...rest]),
          );
    for (const groups of [
      [0, 0, 1],
      [0, 0, 1, 1],
      [0, 1, 2, 2, 2],
      [0, 0, 0, 1, 1],
    ]) {
      const ties = { nodes: groups.length, from: [0, 0, 1], to: [1, 2, 2] };
      const all = orders(groups).map((dealt) => eiIndex(ties, dealt).network.index!);
      expectClose([expectedEi(groups)], [sum(all) / all.length]);
    }
  });

  it('does not change when nodes and groups are numbered anew, ties reordered or all amounts scaled', () => {
    fc.assert(
      fc.property(groupedPair, ({ network, groups, other, numbers }) => {
        const one = eiIndex({ ...network, weight: network.amount }, groups);
        const weight = other.network.amount.map((amount) => amount * 100);
        const two = eiIndex({ ...other.network, weight }, other.groups);
        expectClose([two.network.index], [one.network.index]);
        expectClose(
          range(network.nodes).map((v) => two.byNode[numbers[v]!]!),
          one.byNode,
        );
      }),
    );
  });

  it('stays from −1 to 1 when rescaled', () => {
    fc.assert(
      fc.property(groupedNetwork, ({ network, groups }) => {
        const rescaled = rescaledEi(eiIndex(network, groups).network, groups);
        if (rescaled !== null) expect(Math.abs(rescaled)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
