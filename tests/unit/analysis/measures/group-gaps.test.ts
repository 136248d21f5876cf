import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfAsFew, groupGaps } from '../../../../api/analysis/measures/group-gaps.ts';
import { randomFrom } from '../../../../api/analysis/measures/random.ts';
import { undirected } from '../support/fixtures.ts';
import { randomNetwork } from '../support/random-networks.ts';

/** FX7: three circles, and a connector (15) who knows one in each. */
const CIRCLES = undirected(16, [
  [0, 1], [0, 2], [1, 2], [2, 3], [3, 4], [0, 4],
  [5, 6], [5, 7], [6, 7], [7, 8], [8, 9], [9, 10], [5, 10], [6, 9],
  [11, 12], [12, 13], [13, 14], [11, 14],
  [15, 0], [15, 5], [15, 11],
]); // prettier-ignore
const H = [0, 1, 2, 3, 4];
const M = [5, 6, 7, 8, 9, 10];
const R = [11, 12, 13, 14];
/** Housing 0, debt 1, mental health 2, language 3. */
const TOPICS = (node: number) =>
  node < 5 ? [0, 1] : node < 11 ? [2, 1] : node < 15 ? [2, 0, 3] : [];

describe('gaps between groups', () => {
  it('come out by hand for three circles with one connector', () => {
    const gaps = groupGaps(CIRCLES, { groups: [H, M, R], topicsOf: TOPICS });
    expect(gaps.map(({ one, other }) => [one, other])).toEqual([[0, 1], [0, 2], [1, 2]]); // prettier-ignore
    // 21 links; H has 2 · 6 + 1 = 13 ends of links, M 17, R 9.
    expect(gaps.map(({ expected }) => expected)).toEqual([
      (13 * 17) / 42,
      (13 * 9) / 42,
      (17 * 9) / 42,
    ]);
    expect(gaps.map(({ observed }) => observed)).toEqual([0, 0, 0]);
    expect(gaps.map(({ shared }) => shared)).toEqual([[1], [0], [2]]);
    expect(gaps.map(({ similarity }) => similarity)).toEqual([1 / 3, 1 / 4, 1 / 4]);
    expect(gaps.map(({ gap }) => gap)).toEqual([1 / 3, 1 / 4, 1 / 4]);
  });

  it('close as links come, and are never below 0', () => {
    const more = (count: number) => ({
      nodes: 16,
      from: [...Array.from(CIRCLES.from), ...H.flatMap((h) => M.map(() => h)).slice(0, count)],
      to: [...Array.from(CIRCLES.to), ...H.flatMap(() => M).slice(0, count)],
    });
    const gapOf = (count: number) =>
      groupGaps(more(count), { groups: [H, M], topicsOf: TOPICS })[0]?.gap;
    const expected = ((13 + 2) * (17 + 2)) / 46;
    expect(gapOf(2)).toBeCloseTo((1 / 3) * (1 - 2 / expected), 12);
    expect(gapOf(30)).toBe(0);
  });

  it('are not defined without links or topics, and groups that share a member are not compared', () => {
    const none = { nodes: 4, from: [], to: [] };
    const groups = [[0, 1], [2, 3], [1, 2]]; // prettier-ignore
    expect(groupGaps(none, { groups, topicsOf: () => [] })).toEqual([
      { one: 0, other: 1, observed: 0, expected: null, similarity: null, gap: null, shared: [] },
    ]);
    const tied = undirected(4, [[0, 1]]); // prettier-ignore
    expect(groupGaps(tied, { groups: groups.slice(0, 2), topicsOf: () => [7] })).toEqual([
      { one: 0, other: 1, observed: 0, expected: 0, similarity: 1, gap: null, shared: [7] },
    ]);
    expect(groupGaps({ nodes: 0, from: [], to: [] }, { groups: [], topicsOf: () => [] })).toEqual(
      [],
    );
  });

  it('agree with counting every pair of members, on random networks', () => {
    const groups = fc.array(fc.uniqueArray(fc.nat(7), { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(randomNetwork, groups, (network, all) => {
        const own = all.map((members) => members.filter((node) => node < network.nodes));
        const topicsOf = (node: number) => [node % 3, 5 + (node % 2)];
        const pairs = new Set(
          network.from.flatMap((from, arc) => {
            const to = network.to[arc]!;
            return from === to ? [] : [`${Math.min(from, to)}-${Math.max(from, to)}`];
          }),
        );
        const degree = (node: number) =>
          [...pairs].filter((pair) => pair.split('-').includes(String(node))).length;
        const sum = (members: readonly number[]) =>
          members.reduce((total, node) => total + degree(node), 0);
        for (const gap of groupGaps(network, { groups: own, topicsOf })) {
          const [one, other] = [own[gap.one]!, own[gap.other]!];
          expect(one.some((node) => other.includes(node))).toBe(false);
          const between = one.flatMap((a) =>
            other.filter((b) => pairs.has(`${Math.min(a, b)}-${Math.max(a, b)}`)),
          ).length;
          expect(gap.observed).toBe(between);
          if (pairs.size === 0) expect(gap.expected).toBeNull();
          else expect(gap.expected).toBeCloseTo((sum(one) * sum(other)) / (2 * pairs.size), 12);
          const [mine, theirs] = [new Set(one.flatMap(topicsOf)), new Set(other.flatMap(topicsOf))];
          const both = [...mine].filter((topic) => theirs.has(topic)).length;
          const either = new Set([...mine, ...theirs]).size;
          if (either === 0) expect(gap.similarity).toBeNull();
          else expect(gap.similarity).toBeCloseTo(both / either, 12);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('how often so few links come by chance', () => {
  it('comes near the exact share, counted over all ways to deal two groups of two on five nodes', () => {
    const path = undirected(5, [[0, 1], [1, 2], [2, 3], [3, 4]]); // prettier-ignore
    const nodes = [0, 1, 2, 3, 4];
    let [ways, none] = [0, 0];
    for (const a of nodes)
      for (const b of nodes)
        for (const c of nodes)
          for (const d of nodes) {
            if (new Set([a, b, c, d]).size < 4) continue;
            ways += 1;
            const joined = (x: number, y: number) => Math.abs(x - y) === 1;
            if (![a, b].some((x) => [c, d].some((y) => joined(x, y)))) none += 1;
          }
    const p = chanceOfAsFew(path, [[0, 1], [3, 4]], { draws: 20_000, random: randomFrom(1) }); // prettier-ignore
    expect(none).toBeGreaterThan(0);
    expect(p).toBeCloseTo(none / ways, 1.7);
  });

  it('is never 0, is 1 where no fewer could be, and is the same for the same seed', () => {
    const tight = undirected(6, [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3], [4, 5]]); // prettier-ignore
    const p = (seed: number) =>
      chanceOfAsFew(tight, [[0, 1], [2, 3]], { draws: 99, random: randomFrom(seed) }); // prettier-ignore
    expect(p(3)).toBe(p(3));
    expect(p(3)).toBe(1);
    const alone = chanceOfAsFew(tight, [[0], [5]], { draws: 9, random: randomFrom(1) });
    expect(alone).toBeGreaterThanOrEqual(0.1);
  });
});
