import { all, find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Day } from '../../graph-schema/model/day.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { valueOf } from '../../graph-schema/model/known.ts';
import { flowPeriod, stateOn } from '../../graph-schema/model/time.ts';
import { nameOf } from '../words/names.ts';
import { of, relationsOf } from '../words/relations.ts';

/** Older than this, a tie may no longer be true. */
export const LAPSES_AFTER_MONTHS = 18;

/** When a tie was last told of, by whom, and when it is to be looked at again. */
export interface Checked {
  readonly flow: Flow;
  /** The newest date of its sources; undefined where none has one. */
  readonly last: Day | undefined;
  /** Roles, never names. */
  readonly owners: readonly string[];
  readonly review: Day | undefined;
}

/** Ties that go on and that no dated source has told of within the months before a day, by the names of their ends. */
export function lapsedTies(state: AllianceMap, day: Day): readonly Checked[] {
  const since = monthsBefore(day, LAPSES_AFTER_MONTHS);
  const names = (flow: Flow): string => `${nameOf(state, flow.from)} ${nameOf(state, flow.to)}`;
  return all(state, 'flow')
    .filter((flow) => stateOn(flow, flowPeriod(state, flow), day) === 'happening')
    .map((flow) => checkedOf(state, flow))
    .filter(({ last }) => last === undefined || last < since)
    .sort((a, b) => names(a.flow).localeCompare(names(b.flow), 'en-GB'));
}

export function checkedOf(state: AllianceMap, flow: Flow): Checked {
  const evidence = of(relationsOf(state).evidenceFor, flow.id);
  const sources = evidence.flatMap(({ source }) => find(state, 'source', source) ?? []);
  const dates = sources.flatMap(({ date }) => valueOf(date) ?? []).sort();
  const reviews = evidence.flatMap(({ reviewDate }) => valueOf(reviewDate) ?? []).sort();
  const owners = [...new Set(sources.map(({ enteredBy }) => enteredBy.trim()))];
  return {
    flow,
    last: dates.at(-1),
    owners: owners.filter((owner) => owner !== '').sort(),
    review: reviews[0],
  };
}

/** The same date so many months before, or the last day of that month where it has none. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(date, last));
  return at.toISOString().slice(0, day.length);
}

/** Whole months from one day to a later one. */
export function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 1, fromDate = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDate = 1] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDate < fromDate ? 1 : 0);
}
