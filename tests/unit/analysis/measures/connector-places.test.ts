import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arcs } from '../../../../api/analysis/measures/arcs.ts';
import { bestNewLink } from '../../../../api/analysis/measures/best-new-link.ts';
import { connectorPlaces } from '../../../../api/analysis/measures/connector-places.ts';
import { pairsAcross, partsIn } from '../../../../api/analysis/measures/parts.ts';
import { promoteNode } from '../../../../api/analysis/measures/promote-node.ts';
import { KITE, lcg, undirected } from '../support/fixtures.ts';
import { partsOf, randomNetwork, type RandomNetwork } from '../support/random-networks.ts';

type Plain = Pick<RandomNetwork, 'nodes' | 'from' | 'to'>;

/** Ties between each two nodes, from repeated sweeps over all arcs; Infinity where no way leads. */
function distances({ nodes, from, to }: Plain): readonly (readonly number[])[] {
  return Array.from({ length: nodes }, (_, start) => {
    const far = Array.from({ length: nodes }, (__, node) =>
      node === start ? 0 : Number.POSITIVE_INFINITY,
    );
    for (let sweep = 0; sweep < nodes; sweep += 1) {
      from.forEach((a, arc) => {
        const b = to[arc]!;
        far[b] = Math.min(far[b]!, far[a]! + 1);
        far[a] = Math.min(far[a]!, far[b] + 1);
      });
    }
    return far;
  });
}

function efficiency(network: Plain, group: readonly number[]): number {
  const far = distances(network);
  let [sum, pairs] = [0, 0];
  group.forEach((one, s) => {
    group.forEach((other, t) => {
      if (t <= s || one < 0 || other < 0 || one === other) return;
      pairs += 1;
      sum += 1 / far[s]![t]!;
    });
  });
  return sum / pairs;
}

function withConnector(network: Plain, set: readonly number[]): Plain {
  return {
    nodes: network.nodes + 1,
    from: [...network.from, ...set.map(() => network.nodes)],
    to: [...network.to, ...set],
  };
}

function setsOf(nodes: number, size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return setsOf(nodes, size - 1).flatMap((set) =>
    [...Array(nodes).keys()]
      .filter((node) => node > (set.at(-1) ?? -1))
      .map((node) => [...set, node]),
  );
}

const plain = ({ nodes, from, to }: Arcs): Plain => ({
  nodes,
  from: Array.from(from),
  to: Array.from(to),
});

const grouped = randomNetwork.chain((network) =>
  fc
    .array(fc.integer({ min: -1, max: 2 }), { minLength: network.nodes, maxLength: network.nodes })
    .map((group) => ({ network, group })),
);

