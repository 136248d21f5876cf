import fc from 'fast-check';
import { UndirectedGraph, DirectedGraph } from 'graphology';
import graphologyPageRank from 'graphology-metrics/centrality/pagerank.js';
import { describe, expect, it } from 'vitest';
import {
  bonacichPair,
  bonacichPower,
  largestEigenvalue,
} from '../../../../api/analysis/measures/bonacich.ts';
import { pageRank } from '../../../../api/analysis/measures/page-rank.ts';
import { solveLinear } from '../../../../api/analysis/measures/solve-linear.ts';
import { expectClose } from '../support/close.ts';
import { FLORENCE, KARATE, KITE, lcg } from '../support/fixtures.ts';
import { randomNetwork, shuffledPair, type RandomNetwork } from '../support/random-networks.ts';
import {
  bothWaysOf,
  joinedOf,
  matrixOf,
  range,
  sum,
  type Matrix,
} from '../support/simple-matrix.ts';

/** The answer of n equations with the right sides behind them. */
function answer(rows: readonly (readonly number[])[]): number[] {
  return [...solveLinear(rows.map((row) => Float64Array.from(row)))];
}

function tiesOf(network: RandomNetwork, weighted: boolean, bothWays: boolean): Matrix {
  const directed = matrixOf(network, weighted ? network.amount : undefined);
  if (!bothWays) return directed;
  return weighted ? bothWaysOf(directed) : joinedOf(directed);
}

