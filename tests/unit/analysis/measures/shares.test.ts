import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentration } from '../../../../api/analysis/measures/concentration.ts';
import { gini } from '../../../../api/analysis/measures/gini.ts';
import { theil, theilSplit } from '../../../../api/analysis/measures/theil.ts';
import { expectClose } from '../support/close.ts';
import { range, sum } from '../support/simple-matrix.ts';

/** A lead that keeps 19.5 and twelve charities that keep 0.375 each (£m). */
const LEAD_AND_TWELVE = [19.5, ...new Array<number>(12).fill(0.375)];

const amountsArbitrary = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 });

describe('shares: reference values', () => {
  it('finds those of a lead and twelve charities', () => {
    const found = concentration(LEAD_AND_TWELVE)!;
    expectClose([found.largestShare, found.hhi], [0.8125, 679 / 1024]);
    expectClose([found.effectiveNumber], [1.5081001473]);
    expectClose([gini(LEAD_AND_TWELVE)!.gini], [153 / 208]);
    expectClose([theil(LEAD_AND_TWELVE)], [1.6164517954]);
  });

  it('goes from all the same to all with one', () => {
    const same = concentration([5, 5, 5, 5])!;
    expectClose(
      [same.largestShare, same.hhi, same.normalisedHhi, same.effectiveNumber],
      [0.25, 0.25, 0, 4],
    );
    expectClose([gini([5, 5, 5, 5])!.gini, theil([5, 5, 5, 5])], [0, 0]);
    const one = concentration([0, 0, 7, 0])!;
    expectClose([one.largestShare, one.hhi, one.normalisedHhi, one.effectiveNumber], [1, 1, 1, 1]);
    expectClose([gini([0, 0, 7, 0])!.gini, gini([0, 0, 7, 0])!.corrected], [0.75, 1]);
    expectClose([theil([0, 0, 7, 0])], [Math.log(4)]);
  });
});

describe('shares: undefined', () => {
  it('says nothing of no amounts, an unknown one, one below 0, or nothing in all', () => {
    for (const amounts of [[], [1, Number.NaN], [2, -1], [0, 0], [1, Number.POSITIVE_INFINITY]]) {
      expect(concentration(amounts)).toBeNull();
      expect(gini(amounts)).toBeNull();
      expect(theil(amounts)).toBeNull();
      expect(
        theilSplit(
          amounts,
          amounts.map(() => 0),
        ),
      ).toBeNull();
    }
  });

  it('has no normalised or corrected value for one member alone', () => {
    expect(concentration([3])).toMatchObject({ hhi: 1, normalisedHhi: null });
    expect(gini([3])).toEqual({ gini: 0, corrected: null });
  });
});

describe('shares: against other ways to the same values', () => {
  it('agree with means over pairs, and with the textbook form of T', () => {
    fc.assert(
      fc.property(amountsArbitrary, (amounts) => {
        const n = amounts.length;
        const mean = sum(amounts) / n;
        fc.pre(mean > 0);
        const apart = sum(amounts.flatMap((a) => amounts.map((b) => Math.abs(a - b))));
        expectClose([gini(amounts)!.gini], [apart / (2 * n * n * mean)]);
        const logs = amounts.map((x) => (x === 0 ? 0 : (x / mean) * Math.log(x / mean)));
        expectClose([theil(amounts)], [sum(logs) / n]);
        // The chance that two pounds drawn at random lie with the same member.
        const together = sum(amounts.map((x) => x * x)) / (n * mean) ** 2;
        const found = concentration(amounts)!;
        expectClose([found.hhi], [together]);
        expectClose([found.largestShare], [Math.max(...amounts) / (n * mean)]);
        // HHI = (1 + squared coefficient of variation) / n.
        const variance = sum(amounts.map((x) => (x - mean) ** 2)) / n;
        expectClose([found.hhi], [(1 + variance / mean ** 2) / n]);
      }),
      { numRuns: 2000 },
    );
  });

  it('do not change with order or scale, and rise when a richer member takes from a poorer one', () => {
    fc.assert(
      fc.property(
        amountsArbitrary,
        fc.integer({ min: 1, max: 100 }),
        fc.nat(),
        (amounts, factor, pick) => {
          fc.pre(sum(amounts) > 0 && amounts.length > 1);
          const ascending = [...amounts].sort((a, b) => a - b).map((x) => x * factor);
          const values = (xs: readonly number[]) => [
            concentration(xs)!.hhi,
            concentration(xs)!.largestShare,
            gini(xs)!.corrected,
            theil(xs),
          ];
          expectClose(values(ascending), values(amounts));
          const poorer = pick % (ascending.length - 1);
          const taken = ascending[poorer]! / 2;
          const worse = ascending.map((x, k) =>
            k === poorer ? x - taken : k === ascending.length - 1 ? x + taken : x,
          );
          values(worse).forEach((value, k) => {
            expect(value!).toBeGreaterThanOrEqual(values(amounts)[k]! - 1e-12);
          });
        },
      ),
    );
  });
});

describe("Theil's split", () => {
  it('adds up exactly, with T of every group on its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: -1, max: 3 })), {
          minLength: 1,
          maxLength: 15,
        }),
        (members) => {
          const amounts = members.map(([amount]) => amount);
          const groups = members.map(([, group]) => group);
          const known = amounts.filter((_, member) => groups[member]! >= 0);
          const split = theilSplit(amounts, groups);
          if (sum(known) === 0) {
            expect(split).toBeNull();
            return;
          }
          expectClose([split!.all, split!.between + split!.within], [theil(known), theil(known)]);
          expect(split!.leftOut).toBe(amounts.length - known.length);
          // Between: T of the same amounts with every member given the mean of its group.
          const means = range(amounts.length).flatMap((member) => {
            const own = amounts.filter((_, other) => groups[other] === groups[member]);
            return groups[member]! < 0 ? [] : [sum(own) / own.length];
          });
          expectClose([split!.between], [theil(means)]);
          for (const { group, members: count, share, within } of split!.groups) {
            const own = amounts.filter((_, member) => groups[member] === group);
            expectClose([count, share, within], [own.length, sum(own) / sum(known), theil(own)]);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is all between where groups are alike inside, and all within where groups are alike', () => {
    expectClose([theilSplit([1, 1, 3, 3], [0, 0, 1, 1])!.within], [0]);
    expectClose([theilSplit([1, 3, 1, 3], [0, 0, 1, 1])!.between], [0]);
  });
});
