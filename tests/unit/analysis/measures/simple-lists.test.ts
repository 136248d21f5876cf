import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  simpleBoth,
  simpleIn,
  simpleJoined,
  simpleOut,
  strengths,
  type SimpleLists,
} from '../../../../api/analysis/measures/simple-lists.ts';
import { randomNetwork } from '../support/random-networks.ts';
import { bothWaysOf, joinedOf, matrixOf, sum, type Matrix } from '../support/simple-matrix.ts';

function dense(lists: SimpleLists): number[][] {
  const nodes = lists.start.length - 1;
  return Array.from({ length: nodes }, (_, node) => {
    const row = new Array<number>(nodes).fill(0);
    const heads = lists.head.slice(lists.start[node], lists.start[node + 1]);
    expect([...heads]).toEqual([...new Set(heads)].sort((a, b) => a - b));
    heads.forEach((head, k) => {
      row[head] = lists.weight[lists.start[node]! + k]!;
    });
    return row;
  });
}

const turned = (matrix: Matrix) => matrix.map((_, i) => matrix.map((row) => row[i]!));

describe('the simple view of a network', () => {
  it('agrees with a matrix filled arc by arc, with and without weights', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const weighted = { ...network, weight: network.amount };
        for (const [arcs, matrix] of [
          [network, matrixOf(network)],
          [weighted, matrixOf(network, network.amount)],
        ] as const) {
          expect(dense(simpleOut(arcs))).toEqual(matrix);
          expect(dense(simpleIn(arcs))).toEqual(turned(matrix));
          expect(dense(simpleBoth(arcs))).toEqual(bothWaysOf(matrix));
          const counted = arcs === network ? joinedOf(matrix) : bothWaysOf(matrix);
          expect(dense(simpleJoined(arcs))).toEqual(counted);
          expect([...strengths(simpleOut(arcs))]).toEqual(matrix.map((row) => sum(row)));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves out ends below 0, self-loops, none and what is unknown', () => {
    const arcs = {
      nodes: 3,
      from: [0, 0, 0, -1, 1, 2, 2],
      to: [1, 1, 0, 1, -1, 1, 0],
      weight: [2, 3, 7, 7, 7, 0, Number.NaN],
    };
    const out = simpleOut(arcs);
    expect([...out.start]).toEqual([0, 1, 1, 1]);
    expect([...out.head]).toEqual([1]);
    expect([...out.weight]).toEqual([5]);
  });

  it('is empty where there is nothing', () => {
    const out = simpleBoth({ nodes: 0, from: [], to: [] });
    expect([...out.start]).toEqual([0]);
    expect(out.head).toHaveLength(0);
  });
});
