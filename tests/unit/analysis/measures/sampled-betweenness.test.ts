import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../../api/analysis/measures/betweenness.ts';
import { randomFrom } from '../../../../api/analysis/measures/random.ts';
import { sampledBetweenness } from '../../../../api/analysis/measures/sampled-betweenness.ts';
import { KARATE, lcg, undirected } from '../support/fixtures.ts';

const star = undirected(
  200,
  Array.from({ length: 199 }, (_, leaf) => [0, leaf + 1] as const),
);

describe('sampled betweenness', () => {
  it.each([
    ['the karate club', KARATE, false],
    ['500 nodes and 1,500 ties', lcg(500, 1500, 42), false],
    ['the same, one way', lcg(500, 1500, 42), true],
    ['a star', star, false],
  ] as const)('keeps within the error it states on %s', (_, arcs, directed) => {
    const exact = betweenness(arcs, { directed }).nodes.normalised;
    let held = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = randomFrom(seed);
      const found = sampledBetweenness(arcs, { directed, draws: 400, random, chance: 0.05 });
      const off = exact.reduce((most, value, node) => {
        return Math.max(most, Math.abs(value - found.normalised[node]!));
      }, 0);
      if (off <= found.error) held += 1;
      expect(found.error).toBeLessThan(0.2);
    }
    // It promises 38 of 40; the bound is wider than it need be.
    expect(held).toBe(40);
  });

  it('comes nearer the more is drawn, and is the same for the same seed', () => {
    const arcs = lcg(300, 900, 7);
    const drawn = (draws: number) =>
      sampledBetweenness(arcs, { directed: false, draws, random: randomFrom(3), chance: 0.05 });
    expect(drawn(4000).error).toBeLessThan(drawn(400).error / 2);
    expect(drawn(400)).toEqual(drawn(400));
  });

  it('is undefined below three nodes', () => {
    const pair = { nodes: 2, from: [0], to: [1] };
    const found = sampledBetweenness(pair, {
      directed: true,
      draws: 10,
      random: randomFrom(1),
      chance: 0.05,
    });
    expect([...found.normalised]).toEqual([NaN, NaN]);
  });
});
