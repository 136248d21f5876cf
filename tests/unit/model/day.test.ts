import { expect, it } from 'vitest';
import { dayBefore, wholeMonths } from '../../../graph-schema/model/day.ts';

it.each([
  ['2024-08-31', '2025-10-31', 14],
  ['2025-10-31', '2026-03-31', 5],
  ['2025-01-31', '2025-02-28', 1],
  ['2024-01-31', '2024-02-28', 0],
  ['2024-01-31', '2024-02-29', 1],
  ['2025-10-30', '2025-11-29', 0],
  ['2025-10-30', '2025-11-30', 1],
  ['2025-10-31', '2025-10-31', 0],
  ['2025-11-30', '2025-10-31', 0],
])('from %s to %s are %i whole months', (from, to, months) => {
  expect(wholeMonths(from, to)).toBe(months);
});

it('the day before goes back over months, years and leap days', () => {
  expect(dayBefore('2024-04-01')).toBe('2024-03-31');
  expect(dayBefore('2024-03-01')).toBe('2024-02-29');
  expect(dayBefore('2025-01-01')).toBe('2024-12-31');
});
