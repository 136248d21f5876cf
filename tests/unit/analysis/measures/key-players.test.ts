import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arcs } from '../../../../api/analysis/measures/arcs.ts';
import {
  keyPlayers,
  keyPlayerValue,
  type KeyPlayerMeasure,
} from '../../../../api/analysis/measures/key-players.ts';
import { allPaths } from '../support/all-paths.ts';
import { expectClose } from '../support/close.ts';
import { KARATE, KITE } from '../support/fixtures.ts';
import { partsOf, randomNetwork, shuffledPair } from '../support/random-networks.ts';
import { range, sum } from '../support/simple-matrix.ts';

const MEASURES: readonly KeyPlayerMeasure[] = ['fragmentation', 'distance-fragmentation', 'reach'];

describe('key players: reference values', () => {
  it('finds who breaks the kite apart most, alone and as two', () => {
    expect(keyPlayers(KITE, 1, 'fragmentation')?.sets).toEqual([[7]]);
    expect(keyPlayers(KITE, 2, 'fragmentation')?.sets).toEqual([[5, 6]]);
    expectClose(
      [1, 2].map((size) => keyPlayers(KITE, size, 'fragmentation')?.value ?? null),
      [0.3888888889, 0.5357142857],
    );
    expectClose([keyPlayers(KITE, 1, 'distance-fragmentation')?.value ?? null], [0.4861111111]);
  });

  it('finds the two of the kite from whom all are one step away', () => {
    const found = keyPlayers(KITE, 2, 'reach');
    expect(found).toEqual({ value: 1, sets: [[3, 8]], exact: true });
  });
});

describe('key players: where they are not defined', () => {
  it('says nothing with fewer than two left, without nodes or with too few', () => {
    const two: Arcs = { nodes: 2, from: [0], to: [1] };
    expect(keyPlayers(two, 1, 'fragmentation')).toBeNull();
    expect(keyPlayers(two, 1, 'distance-fragmentation')).toBeNull();
    expect(keyPlayers(two, 1, 'reach')).toEqual({ value: 1, sets: [[0], [1]], exact: true });
    expect(keyPlayers(two, 3, 'reach')).toBeNull();
    expect(keyPlayers({ nodes: 0, from: [], to: [] }, 0, 'reach')).toBeNull();
    expect(keyPlayerValue(two, [0], 'fragmentation')).toBeNaN();
  });

  it('is 1 where nobody is joined, and all sets tie', () => {
    const found = keyPlayers({ nodes: 4, from: [], to: [] }, 2, 'fragmentation');
    expect(found?.value).toBe(1);
    expect(found?.sets).toHaveLength(6);
  });
});

/** The formulas as they stand, over pairs. */
function byPairs(network: Arcs, members: readonly number[], measure: KeyPlayerMeasure): number {
  const n = network.nodes;
  const out = new Set(members);
  const left = range(n).filter((node) => !out.has(node));
  if (measure === 'reach') {
    const { length } = allPaths(network, false);
    return sum(range(n).map((v) => nearest(members, v, length))) / n;
  }
  const rows = range(network.from.length).filter(
    (arc) => !out.has(network.from[arc]!) && !out.has(network.to[arc]!),
  );
  const rest = {
    nodes: n,
    from: rows.map((arc) => network.from[arc]!),
    to: rows.map((arc) => network.to[arc]!),
  };
  const { length } = allPaths(rest, false);
  const near = left.flatMap((a) =>
    left
      .filter((b) => b !== a && length[a]![b] !== Infinity)
      .map((b) => (measure === 'fragmentation' ? 1 : 1 / length[a]![b]!)),
  );
  return 1 - sum(near) / (left.length * (left.length - 1));
}

function nearest(
  members: readonly number[],
  v: number,
  length: readonly (readonly number[])[],
): number {
  if (members.includes(v)) return 1;
  const steps = Math.min(...members.map((member) => length[member]![v]!));
  return steps === Infinity ? 0 : 1 / steps;
}