describe('where a new connector would help most', () => {
  it('agrees with adding each possible connector and measuring anew, on random networks', () => {
    fc.assert(
      fc.property(grouped, fc.integer({ min: 1, max: 3 }), ({ network, group }, tiesEach) => {
        const found = connectorPlaces(network, { group, tiesEach });
        const before = efficiency(network, group);
        if (Number.isNaN(before) || network.nodes < tiesEach) {
          expect(found).toBeNull();
          return;
        }
        const tried = setsOf(network.nodes, tiesEach).map((set) => ({
          set,
          after: efficiency(withConnector(network, set), [...group, -1]),
        }));
        const most = Math.max(...tried.map(({ after }) => after));
        const best = tried.filter(({ after }) => after > most - 1e-9).map(({ set }) => set);
        expect(found?.efficiencyBefore).toBeCloseTo(before, 9);
        expect(found?.efficiencyAfter).toBeCloseTo(most, 9);
        expect(found?.exact).toBe(true);
        expect(found?.placed[0]?.equal).toBe(best.length);
        expect(found?.placed[0]?.sets).toEqual(best.slice(0, 20));
        const nearer = (set: readonly number[]) => {
          const [now, then] = [distances(network), distances(withConnector(network, set))];
          return setsOf(network.nodes, 2).filter(
            ([s, t]) =>
              group[s!]! >= 0 &&
              group[t!]! >= 0 &&
              group[s!] !== group[t!] &&
              then[s!]![t!]! < now[s!]![t!]!,
          ).length;
        };
        expect(found?.placed[0]?.nearer).toBe(nearer(best[0]!));
      }),
      { numRuns: 300 },
    );
  });

  it('places a second one with the first in place', () => {
    fc.assert(
      fc.property(grouped, ({ network, group }) => {
        const two = connectorPlaces(network, { group, tiesEach: 2, connectors: 2 });
        if (two === null) return;
        const [first, second] = two.placed;
        const withFirst = withConnector(network, first!.sets[0]!);
        const after = efficiency(withConnector(withFirst, second!.sets[0]!), [...group, -1, -1]);
        expect(two.efficiencyAfter).toBeCloseTo(after, 9);
        const every = setsOf(network.nodes + 1, 2).map((set) =>
          efficiency(withConnector(withFirst, set), [...group, -1, -1]),
        );
        expect(after).toBeCloseTo(Math.max(...every), 9);
      }),
      { numRuns: 100 },
    );
  });

  it('joins only the willing', () => {
    const path = undirected(6, [[0, 1], [1, 2], [2, 3], [3, 4], [4, 5]]); // prettier-ignore
    const group = [0, 1, 0, 1, 0, 1];
    const free = connectorPlaces(path, { group, tiesEach: 2 });
    expect(free?.placed[0]?.sets).toContainEqual([0, 5]);
    const willing = (node: number) => node !== 0 && node !== 5;
    const spared = connectorPlaces(path, { group, tiesEach: 2, willing });
    expect(spared?.placed[0]?.sets.flat().every(willing)).toBe(true);
    expect(connectorPlaces(path, { group, tiesEach: 5, willing })).toBeNull();
  });

  it('is not defined where there is nothing, or all are of one group or of none', () => {
    expect(connectorPlaces({ nodes: 0, from: [], to: [] }, { group: [] })).toBeNull();
    expect(connectorPlaces(KITE, { group: new Array(10).fill(1) })).toBeNull();
    expect(connectorPlaces(KITE, { group: new Array(10).fill(-1) })).toBeNull();
  });

  it('builds sets up on larger networks, says so, and counts its gain right', () => {
    const large = lcg(150, 190, 3);
    const group = Array.from({ length: 150 }, (_, node) => node % 4);
    const found = connectorPlaces(large, { group });
    expect(found).toMatchObject({ exact: false, ends: 150 });
    const [set = []] = found?.placed[0]?.sets ?? [];
    expect(set).toHaveLength(3);
    const after = efficiency(withConnector(plain(large), set), [...group, -1]);
    expect(found?.efficiencyAfter).toBeCloseTo(after, 9);
    expect(found!.efficiencyAfter).toBeGreaterThan(found!.efficiencyBefore);
  });

  it('comes near the best where it builds up, on a network where all sets can be tried', () => {
    const network = lcg(40, 46, 11);
    const group = Array.from({ length: 40 }, (_, node) => node % 3);
    const all = connectorPlaces(network, { group })!;
    const built = connectorPlaces(network, { group, budget: 400_000 })!;
    expect([all.exact, built.exact]).toEqual([true, false]);
    const gain = (of: typeof all) => of.efficiencyAfter - of.efficiencyBefore;
    expect(gain(built)).toBeLessThanOrEqual(gain(all) + 1e-9);
    expect(gain(built)).toBeGreaterThan(0.8 * gain(all));
  });

  it('takes an even sample of very many, with parts far from the middle among those tried', () => {
    const middle = lcg(1000, 3000, 5);
    const from = [...Array.from(middle.from), 1000, 1001];
    const to = [...Array.from(middle.to), 1001, 1002];
    const group = Array.from({ length: 1003 }, (_, node) => node % 5);
    const found = connectorPlaces({ nodes: 1003, from, to }, { group });
    expect(found).toMatchObject({ exact: false, ends: 180 });
    expect(found!.tried).toBeLessThan(100);
    expect(found).toEqual(connectorPlaces({ nodes: 1003, from, to }, { group }));
  });
});

