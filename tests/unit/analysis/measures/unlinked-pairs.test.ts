import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unlinkedPairs, type HeldBy } from '../../../../api/analysis/measures/unlinked-pairs.ts';
import { randomNetwork, reached } from '../support/random-networks.ts';

const NO_TIES = { nodes: 6, from: [], to: [] };

function holds(actor: number, interest: number, as: HeldBy['as'] = 'shares'): HeldBy {
  return { actor, interest, as };
}

function pairsIn(pairs: ReturnType<typeof unlinkedPairs>): readonly string[] {
  return pairs.map(({ a, b }) => `${a}-${b}`);
}

describe('pairs who share an interest and are not linked', () => {
  it('matches care with care, and an offer with a need, but not two needs or two offers', () => {
    const held = [
      holds(0, 0),
      holds(1, 0),
      holds(2, 1, 'needs'),
      holds(3, 1, 'needs'),
      holds(4, 1, 'offers'),
      holds(5, 1, 'offers'),
    ];
    const pairs = pairsIn(unlinkedPairs(NO_TIES, held, [2, 4], 2));
    expect([...pairs].sort()).toEqual(['0-1', '2-4', '2-5', '3-4', '3-5']);
  });

  it('leaves out pairs one or two ties apart, and keeps those three apart', () => {
    const held = [holds(0, 0), holds(1, 0), holds(2, 0), holds(3, 0)];
    const path = { nodes: 4, from: [0, 1, 2], to: [1, 2, 3] };
    expect(pairsIn(unlinkedPairs(path, held, [4], 2))).toEqual(['0-3']);
    expect(pairsIn(unlinkedPairs(path, held, [4], 1))).toEqual(['0-2', '0-3', '1-3']);
  });

  it('puts rare interests first, then goes by number', () => {
    const held = [holds(3, 0), holds(4, 0), holds(5, 0), holds(0, 1), holds(1, 1)];
    expect(pairsIn(unlinkedPairs(NO_TIES, held, [3, 2], 2))).toEqual(['0-1', '3-4', '3-5', '4-5']);
  });

  it('counts an interest once, however the two hold it', () => {
    const held = [holds(0, 0), holds(0, 0, 'offers'), holds(1, 0), holds(1, 0, 'needs')];
    expect(unlinkedPairs(NO_TIES, held, [2], 2)).toEqual([{ a: 0, b: 1, weight: 0.5 }]);
  });

  it('agrees with looking at every pair, on random networks', () => {
    const someHeld = fc.array(
      fc.record({
        actor: fc.nat(7),
        interest: fc.nat(2),
        as: fc.constantFrom('shares' as const, 'offers' as const, 'needs' as const),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        randomNetwork,
        someHeld,
        fc.integer({ min: 1, max: 3 }),
        (network, any, steps) => {
          const held = any.filter(({ actor }) => actor < network.nodes);
          const matching = { shares: 'shares', offers: 'needs', needs: 'offers' };
          const expected: string[] = [];
          for (let a = 0; a < network.nodes; a += 1) {
            for (let b = a + 1; b < network.nodes; b += 1) {
              const match = held.some(
                (x) =>
                  x.actor === a &&
                  held.some(
                    (y) => y.actor === b && y.interest === x.interest && y.as === matching[x.as],
                  ),
              );
              if (match && distance(network, a, b) > steps) expected.push(`${a}-${b}`);
            }
          }
          const pairs = unlinkedPairs(network, held, [1, 2, 3], steps);
          expect([...pairsIn(pairs)].sort()).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Ties on the shortest way, by growing a set one tie at a time. */
function distance(
  network: { from: readonly number[]; to: readonly number[] },
  a: number,
  b: number,
): number {
  if (!reached(network, a, { bothWays: true }).has(b)) return Number.POSITIVE_INFINITY;
  let within = new Set([a]);
  for (let steps = 0; ; steps += 1) {
    if (within.has(b)) return steps;
    const next = new Set(within);
    network.from.forEach((from, arc) => {
      const to = network.to[arc]!;
      if (within.has(from)) next.add(to);
      if (within.has(to)) next.add(from);
    });
    within = next;
  }
}
