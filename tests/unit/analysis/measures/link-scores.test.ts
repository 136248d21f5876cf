import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkScore, scoredPairs } from '../../../../api/analysis/measures/link-scores.ts';
import { expectClose } from '../support/close.ts';
import { KARATE, KITE } from '../support/fixtures.ts';
import { randomNetwork, shuffledPair } from '../support/random-networks.ts';
import { joinedOf, matrixOf, range, sum } from '../support/simple-matrix.ts';

describe('scores from common contacts', () => {
  it('finds Adamic-Adar of the karate club and the kite', () => {
    const [karate, kite] = [linkScore(KARATE), linkScore(KITE)];
    expectClose(
      [karate(2, 33), karate(0, 33), kite(0, 6)].map(({ adamicAdar }) => adamicAdar),
      [4.7193812615, 2.7110197223, 1.9007930816],
    );
  });

  it('are 0 without common contacts; Jaccard is undefined if neither has any', () => {
    const score = linkScore({ nodes: 4, from: [0, 3], to: [1, 3] });
    expect(score(0, 1)).toEqual({
      commonContacts: [],
      adamicAdar: 0,
      resourceAllocation: 0,
      jaccard: 0,
    });
    expect(score(2, 3).jaccard).toBeNull();
    expect(() => score(1, 1)).toThrow(RangeError);
    expect(scoredPairs({ nodes: 0, from: [], to: [] })).toEqual([]);
  });

  it('take parallel flows and flows back as one tie', () => {
    const ties = { nodes: 3, from: [0, 0, 1, 1, 1], to: [1, 1, 0, 2, 1] };
    expect(scoredPairs(ties)).toEqual([
      {
        a: 0,
        b: 2,
        commonContacts: 1,
        adamicAdar: 1 / Math.log(2),
        resourceAllocation: 1 / 2,
        jaccard: 1,
      },
    ]);
  });

  it('agree with sets of contacts on random networks, pair by pair and all at once', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const ties = joinedOf(matrixOf(network));
        const contacts = ties.map(
          (row) => new Set(range(network.nodes).filter((b) => row[b]! > 0)),
        );
        const score = linkScore(network);
        const pairs = scoredPairs(network);
        const expectedPairs = range(network.nodes).flatMap((b) =>
          range(b)
            .filter((a) => ties[a]![b] === 0 && [...contacts[a]!].some((z) => contacts[b]!.has(z)))
            .map((a) => ({ a, b })),
        );
        expect(pairs.map(({ a, b }) => ({ a, b }))).toEqual(
          expectedPairs.sort((x, y) => x.a - y.a || x.b - y.b),
        );
        for (const b of range(network.nodes)) {
          for (const a of range(b)) {
            const common = [...contacts[a]!].filter((z) => contacts[b]!.has(z));
            const either = new Set([...contacts[a]!, ...contacts[b]!]).size;
            const expected = [
              sum(common.map((z) => 1 / Math.log(contacts[z]!.size))),
              sum(common.map((z) => 1 / contacts[z]!.size)),
              either === 0 ? null : common.length / either,
            ];
            const found = score(a, b);
            expect(found).toEqual(score(b, a));
            expect(found.commonContacts).toEqual(common.sort((x, y) => x - y));
            expectClose([found.adamicAdar, found.resourceAllocation, found.jaccard], expected);
            const listed = pairs.find((pair) => pair.a === a && pair.b === b);
            if (listed === undefined) continue;
            expectClose(
              [listed.adamicAdar, listed.resourceAllocation, listed.jaccard, listed.commonContacts],
              [...expected, common.length],
            );
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('do not change when nodes are numbered anew and ties reordered', () => {
    fc.assert(
      fc.property(shuffledPair, ({ network, other, numbers }) => {
        const two = linkScore(other);
        for (const { a, b, adamicAdar, jaccard } of scoredPairs(network)) {
          const same = two(numbers[a]!, numbers[b]!);
          expectClose([same.adamicAdar, same.jaccard], [adamicAdar, jaccard]);
        }
      }),
    );
  });
});
