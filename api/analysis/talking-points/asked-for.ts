import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { rememberedNetwork } from '../snapshot/remembered-network.ts';
import type { FindingInWords } from './finding-in-words.ts';
import type { FindingOptions } from './find-talking-points.ts';
import { TALKING_POINTS } from './registry.ts';

export interface AskedFor {
  readonly findings: readonly FindingInWords[];
  /** What it would need where it does not know enough; else empty. */
  readonly needs: string;
}

/** One talking point that is worked out when asked for. Undefined where there is none with this id. Pure. */
export function askedFor(
  state: AllianceMap,
  { time, thresholds }: FindingOptions,
  talkingPoint: string,
): AskedFor | undefined {
  const entry = TALKING_POINTS.find(
    ({ point }) => point.onRequest === true && point.id === talkingPoint,
  );
  if (entry === undefined) return undefined;
  const findings = entry.find(rememberedNetwork(state, time), thresholds);
  return { findings: findings ?? [], needs: findings === undefined ? entry.words.needs : '' };
}
