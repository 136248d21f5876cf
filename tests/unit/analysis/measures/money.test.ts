import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyRoutes } from '../../../../api/analysis/measures/money-routes.ts';
import {
  isSource,
  moneyTotals,
  retainedPence,
} from '../../../../api/analysis/measures/money-totals.ts';
import { randomNetwork, reached } from '../support/random-networks.ts';

describe('money in, out and retained', () => {
  it('adds parallel flows, leaves self-flows and flows to rooms out, and counts unknown amounts beside', () => {
    const totals = moneyTotals(3, {
      from: [0, 0, 1, 1, 0, 2],
      to: [1, 1, 2, 1, -1, 1],
      amount: [100, 50, 30, 999, 999, Number.NaN],
    });
    expect([...totals.inPence]).toEqual([0, 150, 30]);
    expect([...totals.outPence]).toEqual([150, 30, 0]);
    expect([...totals.unknownIn]).toEqual([0, 1, 0]);
    expect([...totals.unknownOut]).toEqual([0, 0, 1]);
    expect(retainedPence(totals, 1)).toBe(120);
    expect(retainedPence(totals, 0)).toBe(-150);
  });

  it('takes whoever pays beyond what it receives for a source, and whoever pays and receives nothing', () => {
    const totals = moneyTotals(4, {
      from: [0, 1, 3],
      to: [1, 2, 2],
      amount: [100, 40, Number.NaN],
    });
    expect([0, 1, 2, 3].map((actor) => isSource(totals, actor))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('keeps what is retained in balance: it adds up to nothing', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const totals = moneyTotals(network.nodes, network);
        const all = Array.from({ length: network.nodes }, (_, node) => retainedPence(totals, node));
        expect(all.reduce((sum, pence) => sum + pence, 0)).toBe(0);
      }),
    );
  });
});

describe('who stands on every known route of money', () => {
  const none = -1;

  it('finds the lead before its partners, until a second source pays one of them', () => {
    const hops = { from: [0, 1, 1], to: [1, 2, 3], amount: [10, 4, 4], agreement: [0, 1, 2] };
    const routes = moneyRoutes(5, hops);
    expect([2, 3].map((paid) => routes.onlyThrough(1, paid))).toEqual([true, true]);
    const more = {
      from: [...hops.from, 4],
      to: [...hops.to, 2],
      amount: [...hops.amount, Number.NaN],
      agreement: [...hops.agreement, none],
    };
    const second = moneyRoutes(5, more);
    expect([2, 3].map((paid) => second.onlyThrough(1, paid))).toEqual([false, true]);
  });

  it('stands before all twelve in a lead provider contract, and before none in an alliance', () => {
    const charities = Array.from({ length: 12 }, (_, at) => at + 2);
    const standsBefore = (payer: number) => {
      const hops = {
        from: [0, ...charities.map(() => payer)],
        to: [1, ...charities],
        amount: [2400, ...charities.map(() => 37.5)],
        agreement: [0, ...charities],
      };
      const routes = moneyRoutes(14, hops);
      return charities.filter((paid) => routes.onlyThrough(1, paid)).length;
    };
    expect([standsBefore(1), standsBefore(0)]).toEqual([12, 0]);
  });

  it('takes an amount of nothing for no route', () => {
    const hops = {
      from: [0, 1, 3],
      to: [1, 2, 2],
      amount: [10, 4, 0],
      agreement: [none, none, none],
    };
    expect(moneyRoutes(4, hops).onlyThrough(1, 2)).toBe(true);
  });

  it('lends nobody the route of another payer under the same agreement', () => {
    const hops = { from: [0, 1, 2], to: [1, 3, 4], amount: [10, 5, 5], agreement: [none, 0, 0] };
    expect(moneyRoutes(5, hops).onlyThrough(1, 3)).toBe(true);
  });

  it('agrees with taking each actor away, on random networks', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const totals = moneyTotals(network.nodes, network);
        const agreement = network.from.map((_, arc) => (arc % 3) - 1);
        const routes = moneyRoutes(network.nodes, { ...network, agreement });
        const nodes = Array.from({ length: network.nodes }, (_, node) => node);
        const sources = nodes.filter((node) => isSource(totals, node));
        const fed = {
          from: [...network.from, ...sources.map(() => network.nodes)],
          to: [...network.to, ...sources],
        };
        const all = reached(fed, network.nodes);
        for (const x of nodes) {
          const without = reached(fed, network.nodes, { without: x });
          for (const v of nodes) {
            const expected = x !== v && all.has(v) && !without.has(v);
            expect(routes.onlyThrough(x, v)).toBe(expected);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
