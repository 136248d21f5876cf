import { find, type AllianceMap } from './alliance-map.ts';
import type { Shows } from './alliance-map-entity.ts';
import { financialYear, holdsDay, sharedDays, type Day, type Period } from './day.ts';
import type { Agreement } from './agreement.ts';
import type { Flow, State } from './flow.ts';
import { numberOf, valueOf } from './known.ts';
import { usedAmount } from './used-values.ts';

/** The time that a view or an analysis is about. Nothing here has a clock. */
export interface TimeShown {
  readonly asAt: Day;
  readonly shows: Shows;
}

/** First and last day of a thing, both included; open where not told. */
export function periodOf(thing: Pick<Agreement | Flow, 'start' | 'end'>): Period {
  return { first: valueOf(thing.start), last: valueOf(thing.end) };
}

function isDated(period: Period): boolean {
  return period.first !== undefined || period.last !== undefined;
}

/** A flow's own dates; a flow without dates takes its agreement's. */
export function flowPeriod(state: AllianceMap, flow: Flow): Period {
  const own = periodOf(flow);
  if (isDated(own)) return own;
  const agreement = find(state, 'agreement', flow.agreement);
  return agreement === undefined ? own : periodOf(agreement);
}

/** In force on a day: happening, and the day is not outside its dates. */
export function inForceOn(
  thing: Pick<Agreement | Flow, 'state'>,
  period: Period,
  day: Day,
): boolean {
  return thing.state === 'happening' && holdsDay(period, day);
}

export function flowInForce(state: AllianceMap, flow: Flow, day: Day): boolean {
  return inForceOn(flow, flowPeriod(state, flow), day);
}

/**
 * The state as people read it on a day: "ended" and "not started" are worked out from the dates. What happens
 * once has ended after its date.
 */
export function stateOn(
  thing: Pick<Agreement | Flow, 'state'> & Partial<Pick<Flow, 'per'>>,
  period: Period,
  day: Day,
): State {
  if (thing.state !== 'happening' && thing.state !== 'agreed-not-started') return thing.state;
  if (thing.per === 'once' && period.first !== undefined && period.first < day) return 'ended';
  if (period.last !== undefined && period.last < day) return 'ended';
  if (period.first !== undefined && day < period.first) return 'agreed-not-started';
  return thing.state;
}

/** What a flow adds to the totals of the time shown. */
export interface Counted {
  /** True where the flow counts in this time, whether or not its amount is told. */
  readonly counts: boolean;
  /** Its amount in its own unit over the time shown; undefined where not told or not counted. */
  readonly amount: number | undefined;
  /** All years only: a yearly amount without dates, listed beside the total. */
  readonly besideAYear: number | undefined;
}

const NOT_COUNTED: Counted = { counts: false, amount: undefined, besideAYear: undefined };
const DAYS_A_YEAR = 365;

/**
 * Counts a flow on a day (yearly amounts in force), in a financial year (once-amounts dated in it plus
 * yearly amounts by days), or over all years (once-amounts, plus dated yearly amounts by days; one without an
 * end counts up to `asAt`).
 */
export function countedAmount(state: AllianceMap, flow: Flow, time: TimeShown): Counted {
  if (flow.state !== 'happening') return NOT_COUNTED;
  const period = flowPeriod(state, flow);
  const amount = numberOf(usedAmount(flow));
  if (time.shows.is === 'day') {
    if (flow.per === 'once' || !countsOnDay(period, time.shows.day, time.asAt)) return NOT_COUNTED;
    return { counts: true, amount, besideAYear: undefined };
  }
  const shown: Period =
    time.shows.is === 'financial-year'
      ? financialYear(time.shows.startYear)
      : { first: undefined, last: undefined };
  return flow.per === 'once'
    ? countOnce(period, amount, shown, time)
    : countYearly(period, amount, shown, time);
}

/** Without dates a flow counts only on the day the map is dated. */
function countsOnDay(period: Period, day: Day, asAt: Day): boolean {
  return isDated(period) ? holdsDay(period, day) : day === asAt;
}

function countOnce(
  period: Period,
  amount: number | undefined,
  shown: Period,
  time: TimeShown,
): Counted {
  const date = period.first ?? period.last;
  const counts = date === undefined ? holdsDay(shown, time.asAt) : holdsDay(shown, date);
  return counts ? { counts, amount, besideAYear: undefined } : NOT_COUNTED;
}

function countYearly(
  period: Period,
  amount: number | undefined,
  shown: Period,
  time: TimeShown,
): Counted {
  const allYears = time.shows.is === 'all-years';
  if (!isDated(period)) {
    if (allYears) return { counts: true, amount: undefined, besideAYear: amount };
    return holdsDay(shown, time.asAt)
      ? { counts: true, amount, besideAYear: undefined }
      : NOT_COUNTED;
  }
  const upTo: Period =
    allYears && period.last === undefined ? { first: period.first, last: time.asAt } : period;
  const days = sharedDays(upTo, allYears ? upTo : shown);
  if (days === undefined) return { counts: true, amount: undefined, besideAYear: amount };
  if (days === 0) return NOT_COUNTED;
  const yearDays = allYears ? DAYS_A_YEAR : (sharedDays(shown, shown) ?? DAYS_A_YEAR);
  const part = amount === undefined ? undefined : Math.round((amount * days) / yearDays);
  return { counts: true, amount: part, besideAYear: undefined };
}
