import { KARATE } from './fixtures.ts';

const OFFICER = new Set([9, 14, 15, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33]);

/** The two clubs that the karate club split into, 17 members each: 1 with the officer. */
export const CLUBS: readonly number[] = Array.from({ length: KARATE.nodes }, (_, node) =>
  OFFICER.has(node) ? 1 : 0,
);

/** In how many settings the two of each tie of KARATE met, in the order of its ties (Zachary 1977). */
export const KARATE_WEIGHTS: readonly number[] = Array.from(
  '453333222313222263451222345132223332353' + '333342332341213123543542327424224233445',
  Number,
);
