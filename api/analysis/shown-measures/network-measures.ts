import { CENTRALISATION } from './for-network/centralisation.ts';
import { COMMUNITIES } from './for-network/communities.ts';
import { CONCENTRATION } from './for-network/concentration.ts';
import { CONNECTORS_TOGETHER } from './for-network/connectors-together.ts';
import { CUT_POINTS } from './for-network/cut-points.ts';
import { EFFICIENCY, SCHNEIDER_R } from './for-network/efficiency.ts';
import { EI_INDEX } from './for-network/ei-index.ts';
import { RECIPROCITY, WEIGHTED_RECIPROCITY } from './for-network/reciprocity.ts';
import { SECTOR_MIXING } from './for-network/sector-mixing.ts';
import type { NetworkMeasureEntry } from './shown-measure.ts';

/** Every measure of the network as a whole, one line each. */
export const NETWORK_MEASURES: readonly NetworkMeasureEntry[] = [
  EI_INDEX,
  SECTOR_MIXING,
  COMMUNITIES,
  RECIPROCITY,
  WEIGHTED_RECIPROCITY,
  CONCENTRATION,
  CENTRALISATION,
  EFFICIENCY,
  SCHNEIDER_R,
  CUT_POINTS,
  CONNECTORS_TOGETHER,
];
