import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termDisadvantage } from '../../../../api/analysis/measures/term-disadvantage.ts';

describe('terms beside each other', () => {
  it('go from 0 for the best to 1 for the hardest, with the mean over known fields', () => {
    const daysToPay = { harder: 'more', values: [0, 45, 90] } as const;
    const noticeMonths = { harder: 'less', values: [12, 3, Number.NaN] } as const;
    expect(termDisadvantage(3, [daysToPay, noticeMonths])).toEqual([
      { places: [0, 0], known: 2, fields: 2, disadvantage: 0 },
      { places: [0.5, 1], known: 2, fields: 2, disadvantage: 0.75 },
      { places: [1, null], known: 1, fields: 2, disadvantage: 1 },
    ]);
  });

  it('find nobody worse off where all known are alike, and never take unknown for fair', () => {
    const alike = { harder: 'more', values: [30, 30, Number.NaN] } as const;
    expect(termDisadvantage(3, [alike]).map(({ disadvantage }) => disadvantage)).toEqual([
      0,
      0,
      null,
    ]);
  });

  it('are not defined without fields or agreements', () => {
    expect(termDisadvantage(0, [])).toEqual([]);
    expect(termDisadvantage(1, [])).toEqual([
      { places: [], known: 0, fields: 0, disadvantage: null },
    ]);
  });

  it('stay between 0 and 1, turn round with the direction, and don’t depend on the unit', () => {
    const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constant(NaN)), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 50 }), (days, unit) => {
        const of = (harder: 'more' | 'less', list: readonly number[]) =>
          termDisadvantage(list.length, [{ harder, values: list }]).map(({ places }) => places[0]);
        const more = of('more', days);
        const differ = new Set(days.filter((day) => !Number.isNaN(day))).size > 1;
        more.forEach((place, at) => {
          if (place === null || place === undefined) {
            expect(days[at]).toBeNaN();
            return;
          }
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
          if (differ) expect(of('less', days)[at]).toBeCloseTo(1 - place, 12);
          expect(
            of(
              'more',
              days.map((day) => day * unit),
            )[at],
          ).toBeCloseTo(place, 12);
        });
      }),
    );
  });
});
