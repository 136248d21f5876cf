import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominates, immediateDominators } from '../../../../api/analysis/measures/dominators.ts';
import { necessaryShare } from '../../../../api/analysis/measures/necessary-share.ts';
import { fed } from '../../../../api/analysis/measures/source-routes.ts';
import { randomNetwork } from '../support/random-networks.ts';

describe('necessary share', () => {
  it('is all where the lead stands on every way, and what is over where it does not', () => {
    // A funder 0, a lead 1, a charity 2 that has £3 through the lead and £1 by another way through 3.
    const arcs = { nodes: 4, from: [0, 1, 0, 3], to: [1, 2, 3, 2], amount: [10, 3, 1, 5] };
    expect(necessaryShare(arcs, [0], 1, 2)).toBe(3 / 4);
    expect(necessaryShare(arcs, [0], 3, 2)).toBe(1 / 4);
    expect(necessaryShare(arcs, [0], 0, 2)).toBe(1);
  });

  it('is undefined where nothing arrives, for the node itself and for sources', () => {
    const arcs = { nodes: 4, from: [0, 1], to: [1, 2], amount: [10, Number.NaN] };
    expect(necessaryShare(arcs, [0], 1, 2)).toBeNaN();
    expect(necessaryShare(arcs, [0], 1, 3)).toBeNaN();
    expect(necessaryShare(arcs, [0], 1, 1)).toBeNaN();
    expect(necessaryShare(arcs, [0], 1, 0)).toBeNaN();
  });

  it('lies between 0 and 1, and is 1 exactly where one dominates, whatever the amounts', () => {
    fc.assert(
      fc.property(randomNetwork, fc.nat(7), fc.nat(7), (network, one, other) => {
        const [x, v] = [one % network.nodes, other % network.nodes];
        const share = necessaryShare(network, [0], x, v);
        if (Number.isNaN(share)) return;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        const nearest = immediateDominators(fed(network, [0]), network.nodes);
        expect(share === 1).toBe(dominates(nearest, x, v));
        const scaled = { ...network, amount: network.amount.map((amount) => 100 * amount) };
        expect(necessaryShare(scaled, [0], x, v)).toBeCloseTo(share, 12);
      }),
      { numRuns: 1000 },
    );
  });
});
