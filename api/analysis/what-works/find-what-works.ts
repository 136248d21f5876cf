import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { byText } from '../snapshot/in-order.ts';
import { rememberedNetwork } from '../snapshot/remembered-network.ts';
import type { FindingOptions } from '../talking-points/find-talking-points.ts';
import { namingOf } from '../words/naming.ts';
import type { WhatWorks } from './pattern.ts';
import { PATTERNS } from './registry.ts';

/**
 * Things that seem to work on a map in one time, shown when asked. By pattern, then by id: never by size, and no actor
 * before another. Pure. A viewer gets those of what the viewer may see: pass the part of the map seen by them.
 */
export function findWhatWorks(
  state: AllianceMap,
  { time, thresholds }: FindingOptions,
): readonly WhatWorks[] {
  const network = rememberedNetwork(state, time);
  const naming = namingOf(network);
  return PATTERNS.flatMap(({ find }) =>
    [...find(network, thresholds, naming)].sort((a, b) => byText(a.id, b.id)),
  );
}
