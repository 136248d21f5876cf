import { expect } from 'vitest';

/** Each value within 1e-9 of what is expected, absolute or relative to it if it is large; undefined where it is. */
export function expectClose(
  values: ArrayLike<number | null>,
  expected: ArrayLike<number | null>,
  tolerance = 1e-9,
): void {
  expect(values).toHaveLength(expected.length);
  for (let k = 0; k < expected.length; k += 1) {
    const value = values[k];
    const right = expected[k];
    if (typeof right !== 'number' || Number.isNaN(right)) expect(value).toBe(right);
    else {
      const apart = Math.abs((value ?? Number.NaN) - right) / Math.max(1, Math.abs(right));
      expect(apart, `${String(value)} for ${right} at ${k}`).toBeLessThanOrEqual(tolerance);
    }
  }
}