function setsOf(nodes: number, size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return range(nodes).flatMap((first) =>
    setsOf(nodes - first - 1, size - 1).map((rest) => [
      first,
      ...rest.map((node) => node + first + 1),
    ]),
  );
}

describe('key players: against every set, pair by pair', () => {
  it('agree on random networks, with all that tie', () => {
    fc.assert(
      fc.property(
        randomNetwork,
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(...MEASURES),
        (network, size, measure) => {
          const found = keyPlayers(network, size, measure);
          const tooFew = measure !== 'reach' && network.nodes - size < 2;
          if (size > network.nodes || tooFew) {
            expect(found).toBeNull();
            return;
          }
          const all = setsOf(network.nodes, size);
          const values = all.map((members) => byPairs(network, members, measure));
          const most = Math.max(...values);
          expectClose([found?.value ?? null], [most]);
          expect(found?.sets).toEqual(all.filter((_, k) => values[k]! > most - 1e-10));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('say of a given set what the formula says', () => {
    fc.assert(
      fc.property(randomNetwork, fc.constantFrom(...MEASURES), (network, measure) => {
        if (network.nodes < 3) return;
        expectClose([keyPlayerValue(network, [1], measure)], [byPairs(network, [1], measure)]);
      }),
    );
  });

  it('find the best one node by its parts', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        if (network.nodes < 3) return;
        const n = network.nodes - 1;
        const values = range(network.nodes).map((node) => {
          const sizes = partsOf(network, { without: node }).map((part) => part.length);
          return 1 - sum(sizes.map((size) => size * (size - 1))) / (n * (n - 1));
        });
        expectClose(
          [keyPlayers(network, 1, 'fragmentation')?.value ?? null],
          [Math.max(...values)],
        );
      }),
    );
  });
});

describe('key players: where not every set can be tried', () => {
  it('say so, never beat the best, and no swap betters what they found', () => {
    fc.assert(
      fc.property(randomNetwork, fc.constantFrom(...MEASURES), (network, measure) => {
        if (network.nodes < 5) return;
        const best = keyPlayers(network, 2, measure);
        const quick = keyPlayers(network, 2, measure, 0);
        const [members = []] = quick?.sets ?? [];
        expect(quick?.exact).toBe(false);
        expect(members).toHaveLength(2);
        expect(quick!.value).toBeLessThanOrEqual(best!.value + 1e-12);
        expectClose([quick!.value], [keyPlayerValue(network, members, measure)]);
        for (const leaving of members) {
          for (const other of range(network.nodes)) {
            if (members.includes(other)) continue;
            const swapped = [...members.filter((one) => one !== leaving), other];
            const value = keyPlayerValue(network, swapped, measure);
            expect(value).toBeLessThanOrEqual(quick!.value + 1e-11);
          }
        }
      }),
    );
  });

  it('reach the best of the karate club all the same', () => {
    for (const measure of MEASURES) {
      const best = keyPlayers(KARATE, 2, measure);
      expect(best?.exact).toBe(true);
      expectClose([keyPlayers(KARATE, 2, measure, 0)?.value ?? null], [best?.value ?? null]);
    }
  });
});

describe('key players: properties', () => {
  it('do not change when nodes are numbered anew and ties reordered', () => {
    fc.assert(
      fc.property(
        shuffledPair,
        fc.constantFrom(...MEASURES),
        ({ network, other, numbers }, measure) => {
          const [one, two] = [keyPlayers(network, 2, measure), keyPlayers(other, 2, measure)];
          expectClose([two?.value ?? null], [one?.value ?? null]);
          const renamed = one?.sets.map((set) =>
            set
              .map((node) => numbers[node]!)
              .sort((a, b) => a - b)
              .join(' '),
          );
          expect(two?.sets.map((set) => set.join(' ')).sort()).toEqual(renamed?.sort());
        },
      ),
    );
  });
});
