import { changesBetween } from '../../graph-schema/edits/changes-between.ts';
import { emptyMap, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import { daySchema, type Day } from '../../graph-schema/model/day.ts';
import type { Id, MapId } from '../../graph-schema/model/ids.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { readMapThen } from '../graphql/history.ts';
import { RequestProblem } from '../graphql/request-problem.ts';
import { beginningOf, endOf } from './log-address.ts';
import { bothStates } from './restore-choices.ts';

/** Whole days of the log, both included. */
export interface DaysBetween {
  readonly from: Day;
  readonly to: Day;
}

/** What changed in the log between two days, with a state that has all that is named. */
export interface Between {
  readonly state: AllianceMap;
  readonly changes: readonly Change[];
}

/** Reads what we knew before the first day and at the end of the last, and what lies between. */
export async function readBetween(mapId: MapId, { from, to }: DaysBetween): Promise<Between> {
  const [before, after] = await Promise.all([
    stateJustBefore(mapId, beginningOf(from)),
    stateJustBefore(mapId, endOf(to)),
  ]);
  return { state: bothStates(after, before), changes: changesBetween(before, after) };
}

async function stateJustBefore(mapId: MapId, moment: string): Promise<AllianceMap> {
  const at = new Date(Date.parse(moment) - 1).toISOString();
  try {
    return await readMapThen(mapId, { at });
  } catch (error) {
    // The map had not begun.
    if (error instanceof RequestProblem && error.fault === 'not-found') return emptyMap(mapId);
    throw error;
  }
}

/** "on 3 March 2026", "from 1 January 2026 to 3 March 2026". */
export function periodInWords({ from, to }: DaysBetween): string {
  if (from === to) return `on ${dayInWords(from)}`;
  return `from ${dayInWords(from)} to ${dayInWords(to)}`;
}

/** "2026-01-01..2026-03-31", as it stands in an address. */
export function daysText({ from, to }: DaysBetween): string {
  return `${from}..${to}`;
}

export function readDays(text: string | null): DaysBetween | null {
  const [first, last] = (text ?? '').split('..');
  const from = daySchema.safeParse(first);
  const to = daySchema.safeParse(last);
  return from.success && to.success ? { from: from.data, to: to.data } : null;
}

/** The things that changes touch, each once. */
export function touchedIds(changes: readonly Change[]): readonly Id[] {
  return [
    ...new Set(changes.map((change) => (change.is === 'set' ? change.id : change.entity.id))),
  ];
}
