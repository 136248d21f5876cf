import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perceptionGaps, trustOf, type Ratings } from '../../../../api/analysis/measures/trust.ts';

/** FX8: a trust (0) and three charities. */
const FX8: Ratings = {
  nodes: 4,
  from: [0, 0, 0, 1, 2, 3, 1, 2, 1, 3],
  to: [1, 2, 3, 0, 0, 0, 2, 1, 3, 1],
  rating: [4, 3, 3, 2, 1, 3, 4, 4, 3, 2],
};
const ALL = { leastRaters: 1, lowest: 1, highest: 4 };

describe('trust: reference values', () => {
  const trust = trustOf(FX8, ALL);

  it('has a mean difference of one step between the two sides', () => {
    expect(trust.meanAsymmetry).toBeCloseTo(1, 9);
    expect(trust.meanAsymmetryShare).toBeCloseTo(1 / 3, 9);
    expect(trust.pairs.map(({ asymmetry }) => asymmetry)).toEqual([2, 2, 0, 0, 1]);
  });

  it('has the trust giving 10/3, getting 2, a gap of 4/3', () => {
    expect(trust.nodes[0]?.gives).toBeCloseTo(10 / 3, 9);
    expect(trust.nodes[0]?.gets).toBeCloseTo(2, 9);
    expect(trust.nodes[0]?.gap).toBeCloseTo(4 / 3, 9);
  });
});

describe('trust: what is not known', () => {
  it('gives no mean over fewer raters than asked for', () => {
    const least = (leastRaters: number) => trustOf(FX8, { ...ALL, leastRaters });
    expect(least(3).nodes[0]?.gets).toBe(2);
    expect(least(4).nodes[0]).toMatchObject({ raters: 3, gets: null, gap: null });
    expect(least(4).meanAsymmetry).toBeCloseTo(1, 9);
    expect(least(5).meanAsymmetry).toBeNull();
    expect(least(5).meanAsymmetryShare).toBeNull();
  });

  it('leaves out ratings of oneself and unknown ones, and takes the mean of several', () => {
    const trust = trustOf(
      { nodes: 3, from: [0, 0, 0, 1, -1], to: [1, 1, 0, 0, 1], rating: [2, 4, 1, Number.NaN, 4] },
      ALL,
    );
    expect(trust.nodes[0]).toEqual({ rated: 1, raters: 0, gives: 3, gets: null, gap: null });
    expect(trust.pairs).toEqual([]);
    expect(trust.meanAsymmetry).toBeNull();
  });

  it('is nothing where nobody rated, or nobody is there', () => {
    expect(trustOf({ nodes: 0, from: [], to: [], rating: [] }, ALL)).toEqual({
      pairs: [],
      meanAsymmetry: null,
      meanAsymmetryShare: null,
      nodes: [],
    });
    expect(trustOf(FX8, { ...ALL, lowest: 4 }).meanAsymmetryShare).toBeNull();
  });

  it('compares what one thinks with what the other says, where the other has said', () => {
    const thought = { nodes: 4, from: [0, 0, 2], to: [1, 2, 3], rating: [4, 3, 2] };
    expect(perceptionGaps(FX8, thought)).toEqual([
      { by: 0, about: 1, gap: 2 },
      { by: 0, about: 2, gap: 2 },
      { by: 2, about: 3, gap: null },
    ]);
  });
});

describe('trust: what always holds', () => {
  const some = fc.integer({ min: 1, max: 6 }).chain((nodes) =>
    fc
      .array(
        fc.record({
          from: fc.nat(nodes - 1),
          to: fc.nat(nodes - 1),
          rating: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(Number.NaN)),
        }),
        { maxLength: 20 },
      )
      .map((rows) => ({ nodes, rows })),
  );

  it('agrees with means taken pair by pair', () => {
    fc.assert(
      fc.property(some, ({ nodes, rows }) => {
        const trust = trustOf(
          {
            nodes,
            from: rows.map(({ from }) => from),
            to: rows.map(({ to }) => to),
            rating: rows.map(({ rating }) => rating),
          },
          { leastRaters: 1, lowest: 1, highest: 5 },
        );
        const mean = (list: readonly number[]) =>
          list.length === 0 ? null : list.reduce((sum, x) => sum + x, 0) / list.length;
        const said = (from: number, to: number) =>
          from === to
            ? null
            : mean(
                rows
                  .filter((row) => row.from === from && row.to === to && !Number.isNaN(row.rating))
                  .map(({ rating }) => rating),
              );
        const all = [...Array(nodes).keys()];
        const known = (list: readonly (number | null)[]) => list.filter((x) => x !== null);
        for (const node of all) {
          const gives = mean(known(all.map((other) => said(node, other))));
          const gets = mean(known(all.map((other) => said(other, node))));
          if (gives === null) expect(trust.nodes[node]?.gives).toBeNull();
          else expect(trust.nodes[node]?.gives).toBeCloseTo(gives, 12);
          if (gets === null) expect(trust.nodes[node]?.gets).toBeNull();
          else expect(trust.nodes[node]?.gets).toBeCloseTo(gets, 12);
        }
        const gaps = all.flatMap((a) =>
          all
            .filter((b) => b > a && said(a, b) !== null && said(b, a) !== null)
            .map((b) => Math.abs(said(a, b)! - said(b, a)!)),
        );
        const expected = mean(gaps);
        if (expected === null) expect(trust.meanAsymmetry).toBeNull();
        else expect(trust.meanAsymmetry).toBeCloseTo(expected, 12);
        expect(trust.meanAsymmetryShare ?? 0).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});
