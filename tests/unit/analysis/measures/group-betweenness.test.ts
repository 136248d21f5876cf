import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../../api/analysis/measures/betweenness.ts';
import { groupBetweenness } from '../../../../api/analysis/measures/group-betweenness.ts';
import { allPaths, pairsBetween } from '../support/all-paths.ts';
import { expectClose } from '../support/close.ts';
import { KITE, undirected } from '../support/fixtures.ts';
import { randomNetwork } from '../support/random-networks.ts';

describe('group betweenness', () => {
  it('finds the reference values of the kite', () => {
    const one = groupBetweenness(KITE, [7, 3], { directed: false });
    expectClose([one.raw, one.normalised ?? NaN], [47 / 3, 0.5595238095], 1e-9);
    expectClose([groupBetweenness(KITE, [5, 6], { directed: false }).raw], [15]);
  });

  it('agrees with going through every pair on random networks, with and without lengths', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(
        randomNetwork,
        fc.array(fc.nat(9), { maxLength: 4 }),
        fc.boolean(),
        fc.option(lengths),
        (network, group, directed, drawn) => {
          const long = drawn?.slice(0, network.from.length);
          const inside = new Set(group);
          const full = allPaths(network, directed, long);
          const kept = network.from.flatMap((from, arc) =>
            inside.has(from) || inside.has(network.to[arc]!) ? [] : [arc],
          );
          const avoiding = allPaths(
            {
              nodes: network.nodes,
              from: kept.map((arc) => network.from[arc]!),
              to: kept.map((arc) => network.to[arc]!),
            },
            directed,
            long === undefined ? undefined : kept.map((arc) => long[arc]!),
          );
          const outsiders = Array.from({ length: network.nodes }, (_, node) => node).filter(
            (node) => !inside.has(node),
          );
          const pairs = pairsBetween(network.nodes, directed, outsiders, outsiders);
          let raw = 0;
          for (const [s, t] of pairs) {
            if (full.length[s]![t] === Infinity) continue;
            const free = avoiding.length[s]![t] === full.length[s]![t] ? avoiding.count[s]![t]! : 0;
            raw += 1 - free / full.count[s]![t]!;
          }
          const found = groupBetweenness(network, group, {
            directed,
            ...(long === undefined ? {} : { distance: long }),
          });
          expectClose([found.raw], [raw]);
          if (pairs.length === 0) expect(found.normalised).toBeNull();
          else expectClose([found.normalised ?? NaN], [raw / pairs.length]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('of one node is its betweenness, also with 2^40 shortest ways', () => {
    const corners = Array.from({ length: 40 }, (_, diamond) => 3 * diamond);
    const chain = undirected(
      121,
      corners.flatMap((at) => [
        [at, at + 1] as const,
        [at, at + 2] as const,
        [at + 1, at + 3] as const,
        [at + 2, at + 3] as const,
      ]),
    );
    const all = betweenness(chain, { directed: false }).nodes.raw;
    for (const node of [0, 1, 60, 61]) {
      expectClose([groupBetweenness(chain, [node], { directed: false }).raw], [all[node]!], 1e-6);
    }
  });

  it('is nothing for an empty set, and undefined without two outsiders', () => {
    expect(groupBetweenness(KITE, [], { directed: false })).toEqual({ raw: 0, normalised: 0 });
    expect(groupBetweenness({ nodes: 2, from: [0], to: [1] }, [0], { directed: true })).toEqual({
      raw: 0,
      normalised: null,
    });
    expect(
      groupBetweenness({ nodes: 0, from: [], to: [] }, [], { directed: true }).normalised,
    ).toBeNull();
  });
});
