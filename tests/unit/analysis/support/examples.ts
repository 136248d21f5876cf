import type { AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { ALDERMOUTH } from './aldermouth.ts';

/**
 * Maps on which the rules that hold for all talking points are tested. Every talking point must fire on at least one:
 * one that the made-up example place does not have gets a small map of its own here.
 */
export const EXAMPLES: readonly AllianceMap[] = [ALDERMOUTH];
