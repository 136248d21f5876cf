import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strongParts } from '../../../../api/analysis/measures/strong-parts.ts';
import { randomNetwork, reached } from '../support/random-networks.ts';

describe('strongly connected parts', () => {
  it('has none where there is nothing', () => {
    expect(strongParts({ nodes: 0, from: [], to: [] })).toEqual([]);
  });

  it('holds together exactly those who reach each other, and lists what is reached first', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const parts = strongParts(network);
        const partOf = new Map(
          parts.flatMap((part, at) => part.map((node) => [node, at] as const)),
        );
        expect(partOf.size).toBe(network.nodes);
        for (let a = 0; a < network.nodes; a += 1) {
          const fromA = reached(network, a);
          for (let b = 0; b < network.nodes; b += 1) {
            const together = fromA.has(b) && reached(network, b).has(a);
            expect(partOf.get(a) === partOf.get(b)).toBe(together);
            if (fromA.has(b)) expect(partOf.get(b)!).toBeLessThanOrEqual(partOf.get(a)!);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
