import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arcs } from '../../../../api/analysis/measures/arcs.ts';
import { gateways } from '../../../../api/analysis/measures/gateways.ts';
import { randomNetwork, reached, shuffledPair } from '../support/random-networks.ts';

function arcs(nodes: number, pairs: readonly (readonly [number, number])[]): Arcs {
  return { nodes, from: pairs.map(([a]) => a), to: pairs.map(([, b]) => b) };
}

/** By leaving out each node in turn and looking what is still reached from where the flow starts. */
function byHand(network: Arcs): readonly (readonly [number, readonly number[]])[] {
  const flat = { from: Array.from(network.from), to: Array.from(network.to) };
  const nodes = Array.from({ length: network.nodes }, (_, node) => node);
  const to = nodes.map((node) => reached(flat, node));
  // A start tells somebody, and whoever reaches it is reached by it.
  const starts = nodes.filter(
    (node) => flat.from.includes(node) && nodes.every((o) => !to[o]!.has(node) || to[node]!.has(o)),
  );
  const all = (without: number) =>
    new Set(starts.flatMap((start) => [...reached(flat, start, { without })]));
  const whole = all(-1);
  return nodes
    .filter((node) => !starts.includes(node))
    .map((node) => {
      const left = all(node);
      return [node, [...whole].filter((one) => one !== node && !left.has(one)).sort()] as const;
    })
    .filter(([, behind]) => behind.length > 0);
}

const found = (network: Arcs, atLeast = 1) =>
  gateways(network, atLeast).map(({ node, behind }) => [node, behind]);

describe('gateways', () => {
  it('stand before all that only they tell, near and far, and are none where a flow starts', () => {
    const chain = arcs(6, [
      [0, 1],
      [1, 2],
      [2, 3],
      [2, 4],
      [5, 1],
    ]);
    expect(found(chain)).toEqual([
      [1, [2, 3, 4]],
      [2, [3, 4]],
    ]);
    expect(found(chain, 3)).toEqual([[1, [2, 3, 4]]]);
    expect(found(chain, 4)).toEqual([]);
  });

  it('take all of a circle that nothing enters for starts', () => {
    const circle = arcs(5, [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 3],
      [2, 4],
      [3, 2],
    ]);
    expect(found(circle)).toEqual([[2, [3, 4]]]);
  });

  it('are none without arcs, and none among nodes that only tell themselves', () => {
    expect(found(arcs(0, []))).toEqual([]);
    expect(found(arcs(3, []))).toEqual([]);
    expect(found(arcs(2, [[0, 0]]))).toEqual([]);
  });

  it('are those that leaving out each node in turn gives, on random multigraphs', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const expected = byHand(network);
        seen += expected.length;
        expect(found(network)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
    expect(seen).toBeGreaterThan(500);
  });

  it('do not hang on how nodes are numbered and arcs are ordered', () => {
    fc.assert(
      fc.property(shuffledPair, ({ network, other, numbers }) => {
        const renamed = gateways(network, 1).map(({ node, behind }) => [
          numbers[node]!,
          behind.map((one) => numbers[one]!).sort(),
        ]);
        expect(renamed.sort()).toEqual(found(other).sort());
      }),
      { numRuns: 300 },
    );
  });
});