describe('PageRank', () => {
  it('finds those of the karate club', () => {
    const ranks = pageRank(KARATE, { direction: 'bothWays' });
    expectClose(
      [ranks[33]!, ranks[0]!, ranks[11]!],
      [0.1009191823, 0.0969972854, 0.0095647455],
      1e-8,
    );
  });

  it('agrees with graphology on simple networks', () => {
    const arcs = lcg(60, 150, 3);
    for (const bothWays of [false, true]) {
      const graph = bothWays ? new UndirectedGraph() : new DirectedGraph();
      range(arcs.nodes).forEach((node) => graph.addNode(node));
      range(arcs.from.length).forEach((arc) => graph.addEdge(arcs.from[arc]!, arcs.to[arc]!));
      const theirs = graphologyPageRank(graph, {
        tolerance: 1e-12,
        maxIterations: 1000,
        getEdgeWeight: null,
      });
      const ours = pageRank(arcs, { direction: bothWays ? 'bothWays' : 'asGiven' });
      expectClose(
        ours,
        range(arcs.nodes).map((node) => theirs[node]!),
        1e-8,
      );
    }
  });

  it('spreads evenly over nodes without ties, and is empty or undefined where it must be', () => {
    expectClose(
      pageRank({ nodes: 4, from: [1], to: [1] }, { direction: 'asGiven' }),
      [0.25, 0.25, 0.25, 0.25],
    );
    expect(pageRank({ nodes: 0, from: [], to: [] }, { direction: 'asGiven' })).toHaveLength(0);
    const nowhere = pageRank(
      { nodes: 2, from: [0], to: [1] },
      { direction: 'asGiven', restart: [0, 0] },
    );
    expect([...nowhere]).toEqual([Number.NaN, Number.NaN]);
  });

  it('solves its equations on random networks, with weights, dead ends and restarts', () => {
    const options = fc.record({
      weighted: fc.boolean(),
      bothWays: fc.boolean(),
      damping: fc.constantFrom(0.5, 0.85, 0.95),
      restart: fc.option(fc.array(fc.nat(3), { minLength: 8, maxLength: 8 })),
    });
    fc.assert(
      fc.property(randomNetwork, options, (network, { weighted, bothWays, damping, restart }) => {
        const nodes = range(network.nodes);
        const own = restart?.slice(0, network.nodes);
        fc.pre(own === undefined || sum(own) > 0);
        const ties = tiesOf(network, weighted, bothWays);
        const anew = nodes.map((v) => (own === undefined ? 1 / nodes.length : own[v]! / sum(own)));
        const part = ties.map((row) =>
          row.map((tie, to) => (sum(row) > 0 ? tie / sum(row) : anew[to]!)),
        );
        const expected = answer(
          nodes.map((v) => [
            ...nodes.map((u) => (u === v ? 1 : 0) - damping * part[u]![v]!),
            (1 - damping) * anew[v]!,
          ]),
        );
        const ranks = pageRank(weighted ? { ...network, weight: network.amount } : network, {
          direction: bothWays ? 'bothWays' : 'asGiven',
          damping,
          ...(own === undefined ? {} : { restart: own }),
        });
        expectClose(ranks, expected);
        expectClose([sum(ranks)], [1]);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not change when nodes are numbered anew, ties reordered or all amounts scaled', () => {
    fc.assert(
      fc.property(shuffledPair, ({ network, other, numbers }) => {
        const one = pageRank({ ...network, weight: network.amount }, { direction: 'asGiven' });
        const weight = other.amount.map((amount) => amount * 100);
        const two = pageRank({ ...other, weight }, { direction: 'asGiven' });
        expectClose(
          range(network.nodes).map((v) => two[numbers[v]!]!),
          one,
        );
      }),
    );
  });
});

describe('Bonacich power', () => {
  it('finds those of the kite for both signs', () => {
    const friends = bonacichPower(KITE, 0.1);
    expectClose(
      [friends[3]!, friends[7]!, friends[9]!],
      [1.5243167806, 0.7401126634, 0.1869780704],
    );
    const bargaining = bonacichPower(KITE, -0.1);
    expectClose(
      [bargaining[3]!, bargaining[7]!, bargaining[9]!],
      [1.5957460934, 0.7775299679, 0.3037549171],
    );
  });

  it('finds the largest eigenvalue: of a pair, a star, a square, a whole of five; and of nothing', () => {
    const star = { nodes: 5, from: [0, 0, 0, 0], to: [1, 2, 3, 4] };
    const square = { nodes: 4, from: [0, 1, 2, 3], to: [1, 2, 3, 0] };
    const five = range(5).flatMap((a) => range(a).map((b) => [a, b] as const));
    const whole = { nodes: 5, from: five.map(([a]) => a), to: five.map(([, b]) => b) };
    const pair = { nodes: 2, from: [0], to: [1], weight: [3] };
    expectClose([star, square, whole, pair].map(largestEigenvalue), [2, 2, 4, 3]);
    expect(largestEigenvalue({ nodes: 3, from: [], to: [] })).toBe(0);
    for (const arcs of [KARATE, KITE, FLORENCE, lcg(100, 300, 2)]) {
      expectClose([largestEigenvalue(arcs)], [eigenvalueOfShifted(joinedOf(matrixOf(arcs)))]);
    }
  });

  it('is undefined without ties, 0 for a node alone, and refuses a β beyond its bound', () => {
    expect([...bonacichPower({ nodes: 2, from: [], to: [] }, 0.1)]).toEqual([
      Number.NaN,
      Number.NaN,
    ]);
    expect(bonacichPair({ nodes: 2, from: [1], to: [1] })).toBeNull();
    expect(bonacichPair({ nodes: 0, from: [], to: [] })).toBeNull();
    expect(bonacichPower({ nodes: 3, from: [0], to: [1] }, 0.1)[2]).toBe(0);
    expect(() => bonacichPower({ nodes: 2, from: [0], to: [1] }, 1)).toThrow(RangeError);
  });

  it('solves its equations on random networks, with and without weights', () => {
    fc.assert(
      fc.property(randomNetwork, fc.boolean(), (network, weighted) => {
        const arcs = weighted ? { ...network, weight: network.amount } : network;
        const ties = tiesOf(network, weighted, true);
        const pair = bonacichPair(arcs);
        if (sum(ties.flat()) === 0) {
          expect(pair).toBeNull();
          return;
        }
        for (const [beta, found] of [
          [pair!.beta, pair!.friendsHelp],
          [-pair!.beta, pair!.dependantsHelp],
        ] as const) {
          const solution = answer(
            ties.map((row, v) => [
              ...row.map((tie, u) => (u === v ? 1 : 0) - beta * tie),
              sum(row),
            ]),
          );
          const scale = Math.sqrt(network.nodes / sum(solution.map((value) => value ** 2)));
          expectClose(
            found,
            solution.map((value) => value * scale),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not change when nodes are numbered anew, ties reordered or all amounts scaled', () => {
    fc.assert(
      fc.property(shuffledPair, ({ network, other, numbers }) => {
        const one = bonacichPair({ ...network, weight: network.amount });
        const weight = other.amount.map((amount) => amount * 100);
        const two = bonacichPair({ ...other, weight });
        if (one === null || two === null) {
          expect(two).toBe(one);
          return;
        }
        expectClose([two.beta * 100], [one.beta]);
        expectClose(
          range(network.nodes).map((v) => two.dependantsHelp[numbers[v]!]!),
          one.dependantsHelp,
        );
      }),
    );
  });
});

/** The same by powers of A + I, whose largest eigenvalue is λ + 1. */
function eigenvalueOfShifted(matrix: Matrix): number {
  const nodes = range(matrix.length);
  let vectors = nodes.map(() => 1);
  let growth = 0;
  for (let step = 0; step < 3000; step += 1) {
    const next = matrix.map((row, v) => vectors[v]! + sum(row.map((tie, u) => tie * vectors[u]!)));
    growth = Math.sqrt(sum(next.map((value) => value ** 2)));
    vectors = next.map((value) => value / growth);
  }
  return growth - 1;
}
