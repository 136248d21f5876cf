import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxFlow } from '../../../../api/analysis/measures/max-flow.ts';
import { lcg } from '../support/fixtures.ts';
import { randomNetwork, reached } from '../support/random-networks.ts';

/** Capacities that anyone can work out again from the numbers of the two nodes. */
const capacities = (arcs: { from: ArrayLike<number>; to: ArrayLike<number> }) =>
  Array.from(arcs.from, (u, arc) => ((31 * u + 17 * arcs.to[arc]!) % 20) + 1);

describe('max-flow: reference values', () => {
  const arcs = lcg(500, 600, 7);
  const capacity = capacities(arcs);

  it('finds that of 500 nodes and 600 directed arcs', () => {
    expect(maxFlow(arcs, capacity, 0, 7).value).toBe(10);
  });

  it('finds those of undirected arcs', () => {
    expect(maxFlow(arcs, capacity, 0, 1, { undirected: true }).value).toBe(47);
    expect(maxFlow(arcs, capacity, 0, 2, { undirected: true }).value).toBe(25);
  });
});

describe('max-flow: odd networks', () => {
  it('is undefined from a node to itself, and 0 where no way leads', () => {
    const arcs = { nodes: 3, from: [0, 1], to: [1, 1] };
    expect(maxFlow(arcs, [5, 5], 0, 0)).toEqual({ value: NaN, cutArcs: null, sourceSide: null });
    expect(maxFlow(arcs, [5, 5], 0, 2)).toMatchObject({ value: 0, cutArcs: [] });
    expect(maxFlow(arcs, [5, 5], 1, 0).value).toBe(0);
  });

  it('adds parallel arcs up and leaves out loops, rooms and what carries nothing', () => {
    const arcs = { nodes: 2, from: [0, 0, 0, 0, 0, 1], to: [1, 1, 1, 0, -1, 1] };
    const found = maxFlow(arcs, [2, 3, Number.NaN, 100, 100, -1], 0, 1);
    expect(found).toMatchObject({ value: 5, cutArcs: [0, 1] });
  });

  it('takes a flow without end for what it is, and says no cut', () => {
    const arcs = { nodes: 3, from: [0, 1], to: [1, 2] };
    expect(maxFlow(arcs, [Infinity, Infinity], 0, 2)).toMatchObject({
      value: Infinity,
      cutArcs: null,
    });
    expect(maxFlow(arcs, [Infinity, 4], 0, 2)).toMatchObject({ value: 4, cutArcs: [1] });
  });

  it('stops where it is told to', () => {
    const arcs = { nodes: 2, from: [0, 0, 0], to: [1, 1, 1] };
    expect(maxFlow(arcs, [1, 1, 1], 0, 1, { stopAt: 2 })).toMatchObject({
      value: 2,
      cutArcs: null,
    });
    expect(maxFlow(arcs, [1, 1, 1], 0, 1, { stopAt: 4 })).toMatchObject({ value: 3 });
  });

  it('goes down a path of 50,000 without running out of room', () => {
    const from = Array.from({ length: 49_999 }, (_, node) => node);
    const path = { nodes: 50_000, from, to: from.map((node) => node + 1) };
    expect(
      maxFlow(
        path,
        from.map((node) => 3 + (node % 7)),
        0,
        49_999,
      ).value,
    ).toBe(3);
  });
});

describe('max-flow: against every cut', () => {
  it('agrees on random networks, and its cut is one', () => {
    fc.assert(
      fc.property(randomNetwork, fc.boolean(), fc.nat(7), (network, undirected, last) => {
        const target = last % network.nodes;
        if (target === 0) return;
        const others = Array.from({ length: network.nodes }, (_, node) => node).filter(
          (node) => node !== 0 && node !== target,
        );
        let smallest = Infinity;
        for (let chosen = 0; chosen < 2 ** others.length; chosen += 1) {
          const side = new Set([0, ...others.filter((_, bit) => (chosen >> bit) & 1)]);
          const over = network.amount.filter((_, arc) => {
            const [a, b] = [side.has(network.from[arc]!), side.has(network.to[arc]!)];
            return (a && !b) || (undirected && !a && b);
          });
          smallest = Math.min(
            smallest,
            over.reduce((sum, one) => sum + one, 0),
          );
        }
        const { value, cutArcs } = maxFlow(network, network.amount, 0, target, { undirected });
        expect(value).toBe(smallest);
        const cut = new Set(cutArcs);
        expect([...cut].reduce((sum, arc) => sum + network.amount[arc]!, 0)).toBe(value);
        const left = {
          from: network.from.filter((_, arc) => !cut.has(arc)),
          to: network.to.filter((_, arc) => !cut.has(arc)),
        };
        expect(reached(left, 0, { bothWays: undirected }).has(target)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('grows with the amounts', () => {
    fc.assert(
      fc.property(randomNetwork, fc.integer({ min: 2, max: 9 }), (network, times) => {
        const target = network.nodes - 1;
        if (target === 0) return;
        const more = network.amount.map((amount) => amount * times);
        expect(maxFlow(network, more, 0, target).value).toBe(
          times * maxFlow(network, network.amount, 0, target).value,
        );
      }),
    );
  });
});
