/** Numbers from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * Random numbers that are the same for the same seed, everywhere. Every measure that draws takes one of these, and
 * whoever shows its result says the seed.
 * Formula: mulberry32, 32 bits of state; any seed is taken as a whole number modulo 2³².
 * Source: Ettinger 2017 (public domain).
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
