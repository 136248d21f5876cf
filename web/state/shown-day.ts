import { financialYear, type Day } from '../../graph-schema/model/day.ts';
import type { TimeShown } from '../../graph-schema/model/time.ts';

/** The day on which states are read: the day shown, the year's last day, or the day the map is dated. */
export function shownDay(time: TimeShown): Day {
  switch (time.shows.is) {
    case 'day':
      return time.shows.day;
    case 'financial-year':
      return financialYear(time.shows.startYear).last ?? time.asAt;
    case 'all-years':
      return time.asAt;
  }
}
