import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { FindingInWords } from './finding-in-words.ts';
import { findTalkingPoints, type FindingOptions } from './find-talking-points.ts';

export interface IfSettings {
  readonly appears: readonly FindingInWords[];
  readonly disappears: readonly FindingInWords[];
}

/** What would appear and what would go if the map had other settings, in the order of all findings. Pure. */
export function ifSettings(
  state: AllianceMap,
  { time, thresholds }: FindingOptions,
  tried: Readonly<Record<string, number>>,
): IfSettings {
  const now = findTalkingPoints(state, { time, thresholds }).findings;
  const then = findTalkingPoints(state, {
    time,
    thresholds: { ...thresholds, ...tried },
  }).findings;
  return { appears: notIn(then, now), disappears: notIn(now, then) };
}

function notIn(
  these: readonly FindingInWords[],
  those: readonly FindingInWords[],
): readonly FindingInWords[] {
  const there = new Set(those.map(({ id }) => id));
  return these.filter(({ id }) => !there.has(id));
}
