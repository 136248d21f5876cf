import type { ActorMeasureEntry } from './shown-measure.ts';

/** Every measure of position that can be shown, one line each. */
export const ACTOR_MEASURES: readonly ActorMeasureEntry[] = [];
