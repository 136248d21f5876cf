import type { NetworkMeasureEntry } from './shown-measure.ts';

/** Every measure of the network as a whole, one line each. */
export const NETWORK_MEASURES: readonly NetworkMeasureEntry[] = [];
