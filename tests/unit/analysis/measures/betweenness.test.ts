import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../../api/analysis/measures/betweenness.ts';
import { expectClose } from '../support/close.ts';
import { KARATE, KITE, lcg, undirected } from '../support/fixtures.ts';

const sum = (column: ArrayLike<number>) => Array.from(column).reduce((a, b) => a + b, 0);

/** A row of diamonds: each doubles the number of shortest ways from the first corner. */
function diamonds(count: number) {
  const corners = Array.from({ length: count }, (_, diamond) => 3 * diamond);
  return undirected(
    3 * count + 1,
    corners.flatMap((at) => [
      [at, at + 1] as const,
      [at, at + 2] as const,
      [at + 1, at + 3] as const,
      [at + 2, at + 3] as const,
    ]),
  );
}

describe('betweenness: reference values', () => {
  it('finds those of the kite', () => {
    const { raw } = betweenness(KITE, { directed: false }).nodes;
    expectClose([raw[7]!, raw[5]!, raw[8]!, raw[3]!], [14, 25 / 3, 8, 11 / 3]);
    expectClose([sum(raw)], [44]);
  });

  it('finds those of the karate club', () => {
    const { raw, normalised } = betweenness(KARATE, { directed: false }).nodes;
    expectClose([raw[0]!, raw[33]!, raw[32]!], [3235 / 14, 160.5515873015873, 76.69047619047619]);
    expectClose([sum(raw)], [790]);
    expectClose([normalised[0]!], [3235 / 14 / 528]);
  });

  it('finds those of 200 nodes and 600 ties', () => {
    const { raw } = betweenness(lcg(200, 600, 42), { directed: false }).nodes;
    expectClose([sum(raw), raw[28]!], [42493, 1458.4428197233], 1e-8);
    expect(Math.max(...raw)).toBe(raw[28]);
  });

  it('finds those of 1,000 nodes and 5,000 ties', () => {
    const { raw } = betweenness(lcg(1000, 5000, 42), { directed: false }).nodes;
    expectClose([sum(raw), raw[28]!], [1_124_759, 5335.1671934545], 1e-6);
    expect(Math.max(...raw)).toBe(raw[28]);
  });

  it('counts a doubled tie once and a self-loop not at all', () => {
    const path = { nodes: 5, from: [0, 1, 2, 3], to: [1, 2, 3, 4] };
    const doubled = { nodes: 5, from: [...path.from, 2], to: [...path.to, 1] };
    const looped = { nodes: 5, from: [...path.from, 2], to: [...path.to, 2] };
    for (const arcs of [path, doubled, looped]) {
      expectClose(betweenness(arcs, { directed: false }).nodes.raw, [0, 3, 4, 3, 0]);
    }
    expectClose(betweenness(path, { directed: true }).nodes.raw, [0, 3, 4, 3, 0]);
  });
});

describe('betweenness: very many shortest ways', () => {
  it.each([31, 32, 33, 40, 60])('is right along %i diamonds', (count) => {
    const arcs = diamonds(count);
    const { raw } = betweenness(arcs, { directed: false }).nodes;
    const corners = Array.from({ length: count + 1 }, (_, at) => raw[3 * at]!);
    // All before times all after, and the two sides of a diamond beside each other, half of whose ways go by here.
    corners.forEach((found, at) => {
      const sides = (at > 0 ? 0.5 : 0) + (at < count ? 0.5 : 0);
      const through = 3 * at * 3 * (count - at);
      expect(Math.abs(found - through - sides)).toBeLessThan(1e-9 * Math.max(1, through));
    });
  });

  it('refuses to say anything where the count has no end', () => {
    expect(() => betweenness(diamonds(1100), { directed: false })).toThrow(RangeError);
  });
});

describe('betweenness: odd networks', () => {
  it('has no values without nodes, and none that is normalised below three', () => {
    const none = betweenness({ nodes: 0, from: [], to: [] }, { directed: false, edges: true });
    expect([none.nodes.raw.length, none.edges?.raw.length]).toEqual([0, 0]);
    const two = betweenness({ nodes: 2, from: [0], to: [1] }, { directed: false, edges: true });
    expectClose(two.nodes.raw, [0, 0]);
    expectClose(two.nodes.normalised, [Number.NaN, Number.NaN]);
    expectClose(two.edges!.normalised, [1]);
    const one = betweenness({ nodes: 1, from: [0], to: [0] }, { directed: true, edges: true });
    expectClose(one.nodes.normalised, [Number.NaN]);
  });

  it('leaves out rows with an end below 0 and pairs without a way', () => {
    const arcs = { nodes: 5, from: [0, 1, 3, -1], to: [1, 2, -1, 4] };
    expectClose(betweenness(arcs, { directed: false }).nodes.raw, [0, 1, 0, 0, 0]);
    expectClose(betweenness(arcs, { directed: false }).nodes.normalised, [0, 1 / 6, 0, 0, 0]);
  });

  it('leaves out arcs whose distance is unknown or not above 0', () => {
    const arcs = { nodes: 4, from: [0, 1, 2, 0, 0], to: [1, 2, 3, 3, 2] };
    const distance = [1, 1, 1, Number.NaN, 0];
    expectClose(betweenness(arcs, { directed: false, distance }).nodes.raw, [0, 2, 2, 0]);
  });

  it('goes along a path of 3,000 without running out of room', () => {
    const from = Array.from({ length: 2999 }, (_, node) => node);
    const path = { nodes: 3000, from, to: from.map((node) => node + 1) };
    const { raw } = betweenness(path, { directed: false }).nodes;
    expect([raw[0], raw[1], raw[1500]]).toEqual([0, 2998, 1500 * 1499]);
  });
});
