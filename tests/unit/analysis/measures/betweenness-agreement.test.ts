import fc from 'fast-check';
import betweennessOfGraphology from 'graphology-metrics/centrality/betweenness.js';
import edgeBetweennessOfGraphology from 'graphology-metrics/centrality/edge-betweenness.js';
import { describe, it } from 'vitest';
import { betweenness } from '../../../../api/analysis/measures/betweenness.ts';
import { allPaths, pairsBetween, shareThrough } from '../support/all-paths.ts';
import { expectClose } from '../support/close.ts';
import { lcg } from '../support/fixtures.ts';
import { columnOf, graphologyOf } from '../support/graphology.ts';
import { randomNetwork, shuffledPair } from '../support/random-networks.ts';

const sum = (column: ArrayLike<number>) => Array.from(column).reduce((a, b) => a + b, 0);

const options = fc.record({
  directed: fc.boolean(),
  lengths: fc.option(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 20, maxLength: 20 }), {
    nil: undefined,
  }),
  /** Lengths are divided by this: sums of thirds and sevenths tie only nearly. */
  parts: fc.constantFrom(1, 3, 7, 10),
  sources: fc.option(fc.uniqueArray(fc.nat(7)), { nil: undefined }),
  targets: fc.option(fc.uniqueArray(fc.nat(7)), { nil: undefined }),
});

describe('betweenness: against every stop between every two', () => {
  it('agrees on random networks with parallel arcs, self-loops, lengths and chosen ends', () => {
    fc.assert(
      fc.property(randomNetwork, options, (network, { directed, lengths, parts, ...ends }) => {
        const long = lengths?.slice(0, network.from.length);
        const inside = (nodes?: readonly number[]) => nodes?.filter((v) => v < network.nodes);
        const sources = inside(ends.sources);
        const targets = inside(ends.targets);
        const paths = allPaths(network, directed, long);
        const pairs = pairsBetween(network.nodes, directed, sources, targets);
        const wanted = Array.from({ length: network.nodes }, (_, v) => {
          const without = pairs.filter(([s, t]) => s !== v && t !== v);
          const total = sum(without.map(([s, t]) => shareThrough(paths, s, t, v)));
          return { raw: total, normalised: without.length > 0 ? total / without.length : NaN };
        });
        const { nodes } = betweenness(network, {
          directed,
          ...(long === undefined ? {} : { distance: long.map((one) => one / parts) }),
          ...(sources === undefined ? {} : { sources }),
          ...(targets === undefined ? {} : { targets }),
        });
        expectClose(
          nodes.raw,
          wanted.map(({ raw }) => raw),
        );
        expectClose(
          nodes.normalised,
          wanted.map(({ normalised }) => normalised),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees for edges', () => {
    fc.assert(
      fc.property(randomNetwork, options, (network, { directed, lengths, parts }) => {
        const long = lengths?.slice(0, network.from.length) ?? network.from.map(() => 1);
        const paths = allPaths(network, directed, long);
        const { edges } = betweenness(network, {
          directed,
          edges: true,
          ...(lengths === undefined ? {} : { distance: long.map((one) => one / parts) }),
        });
        const pairs = pairsBetween(network.nodes, directed);
        const shortest = (a: number, b: number) =>
          Math.min(
            ...long.filter((_, arc) => {
              const [from, to] = [network.from[arc]!, network.to[arc]!];
              return (from === a && to === b) || (!directed && from === b && to === a);
            }),
          );
        const over = (s: number, t: number, a: number, b: number) => {
          const whole = paths.length[s]![t]!;
          const by = paths.length[s]![a]! + shortest(a, b) + paths.length[b]![t]!;
          if (whole === Infinity || by !== whole) return 0;
          return (paths.count[s]![a]! * paths.count[b]![t]!) / paths.count[s]![t]!;
        };
        const wanted = Array.from(edges!.edgeFrom, (a, edge) => {
          const b = edges!.edgeTo[edge]!;
          const both = (s: number, t: number) =>
            over(s, t, a, b) + (directed ? 0 : over(s, t, b, a));
          return sum(pairs.map(([s, t]) => both(s, t)));
        });
        expectClose(edges!.raw, wanted);
        expectClose(
          edges!.normalised,
          wanted.map((raw) => raw / pairs.length),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('betweenness: against graphology on simple networks', () => {
  const sizes = fc.record({
    nodes: fc.integer({ min: 3, max: 60 }),
    density: fc.double({ min: 1, max: 4, noNaN: true }),
    seed: fc.nat(2 ** 31),
    directed: fc.boolean(),
  });

  it('agrees for nodes and edges', () => {
    fc.assert(
      fc.property(sizes, ({ nodes, density, seed, directed }) => {
        const most = (nodes * (nodes - 1)) / 2;
        const wanted = Math.min(most, Math.floor(density * nodes));
        // With exactly 128 undirected edges graphology's index of neighbours overflows its bytes.
        const arcs = lcg(nodes, wanted === 128 ? 127 : wanted, seed);
        const graph = graphologyOf(arcs, directed);
        const ours = betweenness(arcs, { directed, edges: true });
        for (const normalized of [true, false]) {
          const theirs = betweennessOfGraphology(graph, { normalized, getEdgeWeight: null });
          const column = normalized ? ours.nodes.normalised : ours.nodes.raw;
          expectClose(column, columnOf(nodes, theirs));
        }
        const edges = edgeBetweennessOfGraphology(graph, {
          normalized: false,
          getEdgeWeight: null,
        });
        const { edgeFrom, edgeTo, raw } = ours.edges!;
        expectClose(
          raw,
          Array.from(edgeFrom, (from, edge) => edges[graph.edge(from, edgeTo[edge]!)!]!),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('betweenness: what always holds', () => {
  it('does not change when nodes are numbered anew and arcs reordered', () => {
    fc.assert(
      fc.property(shuffledPair, fc.boolean(), ({ network, other, numbers }, directed) => {
        const before = betweenness(network, { directed }).nodes.raw;
        const after = betweenness(other, { directed }).nodes.raw;
        expectClose(
          Array.from(before, (_, node) => after[numbers[node]!]!),
          [...before],
        );
      }),
    );
  });

  it('adds up to the stops on the shortest ways, one less than their steps', () => {
    fc.assert(
      fc.property(randomNetwork, fc.boolean(), (network, directed) => {
        const { length } = allPaths(network, directed);
        const stops = pairsBetween(network.nodes, directed)
          .map(([s, t]) => length[s]![t]!)
          .filter((steps) => steps !== Infinity)
          .map((steps) => steps - 1);
        expectClose([sum(betweenness(network, { directed }).nodes.raw)], [sum(stops)]);
      }),
    );
  });

  it('takes lengths in any unit', () => {
    fc.assert(
      fc.property(randomNetwork, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (network, c) => {
        const values = (unit: number) =>
          betweenness(network, {
            directed: true,
            distance: network.amount.map((amount) => unit / amount),
          }).nodes.raw;
        expectClose(values(c), [...values(1)]);
      }),
    );
  });
});
