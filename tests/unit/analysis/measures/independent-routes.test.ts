import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { immediateDominators } from '../../../../api/analysis/measures/dominators.ts';
import {
  arcRoutes,
  nodeRoutes,
  nodeRoutesToAll,
} from '../../../../api/analysis/measures/independent-routes.ts';
import {
  fed,
  sourceRouteCounts,
  sourceRoutes,
} from '../../../../api/analysis/measures/source-routes.ts';
import { KARATE } from '../support/fixtures.ts';
import { randomNetwork, reached, type RandomNetwork } from '../support/random-networks.ts';

const either = { directed: false };
const along = { directed: true };

describe('independent routes: reference values', () => {
  it('finds those of the karate club', () => {
    expect(nodeRoutes(KARATE, 0, 33, either).count).toBe(6);
    expect(arcRoutes(KARATE, 0, 33, either).count).toBe(10);
    expect(nodeRoutes(KARATE, 4, 24, either)).toEqual({ count: 1, cut: [0] });
    expect(arcRoutes(KARATE, 4, 24, either).count).toBe(3);
  });
});

describe('independent routes: odd networks', () => {
  const arcs = { nodes: 4, from: [0, 0, 0, 1, 1, 2], to: [1, 1, 2, 1, 3, 3] };

  it('is undefined to itself and 0 without a way', () => {
    expect(nodeRoutes(arcs, 1, 1, along).count).toBeNaN();
    expect(arcRoutes(arcs, 1, 1, along).count).toBeNaN();
    expect(nodeRoutes(arcs, 3, 0, along)).toEqual({ count: 0, cut: [] });
    expect(arcRoutes(arcs, 3, 0, along)).toEqual({ count: 0, cut: [] });
  });

  it('counts parallel arcs once by nodes and each by arcs, and loops not at all', () => {
    expect(nodeRoutes(arcs, 0, 1, along)).toEqual({ count: 1, cut: null });
    expect(arcRoutes(arcs, 0, 1, along)).toEqual({ count: 2, cut: [0, 1] });
    expect(nodeRoutes(arcs, 0, 3, along)).toEqual({ count: 2, cut: [1, 2] });
    expect(nodeRoutes(arcs, 0, 3, { ...along, stopAt: 1 })).toEqual({ count: 1, cut: null });
  });

  it('tells two routes from one source from routes of two sources', () => {
    const one = sourceRoutes(arcs, [0], 3);
    expect([one.byNodes, one.byFlows.count, one.sources]).toEqual([{ count: 1, cut: [0] }, 2, [0]]);
    const two = sourceRoutes({ nodes: 3, from: [0, 1, 1], to: [2, 2, 2] }, [0, 1], 2);
    expect([two.byNodes.count, two.byFlows.count, two.sources]).toEqual([2, 3, [0, 1]]);
  });

  it('says nothing of sources, and 0 where none leads', () => {
    const found = sourceRoutes(arcs, [0, 1], 1);
    expect([found.byNodes.count, found.byFlows.count, found.sources]).toEqual([NaN, NaN, []]);
    expect(sourceRoutes(arcs, [], 3)).toEqual({
      byNodes: { count: 0, cut: [] },
      byFlows: { count: 0, cut: [] },
      sources: [],
    });
    expect([...sourceRouteCounts(arcs, [0], 3)]).toEqual([NaN, 1, 1, 1]);
    expect([...sourceRouteCounts({ nodes: 0, from: [], to: [] }, [], 3)]).toEqual([]);
  });
});

/** The smallest set of other nodes, or of arcs, without which no way leads; by trying all. */
function smallestSet(
  items: readonly number[],
  separates: (chosen: ReadonlySet<number>) => boolean,
): number {
  let smallest = Infinity;
  for (let bits = 0; bits < 2 ** items.length; bits += 1) {
    const chosen = new Set(items.filter((_, bit) => (bits >> bit) & 1));
    if (chosen.size < smallest && separates(chosen)) smallest = chosen.size;
  }
  return smallest;
}

