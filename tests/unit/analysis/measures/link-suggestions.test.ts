import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkSuggestions } from '../../../../api/analysis/measures/link-suggestions.ts';
import { sharedInterest } from '../../../../api/analysis/measures/shared-interest.ts';
import { unlinkedPairs, type HeldBy } from '../../../../api/analysis/measures/unlinked-pairs.ts';
import { undirected } from '../support/fixtures.ts';
import { randomNetwork } from '../support/random-networks.ts';

const FREELY = { most: 100, mostPerNode: 100 };

/** Σ 1 / ln(ties) over nodes tied to both, by looking at every node. */
function adamicAdarOf(network: { nodes: number; from: readonly number[]; to: readonly number[] }) {
  const tied = (x: number, y: number) =>
    x !== y &&
    network.from.some(
      (from, arc) => (from === x && network.to[arc] === y) || (from === y && network.to[arc] === x),
    );
  const all = [...Array(network.nodes).keys()];
  return (a: number, b: number) =>
    all
      .filter((z) => tied(a, z) && tied(b, z))
      .reduce((sum, z) => sum + 1 / Math.log(all.filter((other) => tied(z, other)).length), 0);
}

describe('suggested introductions', () => {
  // Sector 0: 0, 1, 2, of whom 0 and 1 are linked; sector 1: 3, 4; 2 and 3 both know 5, whose sector is not known.
  const arcs = undirected(6, [[0, 1], [2, 5], [3, 5], [2, 5]]); // prettier-ignore
  const sector = [0, 0, 0, 1, 1, -1];
  const pair = (a: number, b: number, weight = 1) => ({ a, b, weight });

  it('score interest, shared contacts and how seldom the sectors meet, by hand', () => {
    const suggested = linkSuggestions(arcs, {
      pairs: [pair(0, 2), pair(2, 3), pair(0, 4, 0.5), pair(0, 5)],
      sector,
      ...FREELY,
    });
    const within = (1 + 1) / (3 + 2);
    const across = (0 + 1) / (6 + 2);
    const anywhere = (3 + 1) / (15 + 2);
    expect(suggested).toEqual([
      { ...pair(2, 3), score: 2 / across },
      { ...pair(0, 5), score: 1 / anywhere },
      { ...pair(0, 4, 0.5), score: 0.5 / across },
      { ...pair(0, 2), score: 1 / within },
    ].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)); // prettier-ignore
  });

  it('leave out those who are linked, and nobody with themselves', () => {
    const suggested = linkSuggestions(arcs, {
      pairs: [pair(0, 1), pair(4, 4), pair(2, 5)],
      sector,
      ...FREELY,
    });
    expect(suggested).toEqual([]);
    const nobody = { pairs: [], sector: [], ...FREELY };
    expect(linkSuggestions({ nodes: 0, from: [], to: [] }, nobody)).toEqual([]);
  });

  it('show nobody more often than asked, and at least half across sectors', () => {
    const many = [];
    for (let a = 0; a < 20; a += 1) for (let b = a + 1; b < 20; b += 1) many.push(pair(a, b, a % 2 === b % 2 ? 9 : 1)); // prettier-ignore
    const suggested = linkSuggestions(
      { nodes: 20, from: [], to: [] },
      {
        pairs: many,
        sector: Array.from({ length: 20 }, (_, node) => node % 2),
        most: 10,
        mostPerNode: 3,
      },
    );
    expect(suggested).toHaveLength(10);
    const across = suggested.filter(({ a, b }) => a % 2 !== b % 2);
    expect(across).toHaveLength(5);
    for (let node = 0; node < 20; node += 1) {
      expect(suggested.filter(({ a, b }) => a === node || b === node).length).toBeLessThanOrEqual(
        3,
      );
    }
  });

  it('agree with the formula worked out pair by pair, on random networks', () => {
    const held = fc.array(
      fc.record({
        actor: fc.nat(7),
        interest: fc.nat(3),
        as: fc.constantFrom('shares' as const, 'offers' as const, 'needs' as const),
      }),
      { maxLength: 14 },
    );
    const sectors = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(randomNetwork, held, sectors, (network, some, all) => {
        const own = some.filter(({ actor }) => actor < network.nodes);
        const sector = all.slice(0, network.nodes);
        const holders = [0, 1, 2, 3].map(
          (interest) =>
            new Set(own.filter((x) => x.interest === interest).map((x) => x.actor)).size,
        );
        const pairs = unlinkedPairs(network, own, holders, 1);
        const adamicAdar = adamicAdarOf(network);
        const suggested = linkSuggestions(network, { pairs, sector, ...FREELY });
        expect(suggested).toHaveLength(pairs.length);
        const nodes = [...Array(network.nodes).keys()];
        const linked = (a: number, b: number) =>
          network.from.some(
            (from, arc) =>
              (from === a && network.to[arc] === b) || (from === b && network.to[arc] === a),
          );
        const rate = (kind: (a: number, b: number) => boolean) => {
          const of = nodes.flatMap((a) =>
            nodes.filter((b) => b > a && kind(a, b)).map((b) => [a, b]),
          );
          return (of.filter(([a, b]) => linked(a!, b!)).length + 1) / (of.length + 2);
        };
        const most = Math.max(0, ...pairs.map(({ a, b }) => adamicAdar(a, b)));
        for (const { a, b, weight, score } of suggested) {
          const [x, y] = [sector[a]!, sector[b]!];
          const expected =
            x < 0 || y < 0
              ? rate(() => true)
              : rate(
                  (c, d) =>
                    (sector[c] === x && sector[d] === y) || (sector[c] === y && sector[d] === x),
                );
          const contacts = most === 0 ? 0 : adamicAdar(a, b) / most;
          expect(score).toBeCloseTo((weight * (1 + contacts)) / expected, 9);
        }
        for (let k = 1; k < suggested.length; k += 1) {
          expect(suggested[k]!.score).toBeLessThanOrEqual(suggested[k - 1]!.score + 1e-8);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the shared interest of two', () => {
  it('is the weight that the list of unlinked pairs gives', () => {
    const held = fc.array(
      fc.record({
        actor: fc.nat(5),
        interest: fc.nat(3),
        as: fc.constantFrom('shares' as const, 'offers' as const, 'needs' as const),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(held, (some: readonly HeldBy[]) => {
        const holders = [1, 2, 3, 4];
        const weights = new Map(
          unlinkedPairs({ nodes: 6, from: [], to: [] }, some, holders, 1).map(
            ({ a, b, weight }) => [`${a} ${b}`, weight] as const,
          ),
        );
        const shared = sharedInterest(some, holders);
        for (let a = 0; a < 6; a += 1) {
          for (let b = a + 1; b < 6; b += 1) {
            expect(shared(a, b)).toBeCloseTo(weights.get(`${a} ${b}`) ?? 0, 12);
            expect(shared(b, a)).toBeCloseTo(shared(a, b), 12);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
