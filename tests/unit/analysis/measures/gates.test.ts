import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gates, gateShares } from '../../../../api/analysis/measures/gates.ts';
import { randomNetwork, reached } from '../support/random-networks.ts';

const CHARITIES = [0.9, 0.7, 0.6, 0.5, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1, 0.05];
const partners = CHARITIES.map((_, index) => index + 2);
/** Kept by the payer, the trust and the charities. */
const kept = [0, 19.5, ...CHARITIES];

const lead = {
  nodes: 14,
  from: [0, ...partners.map(() => 1)],
  to: [1, ...partners],
  amount: [24, ...CHARITIES],
};
const alliance = {
  nodes: 14,
  from: [0, ...partners.map(() => 0)],
  to: [1, ...partners],
  amount: [19.5, ...CHARITIES],
};

describe('gates: reference values', () => {
  it('finds the lead before all 12 and all they keep, and before nobody in an alliance', () => {
    const one = gates(lead, { starts: [0] });
    expect(gateShares(1, one.behind(1), partners, kept)).toEqual({
      count: 12,
      of: 12,
      keptShare: 1,
    });
    const other = gates(alliance, { starts: [0] });
    expect(gateShares(1, other.behind(1), partners, kept)).toEqual({
      count: 0,
      of: 12,
      keptShare: 0,
    });
  });

  it('loses one to a small side grant, and finds it again where small ways are left out', () => {
    const side = {
      nodes: 15,
      from: [...lead.from, 14],
      to: [...lead.to, 2],
      amount: [...lead.amount, 0.001],
    };
    const behind = (leastShare: number) => gates(side, { starts: [0, 14], leastShare }).behind(1);
    expect(behind(0)).toEqual(partners.slice(1));
    expect(behind(0.05)).toEqual(partners);
  });

  it('finds the one agreement that all money comes by, where two bodies share it', () => {
    // Both pay 5 under agreement 2; 0 pays 2 and 3 under agreement 0; 1 pays 3 under agreement 1, and 4 under none.
    const flows = {
      nodes: 6,
      from: [0, 0, 1, 1, 0, 1],
      to: [2, 3, 3, 4, 5, 5],
      agreement: [0, 0, 1, -1, 2, 2],
    };
    const found = gates(flows, { starts: [0, 1] });
    expect(found.behindAgreement(0)).toEqual([2]);
    expect(found.behindAgreement(1)).toEqual([]);
    expect(found.behindAgreement(2)).toEqual([5]);
    expect(found.behindAgreement(7)).toEqual([]);
    expect(found.behind(1)).toEqual([4]);
  });

  it('finds whom all reports pass on the way up, with the ends swapped', () => {
    const up = gates({ nodes: 14, from: lead.to, to: lead.from }, { starts: partners });
    expect(up.behind(1)).toEqual([0]);
  });
});

describe('gates: properties', () => {
  const withStarts = randomNetwork.chain((network) =>
    fc.record({
      network: fc.constant(network),
      starts: fc.uniqueArray(fc.nat(network.nodes - 1), { maxLength: 3 }),
    }),
  );

  it('agree with taking each node away and looking who is still reached', () => {
    fc.assert(
      fc.property(withStarts, ({ network, starts }) => {
        const { behind } = gates(network, { starts });
        const fed = (without = -1) => {
          const found = new Set<number>();
          for (const start of starts) {
            for (const node of reached(network, start, { without })) found.add(node);
          }
          return found;
        };
        const all = fed();
        for (let x = 0; x < network.nodes; x += 1) {
          const left = fed(x);
          const lost = [...all].filter((node) => node !== x && !left.has(node));
          expect(behind(x)).toEqual(all.has(x) ? lost.sort((a, b) => a - b) : []);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('do not change when all money is scaled, and one payer more never raises them', () => {
    fc.assert(
      fc.property(
        withStarts,
        fc.nat(7),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (drawn, to, leastShare) => {
          const { network, starts } = drawn;
          const found = gates(network, { starts, leastShare });
          const scaled = { ...network, amount: network.amount.map((pence) => pence * 8) };
          expect(gates(scaled, { starts, leastShare }).nearest).toEqual(found.nearest);
          const payer = network.nodes;
          const more = gates(
            { nodes: payer + 1, from: [...network.from, payer], to: [...network.to, to % payer] },
            { starts: [...starts, payer] },
          );
          const { nodes, from, to: ends } = network;
          const plain = gates({ nodes, from, to: ends }, { starts });
          const paid = to % payer;
          for (let x = 0; x < payer; x += 1) {
            if (more.behind(x).includes(paid)) expect(plain.behind(x)).toContain(paid);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are none where nothing starts', () => {
    expect(gates({ nodes: 3, from: [0], to: [1] }, { starts: [] }).behind(0)).toEqual([]);
    expect(gates({ nodes: 0, from: [], to: [] }, { starts: [] }).nearest).toHaveLength(1);
    expect(gateShares(0, [], [0], [5])).toEqual({ count: 0, of: 0, keptShare: null });
  });
});
