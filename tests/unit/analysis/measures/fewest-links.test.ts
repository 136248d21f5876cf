import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arcs } from '../../../../api/analysis/measures/arcs.ts';
import { blockCut } from '../../../../api/analysis/measures/block-cut.ts';
import { fewestLinks, fewestLinksCount } from '../../../../api/analysis/measures/fewest-links.ts';
import type { Against } from '../../../../api/analysis/measures/piece-forest.ts';
import { FLORENCE, KARATE, KITE, lcg, undirected } from '../support/fixtures.ts';
import { partsOf, shuffled, type RandomNetwork } from '../support/random-networks.ts';

const BOTH = ['bridges', 'cut-points'] as const;

function counts(arcs: Arcs) {
  return BOTH.map((against) => fewestLinksCount(arcs, against));
}

function withLinks(arcs: Arcs, links: readonly (readonly [number, number])[]): Plain {
  return {
    nodes: arcs.nodes,
    from: [...Array.from(arcs.from), ...links.map(([a]) => a)],
    to: [...Array.from(arcs.to), ...links.map(([, b]) => b)],
  };
}

type Plain = Pick<RandomNetwork, 'nodes' | 'from' | 'to'>;

/** One whole that stays one whole without any one node, or any one tie: by taking each away. */
function holds(network: Plain, against: Against): boolean {
  if (partsOf(network).length > 1) return false;
  if (against === 'bridges') {
    return network.from.every((_, withoutArc) => partsOf(network, { withoutArc }).length <= 1);
  }
  return Array.from({ length: network.nodes }, (_, without) => without).every(
    (without) => partsOf(network, { without }).length <= 1,
  );
}

/** The smallest number of new links by trying all sets of one, then two, and so on. */
function bruteForce(network: Plain, against: Against): number | null {
  const free: (readonly [number, number])[] = [];
  for (let a = 0; a < network.nodes; a += 1) {
    for (let b = a + 1; b < network.nodes; b += 1) {
      const joined = network.from.some(
        (from, arc) =>
          Math.min(from, network.to[arc]!) === a && Math.max(from, network.to[arc]!) === b,
      );
      if (!joined) free.push([a, b]);
    }
  }
  const works = (
    links: readonly (readonly [number, number])[],
    left: number,
    next: number,
  ): boolean =>
    left === 0
      ? holds(withLinks(network, links), against)
      : free.some((link, at) => at >= next && works([...links, link], left - 1, at + 1));
  for (let size = 0; size <= free.length; size += 1) if (works([], size, 0)) return size;
  return null;
}

const smallNetwork: fc.Arbitrary<RandomNetwork> = fc.integer({ min: 1, max: 6 }).chain((nodes) =>
  fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 8 }).map((arcs) => ({
    nodes,
    from: arcs.map(([from]) => from),
    to: arcs.map(([, to]) => to),
    amount: arcs.map(() => 1),
  })),
);

/** Trees with few more ties, on up to 40 nodes, in up to three parts: many ends, and cut points with many arms. */
const sparse: fc.Arbitrary<Plain> = fc
  .record({
    above: fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }),
    hub: fc.boolean(),
    more: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 4 }),
    apart: fc.uniqueArray(fc.nat(40), { maxLength: 3 }),
  })
  .map(({ above, hub, more, apart }) => {
    const nodes = above.length;
    const tree = above
      .map((draw, node): [number, number] => [hub && draw % 3 > 0 ? 0 : draw % (node + 1), node])
      .filter(([parent, node]) => parent !== node && !apart.includes(node));
    const arcs = [...tree, ...more.map(([a, b]): [number, number] => [a % nodes, b % nodes])];
    return { nodes, from: arcs.map(([a]) => a), to: arcs.map(([, b]) => b) };
  });

describe('fewest links: reference values', () => {
  it('are one and one for the kite, two and two for Florence', () => {
    expect(counts(KITE)).toEqual([1, 1]);
    expect(counts(FLORENCE)).toEqual([2, 2]);
  });

  it('are one and two for the karate club: one bridge, three blocks at one cut point', () => {
    expect(counts(KARATE)).toEqual([1, 2]);
  });

  it('need one link fewer than a star has arms against its cut point, and half of them against bridges', () => {
    const star = undirected(
      8,
      Array.from({ length: 7 }, (_, at) => [0, at + 1] as const),
    );
    expect(counts(star)).toEqual([4, 6]);
  });

  it('name a set: the far end of the kite with someone in its middle', () => {
    expect(fewestLinks(KITE, 'cut-points')).toEqual({ count: 1, links: [[0, 9]] });
  });
});

