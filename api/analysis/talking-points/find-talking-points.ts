import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { TimeShown } from '../../../graph-schema/model/time.ts';
import { byText } from '../snapshot/in-order.ts';
import { rememberedNetwork } from '../snapshot/remembered-network.ts';
import type { FindingInWords } from './finding-in-words.ts';
import { TALKING_POINTS } from './registry.ts';
import { THEMES } from './talking-point.ts';

/** What findings depend on besides the map: its time, and settings that differ from their defaults. */
export interface FindingOptions {
  readonly time: TimeShown;
  readonly thresholds: Readonly<Record<string, number>>;
}

export interface SilentTalkingPoint {
  readonly id: string;
  readonly title: string;
  readonly needs: string;
}

/** A talking point that waits to be asked for. */
export interface OnRequest {
  readonly id: string;
  readonly title: string;
  readonly question: string;
}

export interface TalkingPointsFound {
  /** By theme, then as the catalogue has them, then by id: never by size or severity. */
  readonly findings: readonly FindingInWords[];
  /** Those that don't know enough to say anything, with what they would need. */
  readonly silent: readonly SilentTalkingPoint[];
}

/** Those that are worked out only when asked for, in the order of the catalogue. */
export const ON_REQUEST: readonly OnRequest[] = TALKING_POINTS.filter(
  ({ point }) => point.onRequest === true,
).map(({ point, words }) => ({
  id: point.id,
  title: words.title,
  question: words.question ?? words.title,
}));

/**
 * Everything there is to talk about on a map in one time, under the map's thresholds. Pure: the same input gives the
 * same answer. Progress is told from 0 to 1, before each talking point. A viewer gets the findings of what the viewer may see: pass the part of the map seen by them.
 */
export function findTalkingPoints(
  state: AllianceMap,
  { time, thresholds }: FindingOptions,
  onProgress: (share: number) => void = () => undefined,
): TalkingPointsFound {
  const network = rememberedNetwork(state, time);
  const findings: FindingInWords[] = [];
  const silent: SilentTalkingPoint[] = [];
  TALKING_POINTS.forEach(({ point, words, find }, place) => {
    onProgress(place / TALKING_POINTS.length);
    if (point.onRequest === true) return;
    const found = find(network, thresholds);
    if (found === undefined) silent.push({ id: point.id, title: words.title, needs: words.needs });
    else findings.push(...found);
  });
  // Within a theme as the catalogue has them, which says nothing about any of them.
  findings.sort(
    (a, b) =>
      THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme) ||
      placeOf(a.talkingPoint) - placeOf(b.talkingPoint) ||
      byText(a.id, b.id),
  );
  return { findings, silent };
}

function placeOf(talkingPoint: string): number {
  return TALKING_POINTS.findIndex(({ point }) => point.id === talkingPoint);
}
