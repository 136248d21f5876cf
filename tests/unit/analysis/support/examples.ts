import type { AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { ALDERMOUTH } from './aldermouth.ts';
import { organisations, smallMap, tells } from './small-map.ts';
import { twoPlaces } from './two-places.ts';

/** News that comes to four groups through one body. */
const NEWS = smallMap(
  organisations('Council', 'Hub', 'A', 'B', 'C', 'D'),
  tells('Council', 'Hub'),
  ['A', 'B', 'C', 'D'].map((group) => tells('Hub', group)),
);

/** Two places that share two interests, with nobody between them. */
const NO_BRIDGE = twoPlaces({ transport: ['H1', 'H2', 'Q1'], food: ['H1', 'Q2'] });

/**
 * Maps on which the rules that hold for all talking points are tested. Every talking point must fire on at least one:
 * one that the made-up example place does not have gets a small map of its own here.
 */
export const EXAMPLES: readonly AllianceMap[] = [ALDERMOUTH, NEWS, NO_BRIDGE];
