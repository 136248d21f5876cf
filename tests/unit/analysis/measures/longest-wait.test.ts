import { expect, it } from 'vitest';
import { DAYS_A_MONTH, longestWaitDays } from '../../../../api/analysis/measures/longest-wait.ts';

it('adds the length of the period to the days from invoice to pay', () => {
  expect(longestWaitDays('quarterly', 45)).toBe(136.25);
  expect(longestWaitDays('monthly', 30)).toBeCloseTo(60.416666666666664, 9);
  expect(longestWaitDays('monthly', 0)).toBe(DAYS_A_MONTH);
});

it('is 0 in advance, whatever the days', () => {
  expect(longestWaitDays('advance', undefined)).toBe(0);
  expect(longestWaitDays('monthly-in-advance', 45)).toBe(0);
});

it('is undefined on results, and where a part is not told', () => {
  expect(longestWaitDays('on-results', 30)).toBeNull();
  expect(longestWaitDays('quarterly', undefined)).toBeNull();
  expect(longestWaitDays(undefined, 30)).toBeNull();
});
