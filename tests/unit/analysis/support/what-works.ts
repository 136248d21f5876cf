import type { AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { findWhatWorks } from '../../../../api/analysis/what-works/find-what-works.ts';
import type { WhatWorks } from '../../../../api/analysis/what-works/pattern.ts';
import { textOf } from '../../../../api/analysis/words/phrases.ts';
import { timeOf } from './small-map.ts';

/** All that seems to work on a map in its own time. */
export function works(
  state: AllianceMap,
  thresholds: Readonly<Record<string, number>> = {},
): readonly WhatWorks[] {
  return findWhatWorks(state, { time: timeOf(state), thresholds });
}

/** The same as sentences, by id. */
export function worksInWords(
  state: AllianceMap,
  thresholds: Readonly<Record<string, number>> = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(works(state, thresholds).map(({ id, see }) => [id, textOf(see)]));
}
