import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brokerageRoles,
  ROLES,
  rolesAgainstChance,
  type Role,
  type RoleOptions,
} from '../../../../api/analysis/measures/gould-fernandez.ts';
import { randomFrom } from '../../../../api/analysis/measures/random.ts';
import { expectClose } from '../support/close.ts';
import { KARATE, lcg, undirected } from '../support/fixtures.ts';
import { CLUBS, KARATE_WEIGHTS } from '../support/karate-clubs.ts';
import { groupedNetwork, groupedPair, type Grouped } from '../support/random-groups.ts';
import { bothWaysOf, joinedOf, matrixOf, range, sum } from '../support/simple-matrix.ts';

const PAIRS: RoleOptions = { direction: 'bothWays', counting: 'pairs' };

const options: fc.Arbitrary<RoleOptions> = fc.record({
  direction: fc.constantFrom('asGiven', 'bothWays'),
  counting: fc.constantFrom('pairs', 'smaller', 'shared'),
});

const at = (columns: ReturnType<typeof brokerageRoles>, node: number) =>
  ROLES.map((role) => columns[role][node]!);

const totals = (columns: ReturnType<typeof brokerageRoles>) =>
  ROLES.map((role) => sum([...columns[role]].filter((value) => !Number.isNaN(value))));

describe('brokerage roles: reference values', () => {
  it('finds those of the karate club, both ways, by club', () => {
    const roles = brokerageRoles(KARATE, CLUBS, PAIRS);
    expect(at(roles, 0)).toEqual([174, 0, 15, 15, 0]);
    expect(at(roles, 2)).toEqual([10, 12, 23, 23, 0]);
    expect(at(roles, 33)).toEqual([156, 6, 40, 40, 0]);
    expect(totals(roles)).toEqual([510, 20, 128, 128, 0]);
  });

  it('finds a connector of three circles to be liaison of six pairs, and nothing else', () => {
    // Circles 0-4, 5-10 and 11-14; the connector is 15.
    const ties = undirected(
      16,
      [
        ...([0, 1, 0, 2, 1, 2, 2, 3, 3, 4, 0, 4] as const),
        ...([5, 6, 5, 7, 6, 7, 7, 8, 8, 9, 9, 10, 5, 10, 6, 9] as const),
        ...([11, 12, 12, 13, 13, 14, 11, 14, 15, 0, 15, 5, 15, 11] as const),
      ].flatMap((end, k, ends) => (k % 2 === 0 ? [[end, ends[k + 1]!] as [number, number]] : [])),
    );
    const circles = range(16).map((node) => (node < 5 ? 0 : node < 11 ? 1 : node < 15 ? 2 : 3));
    expect(at(brokerageRoles(ties, circles, PAIRS), 15)).toEqual([0, 0, 0, 0, 6]);
  });

  it('names who lets in and who speaks for a group: 0 → 1 → 2 → 3 in groups 0, 1, 1, 0', () => {
    const chain = { nodes: 4, from: [0, 1, 2], to: [1, 2, 3] };
    const roles = brokerageRoles(chain, [0, 1, 1, 0], { ...PAIRS, direction: 'asGiven' });
    expect(at(roles, 1)).toEqual([0, 0, 0, 1, 0]);
    expect(at(roles, 2)).toEqual([0, 0, 1, 0, 0]);
    expect([...at(roles, 0), ...at(roles, 3)]).toEqual(new Array(10).fill(0));
  });
});

describe('brokerage roles: odd networks', () => {
  it('leaves out a node of unfilled sector with its ties, and says nothing of it', () => {
    const chain = { nodes: 4, from: [0, 1, 2], to: [1, 2, 3] };
    const roles = brokerageRoles(chain, [0, -1, 1, 1], { ...PAIRS, direction: 'asGiven' });
    expect(at(roles, 1)).toEqual(new Array(5).fill(Number.NaN));
    expect(at(roles, 2)).toEqual(new Array(5).fill(0));
  });

  it('has empty columns where there is nothing', () => {
    expect(brokerageRoles({ nodes: 0, from: [], to: [] }, [], PAIRS).liaison).toHaveLength(0);
  });

  it('shares a pair between its brokers and weighs it by the smaller of two amounts', () => {
    const square = { nodes: 4, from: [0, 0, 1, 2], to: [1, 2, 3, 3], weight: [5, 2, 3, 9] };
    const groups = [0, 1, 1, 2];
    const shared = brokerageRoles(square, groups, { direction: 'asGiven', counting: 'shared' });
    const smaller = brokerageRoles(square, groups, { direction: 'asGiven', counting: 'smaller' });
    expect([...shared.liaison]).toEqual([0, 0.5, 0.5, 0]);
    expect([...smaller.liaison]).toEqual([0, 3, 2, 0]);
  });
});

/** The definition, read off a matrix: every node, every pair, every role by what differs. */
function byDefinition({ network, groups }: Grouped, { direction, counting }: RoleOptions) {
  const directed = matrixOf(network, network.amount);
  const ties = direction === 'asGiven' ? directed : bothWaysOf(directed);
  const filled = range(network.nodes).filter((node) => groups[node]! >= 0);
  const pairsOf = (v: number) =>
    filled.flatMap((a) =>
      filled
        .filter((b) => a !== b && a !== v && b !== v)
        .filter((b) => Math.min(ties[a]![v]!, ties[v]![b]!) > 0)
        .filter((b) => !(ties[a]![b]! > 0))
        .map((b) => [a, b] as const),
    );
  const brokersOf = (a: number, b: number) =>
    filled.filter((v) => pairsOf(v).some(([x, y]) => x === a && y === b)).length;
  const isRole: Record<Role, (a: number, v: number, b: number) => boolean> = {
    coordinator: (a, v, b) => new Set([a, v, b]).size === 1,
    itinerant: (a, v, b) => a === b && a !== v,
    representative: (a, v, b) => a === v && b !== v,
    gatekeeper: (a, v, b) => b === v && a !== v,
    liaison: (a, v, b) => new Set([a, v, b]).size === 3,
  };
  return (v: number) =>
    groups[v]! < 0
      ? ROLES.map(() => Number.NaN)
      : ROLES.map((role) =>
          sum(
            pairsOf(v)
              .filter(([a, b]) => isRole[role](groups[a]!, groups[v]!, groups[b]!))
              .map(([a, b]) => {
                if (counting === 'pairs') return 1;
                if (counting === 'shared') return 1 / brokersOf(a, b);
                return Math.min(ties[a]![v]!, ties[v]![b]!);
              }),
          ),
        );
}

