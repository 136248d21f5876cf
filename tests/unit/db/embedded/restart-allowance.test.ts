import { expect, test } from 'vitest';
import { RestartAllowance } from '../../../../api/db/embedded/restart-allowance.ts';

const minute = 60_000;

test('allows three restarts in five minutes and no fourth', () => {
  const allowance = new RestartAllowance();
  expect([0, minute, 2 * minute, 3 * minute].map((now) => allowance.take(now))).toEqual([
    1,
    2,
    3,
    undefined,
  ]);
});

test('forgets a restart after five minutes', () => {
  const allowance = new RestartAllowance();
  for (const now of [0, minute, 2 * minute]) allowance.take(now);
  expect(allowance.take(5 * minute - 1)).toBeUndefined();
  expect(allowance.take(5 * minute)).toBe(3);
});