function without(network: RandomNetwork, drop: (arc: number) => boolean) {
  const keep = network.from.map((_, arc) => arc).filter((arc) => !drop(arc));
  return {
    nodes: network.nodes,
    from: keep.map((arc) => network.from[arc]!),
    to: keep.map((arc) => network.to[arc]!),
  };
}

describe('independent routes: against every set that separates', () => {
  it('agrees by nodes, and its set separates', () => {
    fc.assert(
      fc.property(randomNetwork, fc.boolean(), (network, directed) => {
        const target = network.nodes - 1;
        if (target === 0) return;
        const isDirect = (arc: number) => {
          const [a, b] = [network.from[arc], network.to[arc]];
          return (a === 0 && b === target) || (!directed && b === 0 && a === target);
        };
        const direct = network.from.some((_, arc) => isDirect(arc));
        const others = Array.from({ length: target - 1 }, (_, node) => node + 1);
        const separates = (chosen: ReadonlySet<number>) =>
          !reached(
            without(
              network,
              (arc) =>
                isDirect(arc) || chosen.has(network.from[arc]!) || chosen.has(network.to[arc]!),
            ),
            0,
            { bothWays: !directed },
          ).has(target);
        const { count, cut } = nodeRoutes(network, 0, target, { directed });
        expect(count).toBe(smallestSet(others, separates) + (direct ? 1 : 0));
        if (direct) expect(cut).toBeNull();
        else {
          expect(cut).toHaveLength(count);
          expect(separates(new Set(cut))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees by arcs', () => {
    fc.assert(
      fc.property(randomNetwork, fc.boolean(), (network, directed) => {
        const target = network.nodes - 1;
        if (target === 0 || network.from.length > 9) return;
        const arcs = network.from.map((_, arc) => arc);
        const separates = (chosen: ReadonlySet<number>) =>
          !reached(
            without(network, (arc) => chosen.has(arc)),
            0,
            { bothWays: !directed },
          ).has(target);
        const { count, cut } = arcRoutes(network, 0, target, { directed });
        expect(count).toBe(smallestSet(arcs, separates));
        expect(separates(new Set(cut))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('independent routes: what always holds', () => {
  const sourced = fc.tuple(randomNetwork, fc.uniqueArray(fc.nat(7), { minLength: 1 }));

  it('has two or more exactly where nobody stands on all of them', () => {
    fc.assert(
      fc.property(sourced, ([network, chosen]) => {
        const sources = chosen.filter((node) => node < network.nodes);
        const counts = sourceRouteCounts(network, sources, 3);
        const nearest = immediateDominators(fed(network, sources), network.nodes);
        counts.forEach((count, node) => {
          if (Number.isNaN(count)) expect(sources).toContain(node);
          else if (nearest[node] === -1) expect(count).toBe(0);
          else expect(count >= 2).toBe(nearest[node] === network.nodes);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('says of each node alone what it says of all, and which sources reach it', () => {
    fc.assert(
      fc.property(sourced, fc.nat(7), ([network, chosen], last) => {
        const sources = chosen.filter((node) => node < network.nodes);
        const target = last % network.nodes;
        const alone = sourceRoutes(network, sources, target);
        expect(sourceRouteCounts(network, sources, 100)[target]).toBe(alone.byNodes.count);
        if (sources.includes(target)) return;
        expect(alone.byFlows.count).toBeGreaterThanOrEqual(alone.byNodes.count);
        expect(alone.sources).toEqual(
          sources.filter((s) => reached(network, s).has(target)).sort((a, b) => a - b),
        );
        expect(nodeRoutesToAll(network, 0, along)[target]).toBe(
          nodeRoutes(network, 0, target, along).count,
        );
      }),
      { numRuns: 500 },
    );
  });
});
