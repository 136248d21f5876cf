import { all, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Agreement } from '../../graph-schema/model/agreement.ts';
import { holdsDay, type Day, type Period } from '../../graph-schema/model/day.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { flowPeriod, periodOf } from '../../graph-schema/model/time.ts';

/** The flows that were in force on a day, by their dates or those of their agreements. One without dates is not told. */
export function trueOn(state: AllianceMap, day: Day): readonly Id[] {
  return all(state, 'flow').flatMap((flow) => (wasTrue(state, flow, day) ? [flow.id] : []));
}

function wasTrue(state: AllianceMap, flow: Flow, day: Day): boolean {
  const period = flowPeriod(state, flow);
  if (flow.per === 'once' && (period.first ?? period.last) !== day) return false;
  return isDatedOn(flow, period, day);
}

function isDatedOn(thing: Pick<Flow | Agreement, 'state'>, period: Period, day: Day): boolean {
  if (thing.state !== 'happening' && thing.state !== 'ended') return false;
  if (period.first === undefined && period.last === undefined) return false;
  // What has ended without a last day may have ended any time.
  if (thing.state === 'ended' && period.last === undefined) return false;
  return holdsDay(period, day);
}

/** The days on which something begins or ends, in order: the stops of the slider. */
export function stopsOf(state: AllianceMap): readonly Day[] {
  const days = new Set<Day>();
  for (const thing of [...all(state, 'flow'), ...all(state, 'agreement')]) {
    const { first, last } = periodOf(thing);
    if (first !== undefined) days.add(first);
    if (last !== undefined) days.add(last);
  }
  return [...days].sort();
}

/** The agreements that were in force on a day, by their dates. One without dates is not told. */
export function agreementsOn(state: AllianceMap, day: Day): readonly Id[] {
  return all(state, 'agreement').flatMap((agreement) =>
    isDatedOn(agreement, periodOf(agreement), day) ? [agreement.id] : [],
  );
}

/** The last stop before a day. */
export function stopBefore(stops: readonly Day[], day: Day): Day | undefined {
  return stops.findLast((stop) => stop < day);
}

export function stopAfter(stops: readonly Day[], day: Day): Day | undefined {
  return stops.find((stop) => stop > day);
}

/** The last stop up to a day, or the first there is. */
export function stopAt(stops: readonly Day[], day: Day): number {
  const after = stops.findIndex((stop) => stop > day);
  return Math.max(0, after === -1 ? stops.length - 1 : after - 1);
}