describe('fewest links: odd networks', () => {
  it('need none where there is nothing, nobody else, or no weak place', () => {
    for (const nodes of [0, 1]) expect(counts({ nodes, from: [], to: [] })).toEqual([0, 0]);
    expect(counts({ nodes: 1, from: [0], to: [0] })).toEqual([0, 0]);
    expect(counts(undirected(3, [[0, 1], [1, 2], [0, 2]]))).toEqual([0, 0]); // prettier-ignore
  });

  it('can do nothing about the one tie of two nodes, and need nothing for two', () => {
    expect(counts({ nodes: 2, from: [], to: [] })).toEqual([null, 1]);
    expect(counts(undirected(2, [[0, 1]]))).toEqual([null, 0]); // prettier-ignore
    expect(counts(undirected(2, [[0, 1], [1, 0]]))).toEqual([0, 0]); // prettier-ignore
    expect(fewestLinks({ nodes: 2, from: [], to: [] }, 'cut-points')?.links).toEqual([[0, 1]]);
    expect(fewestLinks({ nodes: 2, from: [], to: [] }, 'bridges')).toBeNull();
  });

  it('make a circle of nodes without ties', () => {
    const alone = { nodes: 5, from: [], to: [] };
    expect(counts(alone)).toEqual([5, 5]);
    expect(
      holds(withLinks(alone, fewestLinks(alone, 'cut-points')?.links ?? []), 'cut-points'),
    ).toBe(true);
  });

  it('go down a path of 20,000 without running out of room', () => {
    const nodes = 20_000;
    const path = undirected(
      nodes,
      Array.from({ length: nodes - 1 }, (_, node) => [node, node + 1] as const),
    );
    expect(fewestLinks(path, 'cut-points')).toEqual({ count: 1, links: [[0, nodes - 1]] });
    expect(fewestLinks(path, 'bridges')).toEqual({ count: 1, links: [[0, nodes - 1]] });
  });

  it('give the first few of a large set where only those are asked for', () => {
    const large = lcg(500, 600, 7);
    const some = fewestLinks(large, 'cut-points', { most: 3 });
    expect(some?.links).toHaveLength(3);
    expect(some?.count).toBe(fewestLinksCount(large, 'cut-points'));
    expect(fewestLinksCount(withLinks(large, some?.links ?? []), 'cut-points')).toBe(
      some!.count - 3,
    );
  });
});

describe('fewest links: against trying every set', () => {
  it.each(BOTH)('agree on random networks, and no smaller set works (%s)', (against) => {
    fc.assert(
      fc.property(smallNetwork, (network) => {
        const found = fewestLinks(network, against);
        expect(found?.count ?? null).toBe(bruteForce(network, against));
        if (found === null) return;
        expect(found.links).toHaveLength(found.count);
        expect(holds(withLinks(network, found.links), against)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it.each(BOTH)(
    'leave no weak place on larger networks, each link bringing the need down by one (%s)',
    (against) => {
      fc.assert(
        fc.property(sparse, fc.nat(100), (network, seed) => {
          const preference = (a: number, b: number) => ((a + b) * (seed + 1)) % 3;
          const found = fewestLinks(network, against, { preference });
          if (found === null) return;
          expect(found.links).toHaveLength(found.count);
          const mended = withLinks(network, found.links);
          expect(holds(mended, against)).toBe(true);
          const cut = blockCut(mended);
          expect(against === 'bridges' ? cut.bridges : cut.cutPoints).toEqual([]);
          found.links.forEach((_, done) => {
            expect(fewestLinksCount(withLinks(network, found.links.slice(0, done)), against)).toBe(
              found.count - done,
            );
          });
        }),
        { numRuns: 400 },
      );
    },
  );

  it('do not change in number when nodes are numbered anew', () => {
    const both = smallNetwork.chain((network) =>
      fc
        .tuple(
          fc.shuffledSubarray([...Array(network.nodes).keys()], { minLength: network.nodes }),
          fc.shuffledSubarray([...network.from.keys()], { minLength: network.from.length }),
        )
        .map(([numbers, order]) => [network, shuffled(network, numbers, order)] as const),
    );
    fc.assert(
      fc.property(both, ([network, other]) => {
        expect(counts(other)).toEqual(counts(network));
      }),
    );
  });
});

describe('fewest links: which set', () => {
  const arms = undirected(7, [[0, 1], [0, 2], [0, 3], [3, 4], [4, 5], [5, 6], [4, 6], [3, 0]]); // prettier-ignore

  it('takes the preferred pair among those that help', () => {
    const liked = (x: number, y: number) => (a: number, b: number) => (a === x && b === y ? 1 : 0);
    expect(fewestLinks(arms, 'cut-points')?.links).toEqual([[1, 2], [1, 5]]); // prettier-ignore
    expect(fewestLinks(arms, 'cut-points', { preference: liked(2, 6) })?.links[0]).toEqual([2, 6]);
  });

  it('passes over a preferred pair that would not help', () => {
    const preference = (a: number, b: number) => (a === 5 && b === 6 ? 5 : 0);
    const links = fewestLinks(arms, 'cut-points', { preference })?.links ?? [];
    expect(links).not.toContainEqual([5, 6]);
    expect(links).toHaveLength(2);
  });
});