describe('the best new link', () => {
  it('is 3 with 9 on the kite, gaining .05', () => {
    const best = bestNewLink(KITE);
    expect(best?.links).toEqual([[3, 9]]);
    expect(best?.gain).toBeCloseTo(0.05, 9);
    expect(best?.efficiency).toBeCloseTo(0.6462962963, 9);
    expect(best?.exact).toBe(true);
  });

  it('agrees with adding each possible link, within and without groups, on random networks', () => {
    fc.assert(
      fc.property(grouped, fc.boolean(), ({ network, group }, across) => {
        const of = across ? group : [...Array(network.nodes).keys()];
        const best = bestNewLink(network, across ? { group } : {});
        const before = efficiency(network, of);
        const free = setsOf(network.nodes, 2).filter(
          ([a, b]) =>
            !network.from.some(
              (from, arc) =>
                (from === a && network.to[arc] === b) || (from === b && network.to[arc] === a),
            ),
        );
        if (Number.isNaN(before) || free.length === 0) {
          expect(best).toBeNull();
          return;
        }
        const gains = free.map(
          ([a, b]) =>
            efficiency({ ...network, from: [...network.from, a!], to: [...network.to, b!] }, of) -
            before,
        );
        const most = Math.max(...gains);
        expect(best?.efficiency).toBeCloseTo(before, 9);
        expect(best?.gain).toBeCloseTo(most, 9);
        expect(best?.links).toEqual(free.filter((_, k) => gains[k]! > most - 1e-9));
      }),
      { numRuns: 300 },
    );
  });

  it('is not defined where all know each other, or nobody is there', () => {
    expect(bestNewLink({ nodes: 0, from: [], to: [] })).toBeNull();
    expect(bestNewLink(undirected(3, [[0, 1], [1, 2], [0, 2]]))).toBeNull(); // prettier-ignore
  });
});

describe('bringing a node nearer to all', () => {
  it('takes the best link each time, as measuring anew says, on random networks', () => {
    const closeness = (network: Plain, node: number) =>
      distances(network)[node]!.reduce((sum, far) => sum + (far === 0 ? 0 : 1 / far), 0);
    fc.assert(
      fc.property(randomNetwork, fc.nat(7), (network, draw) => {
        const node = draw % network.nodes;
        const found = promoteNode(network, node, 2);
        expect(found.closenessBefore).toBeCloseTo(closeness(network, node), 9);
        let now: Plain = network;
        for (const link of found.links) {
          const linked = (other: number): Plain => ({
            nodes: now.nodes,
            from: [...now.from, node],
            to: [...now.to, other],
          });
          const every = [...Array(network.nodes).keys()].map((other) =>
            closeness(linked(other), node),
          );
          expect(every[link]).toBeCloseTo(Math.max(...every), 9);
          now = linked(link);
        }
        expect(found.closenessAfter).toBeCloseTo(closeness(now, node), 9);
        if (found.links.length < 2) {
          expect(found.closenessAfter).toBeCloseTo(network.nodes - 1, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('brings the end of the kite near with two links', () => {
    expect(promoteNode(KITE, 9, 1).links).toEqual([3]);
    expect(promoteNode(KITE, 9, 1).closenessAfter).toBeGreaterThan(
      promoteNode(KITE, 9, 1, [0, 4, 5]).closenessAfter,
    );
  });
});

describe('parts, and pairs across groups', () => {
  it('agree with looking at every pair, on random networks', () => {
    fc.assert(
      fc.property(grouped, ({ network, group }) => {
        const parts = partsIn(network);
        const expected = partsOf(network);
        expect(parts.count).toBe(expected.length);
        expected.forEach((part, number) => {
          for (const node of part) expect(parts.of[node]).toBe(number);
        });
        const across = setsOf(network.nodes, 2).filter(
          ([s, t]) => group[s!]! >= 0 && group[t!]! >= 0 && group[s!] !== group[t!],
        );
        expect(pairsAcross(parts, group)).toEqual({
          pairs: across.length,
          joined: across.filter(([s, t]) => parts.of[s!] === parts.of[t!]).length,
        });
      }),
    );
  });
});
