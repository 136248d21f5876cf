import { describe, expect, it } from 'vitest';
import { emptyMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Shows } from '../../../graph-schema/model/alliance-map-entity.ts';
import { financialYear, sharedDays } from '../../../graph-schema/model/day.ts';
import { make, type Entities } from '../../../graph-schema/model/entity-kinds.ts';
import { id, mapId } from '../../../graph-schema/model/ids.ts';
import { NONE, NOT_STATED, value } from '../../../graph-schema/model/known.ts';
import { countedAmount, stateOn } from '../../../graph-schema/model/time.ts';
import { amountsDiffer, usedAmount } from '../../../graph-schema/model/used-values.ts';

const STATE = emptyMap(mapId('m'));
const AS_AT = '2025-10-31';

function flow(given: Partial<Entities['flow']>): Entities['flow'] {
  return make('flow', {
    id: id('f'),
    family: 'money',
    flowKind: 'grant',
    from: id('a'),
    to: id('b'),
    unit: 'pence',
    amount: { record: value(36_500) },
    ...given,
  });
}

function counted(given: Partial<Entities['flow']>, shows: Shows) {
  return countedAmount(STATE, flow(given), { asAt: AS_AT, shows });
}

const DAY: Shows = { is: 'day', day: AS_AT };
const YEAR: Shows = { is: 'financial-year', startYear: 2025 };
const ALL: Shows = { is: 'all-years' };

describe('what a flow adds to the time shown', () => {
  it('is its yearly amount on a day in force, first and last day included', () => {
    expect(counted({ start: value(AS_AT), end: value(AS_AT) }, DAY).amount).toBe(36_500);
    expect(counted({ start: value('2025-11-01') }, DAY).counts).toBe(false);
    expect(counted({ end: value('2025-10-30') }, DAY).counts).toBe(false);
  });

  it('without dates counts only where the map is dated', () => {
    expect(counted({}, DAY).counts).toBe(true);
    expect(counted({}, { is: 'day', day: '2024-10-31' }).counts).toBe(false);
    expect(counted({}, { is: 'financial-year', startYear: 2024 }).counts).toBe(false);
    expect(counted({}, YEAR).amount).toBe(36_500);
    expect(counted({}, ALL)).toEqual({ counts: true, amount: undefined, besideAYear: 36_500 });
  });

  it('is by days in a financial year', () => {
    // 1 April to 10 April: ten of 365 days.
    expect(counted({ start: value('2024-01-01'), end: value('2025-04-10') }, YEAR).amount).toBe(
      1000,
    );
    // A leap year has 366.
    expect(
      counted(
        { start: value('2023-04-01'), end: value('2024-03-31') },
        { is: 'financial-year', startYear: 2023 },
      ).amount,
    ).toBe(36_500);
  });

  it('is a once-amount in the year that holds its date, and never on a day', () => {
    expect(counted({ per: 'once', start: value('2025-05-01') }, YEAR).amount).toBe(36_500);
    expect(counted({ per: 'once', start: value('2025-03-31') }, YEAR).counts).toBe(false);
    expect(counted({ per: 'once', start: value('2013-05-01') }, ALL).amount).toBe(36_500);
    expect(counted({ per: 'once', start: value(AS_AT) }, DAY).counts).toBe(false);
  });

  it.each([
    'offered-declined',
    'proposed',
    'asked-for-refused',
    'on-paper-only',
    'agreed-not-started',
    'ended',
  ] as const)('is nothing while %s', (state) => {
    expect(counted({ state }, DAY).counts).toBe(false);
    expect(counted({ state }, ALL).counts).toBe(false);
  });

  it('counts with an amount that nobody told, and as 0 where there is known to be none', () => {
    expect(counted({ amount: {} }, DAY)).toEqual({
      counts: true,
      amount: undefined,
      besideAYear: undefined,
    });
    expect(counted({ amount: { record: NONE } }, DAY).amount).toBe(0);
  });
});

describe('an amount with two sides', () => {
  it('is the record, else what the receiver says, else what the giver says', () => {
    const said = { byFrom: value(1), byTo: value(2) };
    expect(usedAmount(flow({ amount: { ...said, record: value(3) } }))).toEqual(value(3));
    expect(usedAmount(flow({ amount: { ...said, record: NOT_STATED } }))).toEqual(value(2));
    expect(usedAmount(flow({ amount: { byFrom: value(1), record: NOT_STATED } }))).toEqual(
      value(1),
    );
    expect(usedAmount(flow({ amount: { byTo: NONE, byFrom: value(1) } }))).toEqual(NONE);
    expect(usedAmount(flow({ amount: { record: NOT_STATED } }))).toEqual(NOT_STATED);
    expect(amountsDiffer(flow({ amount: said }))).toBe(true);
    expect(
      amountsDiffer(flow({ amount: { byFrom: value(1), byTo: value(1), record: NOT_STATED } })),
    ).toBe(false);
  });
});

describe('days', () => {
  it('are counted with both ends', () => {
    expect(sharedDays(financialYear(2023), financialYear(2023))).toBe(366);
    expect(sharedDays(financialYear(2025), { first: '2026-03-31', last: undefined })).toBe(1);
    expect(sharedDays(financialYear(2025), { first: '2026-04-01', last: undefined })).toBe(0);
    expect(
      sharedDays({ first: undefined, last: undefined }, { first: AS_AT, last: undefined }),
    ).toBeUndefined();
  });

  it('make "ended" and "not started" from the dates', () => {
    const period = { first: '2024-01-01', last: '2024-12-31' };
    expect(stateOn({ state: 'happening' }, period, '2025-01-01')).toBe('ended');
    expect(stateOn({ state: 'happening' }, period, '2023-12-31')).toBe('agreed-not-started');
    expect(stateOn({ state: 'happening' }, period, '2024-06-01')).toBe('happening');
    const once = { first: '2013-01-18', last: undefined };
    expect(stateOn({ state: 'happening', per: 'once' }, once, '2026-05-28')).toBe('ended');
    expect(stateOn({ state: 'happening', per: 'once' }, once, '2013-01-18')).toBe('happening');
    expect(stateOn({ state: 'proposed' }, period, '2025-01-01')).toBe('proposed');
  });
});