describe('brokerage roles: against the definition', () => {
  it('agrees on random networks, in every direction and way of counting', () => {
    fc.assert(
      fc.property(groupedNetwork, options, (grouped, chosen) => {
        const { network, groups } = grouped;
        const roles = brokerageRoles({ ...network, weight: network.amount }, groups, chosen);
        const expected = byDefinition(grouped, chosen);
        for (const node of range(network.nodes)) expectClose(at(roles, node), expected(node));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives every pair without a tie but with a broker away once, when shared', () => {
    fc.assert(
      fc.property(groupedNetwork, ({ network }) => {
        const groups = network.from.concat(range(network.nodes)).slice(0, network.nodes);
        const ties = joinedOf(matrixOf(network));
        const pairs = range(network.nodes).flatMap((a) =>
          range(network.nodes).filter(
            (b) =>
              a !== b && ties[a]![b] === 0 && ties[a]!.some((one, v) => one * ties[v]![b]! > 0),
          ),
        );
        const roles = brokerageRoles(network, groups, { ...PAIRS, counting: 'shared' });
        expectClose([sum(totals(roles))], [pairs.length]);
      }),
    );
  });

  it('does not change when nodes and groups are numbered anew and ties reordered', () => {
    fc.assert(
      fc.property(groupedPair, options, ({ network, groups, other, numbers }, chosen) => {
        const one = brokerageRoles({ ...network, weight: network.amount }, groups, chosen);
        const two = brokerageRoles(
          { ...other.network, weight: other.network.amount },
          other.groups,
          chosen,
        );
        for (const node of range(network.nodes))
          expectClose(at(two, numbers[node]!), at(one, node));
      }),
    );
  });

  it('has gatekeepers equal representatives both ways, and grows with all amounts alike', () => {
    fc.assert(
      fc.property(groupedNetwork, fc.integer({ min: 2, max: 9 }), ({ network, groups }, factor) => {
        const chosen: RoleOptions = { direction: 'bothWays', counting: 'smaller' };
        const one = brokerageRoles({ ...network, weight: network.amount }, groups, chosen);
        const weight = network.amount.map((amount) => amount * factor);
        const two = brokerageRoles({ ...network, weight }, groups, chosen);
        expect([...one.gatekeeper]).toEqual([...one.representative]);
        for (const node of range(network.nodes)) {
          expectClose(
            at(two, node),
            at(one, node).map((value) => value * factor),
          );
        }
      }),
    );
  });
});

describe('brokerage roles beside groups dealt out anew', () => {
  it('comes to the mean that counting gives, within the error of drawing', () => {
    const rounds = 2000;
    const chance = rolesAgainstChance(KARATE, CLUBS, { ...PAIRS, rounds, random: randomFrom(11) });
    // Of three members drawn from two clubs of 17: all alike; v alone; b alone (or a).
    const alike = (2 * (17 * 16 * 15)) / (34 * 33 * 32);
    const oneApart = (2 * (17 * 16 * 17)) / (34 * 33 * 32);
    for (const node of [0, 2, 33]) {
      const pairs = sum(at(chance.observed, node));
      const expected = [alike, oneApart, oneApart, oneApart, 0].map((share) => share * pairs);
      ROLES.forEach((role, k) => {
        const error = (5 * chance.deviation[role][node]!) / Math.sqrt(rounds);
        expect(Math.abs(chance.mean[role][node]! - expected[k]!)).toBeLessThanOrEqual(error + 1e-9);
      });
      expect(chance.z.coordinator[node]).toBeCloseTo(
        (chance.observed.coordinator[node]! - chance.mean.coordinator[node]!) /
          chance.deviation.coordinator[node]!,
        9,
      );
      expect(chance.z.liaison[node]).toBeNaN();
    }
  });

  it('is the same for the same seed, and says nothing where every round gives the same', () => {
    const run = () =>
      rolesAgainstChance({ ...KARATE, weight: KARATE_WEIGHTS }, CLUBS, {
        direction: 'bothWays',
        counting: 'smaller',
        rounds: 20,
        random: randomFrom(3),
      });
    expect(run()).toEqual(run());
    const alone = rolesAgainstChance(
      KARATE,
      CLUBS.map(() => 0),
      {
        ...PAIRS,
        rounds: 5,
        random: randomFrom(3),
      },
    );
    for (const role of ROLES) expect([...alone.z[role]].every(Number.isNaN)).toBe(true);
    expect([...alone.mean.coordinator]).toEqual([...alone.observed.coordinator]);
  });
});

describe('brokerage roles: size', () => {
  it('goes through 10,000 nodes and 50,000 ties', () => {
    const arcs = lcg(10_000, 50_000, 42);
    const groups = range(arcs.nodes).map((node) => node % 7);
    const roles = brokerageRoles(arcs, groups, { direction: 'asGiven', counting: 'shared' });
    expect(Number.isFinite(sum(totals(roles)))).toBe(true);
  });
});
