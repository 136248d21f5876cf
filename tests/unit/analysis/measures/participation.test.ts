import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyJoins, participation } from '../../../../api/analysis/measures/participation.ts';
import { expectClose } from '../support/close.ts';
import { KARATE } from '../support/fixtures.ts';
import { CLUBS } from '../support/karate-clubs.ts';
import { groupedNetwork, groupedPair } from '../support/random-groups.ts';
import { bothWaysOf, joinedOf, matrixOf, range, sum } from '../support/simple-matrix.ts';

describe('participation coefficient', () => {
  it('is 12/25 for node 2 of the karate club', () => {
    expectClose([participation(KARATE, CLUBS)[2]!], [12 / 25]);
  });

  it('is undefined without ties to anyone of known group, and 0 with all ties to one group', () => {
    const ties = { nodes: 4, from: [0, 0, 0, 3], to: [1, 1, 0, 2] };
    expect([...participation(ties, [0, 1, -1, 0])]).toEqual([0, 0, 0, Number.NaN]);
    expect(participation({ nodes: 0, from: [], to: [] }, [])).toHaveLength(0);
  });

  it('agrees with the chance that two draws of ties lead to different groups, on random networks', () => {
    fc.assert(
      fc.property(groupedNetwork, fc.boolean(), ({ network, groups }, weighted) => {
        const arcs = weighted ? { ...network, weight: network.amount } : network;
        const ties = weighted
          ? bothWaysOf(matrixOf(network, network.amount))
          : joinedOf(matrixOf(network));
        const expected = ties.map((row) => {
          const contacts = range(network.nodes).filter((b) => row[b]! > 0 && groups[b]! >= 0);
          const all = sum(contacts.map((b) => row[b]!));
          const apart = contacts.flatMap((a) =>
            contacts.filter((b) => groups[a] !== groups[b]).map((b) => (row[a]! * row[b]!) / all),
          );
          return all === 0 ? Number.NaN : sum(apart) / all;
        });
        expectClose(participation(arcs, groups), expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not change when nodes and groups are numbered anew, ties reordered or amounts scaled', () => {
    fc.assert(
      fc.property(groupedPair, ({ network, groups, other, numbers }) => {
        const one = participation({ ...network, weight: network.amount }, groups);
        const weight = other.network.amount.map((amount) => amount * 100);
        const two = participation({ ...other.network, weight }, other.groups);
        expectClose(
          range(network.nodes).map((v) => two[numbers[v]!]!),
          one,
        );
      }),
    );
  });
});

describe('pairs of groups that only one node joins', () => {
  it('finds the connector between three circles, and both ends of a tie that is alone', () => {
    const ties = { nodes: 6, from: [5, 5, 5, 0], to: [0, 1, 2, 3] };
    expect(onlyJoins(ties, [0, 1, 2, 4, 4, 3])).toEqual([
      { groups: [0, 1], nodes: [5] },
      { groups: [0, 2], nodes: [5] },
      { groups: [0, 3], nodes: [0, 5] },
      { groups: [0, 4], nodes: [0, 3] },
      { groups: [1, 2], nodes: [5] },
      { groups: [1, 3], nodes: [1, 5] },
      { groups: [2, 3], nodes: [2, 5] },
      { groups: [3, 4], nodes: [0] },
    ]);
  });

  it('takes a go-between of unfilled sector, and finds none where there are two ways', () => {
    const ties = { nodes: 4, from: [0, 1], to: [2, 2] };
    expect(onlyJoins(ties, [0, 1, -1, -1])).toEqual([{ groups: [0, 1], nodes: [2] }]);
    const two = { nodes: 4, from: [0, 1, 0, 1], to: [2, 2, 3, 3] };
    expect(onlyJoins(two, [0, 1, -1, -1])).toEqual([]);
    expect(onlyJoins({ nodes: 2, from: [], to: [] }, [0, 1])).toEqual([]);
  });

  it('lists exactly the nodes that are in every way between two groups, on random networks', () => {
    fc.assert(
      fc.property(groupedNetwork, ({ network, groups }) => {
        const ties = joinedOf(matrixOf(network));
        const found = onlyJoins(network, groups);
        for (const one of range(4)) {
          for (const other of range(4).filter((group) => group > one)) {
            const ways = range(network.nodes).flatMap((a) =>
              range(network.nodes).flatMap((b) => {
                if (groups[a] !== one || groups[b] !== other) return [];
                const between = range(network.nodes)
                  .filter((v) => groups[v] !== one && groups[v] !== other)
                  .filter((v) => ties[a]![v]! * ties[v]![b]! > 0);
                return [...(ties[a]![b]! ? [[a, b]] : []), ...between.map((v) => [v])];
              }),
            );
            const nodes = range(network.nodes).filter(
              (node) => ways.length > 0 && ways.every((way) => way.includes(node)),
            );
            const there = found.find(({ groups: [x, y] }) => x === one && y === other);
            expect(there?.nodes ?? []).toEqual(nodes);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
