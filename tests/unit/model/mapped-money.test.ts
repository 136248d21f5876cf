import { describe, expect, it } from 'vitest';
import { moneyTotals, ownPence } from '../../../api/analysis/measures/money-totals.ts';
import { networkOf } from '../../../api/analysis/snapshot/network.ts';
import type { TimeShown } from '../../../graph-schema/model/time.ts';
import { id } from '../../../graph-schema/model/ids.ts';
import { mappedMoneyPence } from '../../../graph-schema/model/mapped-money.ts';
import { ALDERMOUTH } from '../analysis/support/aldermouth.ts';
import { ON_THE_DAY, organisations, pays, room, smallMap } from '../analysis/support/small-map.ts';

const FOUR = organisations('A', 'B', 'C', 'D');

describe('mapped money', () => {
  it('counts each pound once, where it enters', () => {
    const map = smallMap(
      FOUR,
      pays('A', 'B', 100),
      pays('B', 'C', 60),
      pays('B', 'A', 10),
      pays('D', 'C', 5),
    );
    expect(mappedMoneyPence(map, ON_THE_DAY)).toBe(9500);
  });

  it('counts what passes through others once, and what goes to a room or has ended not at all', () => {
    const map = smallMap(
      FOUR,
      room('R'),
      pays('A', 'C', 100, { via: [id('B')] }),
      pays('A', 'R', 50),
      pays('D', 'C', 5, { state: 'ended' }),
    );
    expect(mappedMoneyPence(map, ON_THE_DAY)).toBe(10_000);
  });

  it('is not known, and not 0, where no amount is known', () => {
    expect(mappedMoneyPence(smallMap(FOUR, pays('A', 'B', undefined)), ON_THE_DAY)).toBeUndefined();
    expect(mappedMoneyPence(smallMap(FOUR), ON_THE_DAY)).toBeUndefined();
    expect(mappedMoneyPence(smallMap(FOUR, pays('A', 'B', 0)), ON_THE_DAY)).toBe(0);
  });

  it.each<TimeShown['shows']>([
    ON_THE_DAY.shows,
    { is: 'financial-year', startYear: 2024 },
    { is: 'all-years' },
  ])('is what the sources of the analysis pay of their own, in %j', (shows) => {
    const time = { ...ON_THE_DAY, shows };
    const { actors, hops } = networkOf(ALDERMOUTH, time);
    const totals = moneyTotals(actors.length, hops.money);
    const own = actors.reduce((sum, _, actor) => sum + ownPence(totals, actor), 0);
    expect(own).toBeGreaterThan(0);
    expect(mappedMoneyPence(ALDERMOUTH, time)).toBe(own);
  });
});
