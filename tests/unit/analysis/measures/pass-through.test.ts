import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominates, immediateDominators } from '../../../../api/analysis/measures/dominators.ts';
import {
  moneyTotals,
  ownPence,
  retainedPence,
} from '../../../../api/analysis/measures/money-totals.ts';
import { passThroughShares, shareThrough } from '../../../../api/analysis/measures/pass-through.ts';
import { randomNetwork, shuffledPair, type RandomNetwork } from '../support/random-networks.ts';

/** Money whose payers' own part comes from outside. */
function withOwn(network: RandomNetwork) {
  const totals = moneyTotals(network.nodes, network);
  const nodes = Array.from({ length: network.nodes }, (_, node) => node);
  return {
    ...network,
    own: nodes.map((node) => ownPence(totals, node)),
    kept: nodes.map((node) => retainedPence(totals, node)),
    nodesList: nodes,
  };
}

/** The same by following the money round and round, until nothing moves any more. */
function byFollowing(network: ReturnType<typeof withOwn>, x: number): readonly number[] {
  const income = network.nodesList.map((v) =>
    network.from.reduce(
      (sum, from, arc) => (network.to[arc] === v && from !== v ? sum + network.amount[arc]! : sum),
      network.own[v]!,
    ),
  );
  let shares: readonly number[] = network.nodesList.map((v) => (v === x ? 1 : 0));
  for (let round = 0; round < 20_000; round += 1) {
    const next = network.nodesList.map((v) => {
      if (v === x) return 1;
      let sum = 0;
      network.from.forEach((from, arc) => {
        if (network.to[arc] !== v || from === v) return;
        sum += (network.amount[arc]! / income[v]!) * shares[from]!;
      });
      return sum;
    });
    const moved = Math.max(...next.map((share, v) => Math.abs(share - shares[v]!)));
    shares = next;
    if (moved < 1e-14) break;
  }
  return shares;
}

const CHARITIES = [90, 70, 60, 50, 40, 35, 30, 25, 20, 15, 10, 5];
const NODES = Array.from({ length: 12 }, (_, at) => at + 2);

/** Pays 24.0m to a trust (1) that pays 4.5m on to twelve. */
const LEAD_PROVIDER: RandomNetwork = {
  nodes: 14,
  from: [0, ...NODES.map(() => 1)],
  to: [1, ...NODES],
  amount: [2400, ...CHARITIES],
};
/** The same amounts, each paid by the funder. */
const ALLIANCE: RandomNetwork = {
  nodes: 14,
  from: [0, ...NODES.map(() => 0)],
  to: [1, ...NODES],
  amount: [1950, ...CHARITIES],
};

describe('pass-through share: reference values', () => {
  it('is 1 through a lead provider and 0 in an alliance contract', () => {
    for (const [network, expected] of [
      [LEAD_PROVIDER, 1],
      [ALLIANCE, 0],
    ] as const) {
      const money = withOwn(network);
      const result = shareThrough(NODES, money.kept, passThroughShares(money, 1));
      expect(result.share).toBeCloseTo(expected, 12);
      expect(result.allPence).toBe(450);
    }
  });

  it('mixes in proportion: a third from a side grant leaves two thirds', () => {
    const money = withOwn({ nodes: 4, from: [0, 1, 2], to: [1, 3, 3], amount: [100, 60, 30] });
    expect(passThroughShares(money, 1)[3]).toBeCloseTo(2 / 3, 12);
  });

  it('solves money that goes round in a loop', () => {
    const money = withOwn({
      nodes: 4,
      from: [0, 1, 2, 3, 0],
      to: [1, 2, 3, 2, 3],
      amount: [100, 50, 40, 20, 10],
    });
    const shares = passThroughShares(money, 1);
    expect(shares[2]).toBeCloseTo((50 + 20 * shares[3]!) / 70, 12);
    expect(shares[3]).toBeCloseTo((40 * shares[2]!) / 50, 12);
  });
});

describe('pass-through share: odd networks', () => {
  it('is not defined where no known money comes in', () => {
    const money = { nodes: 3, from: [0], to: [1], amount: [Number.NaN], own: [0, 0, 0] };
    const shares = passThroughShares(money, 0);
    expect([...shares]).toEqual([1, Number.NaN, Number.NaN]);
    expect(shareThrough([1, 2], [0, 0, 0], shares).share).toBeNull();
  });

  it('is 0 in a loop that nothing flows into', () => {
    const money = withOwn({ nodes: 3, from: [1, 2], to: [2, 1], amount: [5, 5] });
    expect([...passThroughShares(money, 0)]).toEqual([1, 0, 0]);
  });

  it('counts parallel flows together and leaves self-flows out', () => {
    const money = withOwn({
      nodes: 3,
      from: [0, 0, 1, 2],
      to: [2, 2, 2, 2],
      amount: [10, 20, 30, 999],
    });
    expect(passThroughShares(money, 0)[2]).toBeCloseTo(0.5, 12);
  });
});

describe('pass-through share: properties', () => {
  it('agrees with following the money round', () => {
    fc.assert(
      fc.property(randomNetwork, fc.nat(7), (network, at) => {
        const money = withOwn(network);
        const x = at % network.nodes;
        const shares = passThroughShares(money, x);
        byFollowing(money, x).forEach((share, v) => {
          if (!Number.isNaN(shares[v]!)) expect(shares[v]).toBeCloseTo(share, 8);
          else expect(share).toBe(0);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('lies between 0 and 1, and is 1 exactly for those dominated', () => {
    fc.assert(
      fc.property(randomNetwork, fc.nat(7), (network, at) => {
        const money = withOwn(network);
        const x = at % network.nodes;
        const shares = passThroughShares(money, x);
        const fed = money.nodesList.filter((v) => money.own[v]! > 0);
        const nearest = immediateDominators(
          {
            nodes: network.nodes + 1,
            from: [...network.from, ...fed.map(() => network.nodes)],
            to: [...network.to, ...fed],
          },
          network.nodes,
        );
        for (const v of money.nodesList) {
          const share = shares[v]!;
          if (v === x || Number.isNaN(share)) continue;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(share > 1 - 1e-10).toBe(dominates(nearest, x, v));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not change when all amounts are multiplied, nodes numbered anew or flows reordered', () => {
    fc.assert(
      fc.property(
        shuffledPair,
        fc.integer({ min: 2, max: 50 }),
        ({ network, other, numbers }, c) => {
          const shares = passThroughShares(withOwn(network), 0);
          const larger = { ...network, amount: network.amount.map((amount) => amount * c) };
          const scaled = passThroughShares(withOwn(larger), 0);
          const renamed = passThroughShares(withOwn(other), numbers[0]!);
          shares.forEach((share, v) => {
            if (Number.isNaN(share)) expect([scaled[v], renamed[numbers[v]!]]).toEqual([NaN, NaN]);
            else {
              expect(scaled[v]).toBeCloseTo(share, 9);
              expect(renamed[numbers[v]!]).toBeCloseTo(share, 9);
            }
          });
        },
      ),
    );
  });
});
