import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  applied,
  factOf,
  found,
  of,
  ON_THE_DAY,
  organisations,
  seen,
  smallMap,
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';

const NAME = 'declined-referrals';

function sends(
  sent: number,
  declined: Flow['declined'],
  { key = 'sent', ...more }: Partial<Flow> & { key?: string } = {},
): Flow {
  return make('flow', {
    id: id(key),
    family: 'referrals',
    flowKind: 'referral',
    from: id('A'),
    to: id('B'),
    unit: 'people',
    amount: { byFrom: sent === 0 ? NONE : value(sent) },
    declined,
    ...more,
  });
}

const map = (...flows: readonly Nested[]) => smallMap(organisations('A', 'B'), flows);

describe('declined-referrals', () => {
  it('fires at exactly 30% of 20, and neither just under it nor for 19', () => {
    const [finding, ...more] = of(NAME, map(sends(20, { full: value(6) })));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ id: 'declined-referrals~A~B', subjects: ['A', 'B'] });
    expect(seen(finding)).toBe(
      'A sent 20 people to B; 6 were declined. That is 30% of all sent there a year. ' +
        'Reasons given: full 6.',
    );
    expect(of(NAME, map(sends(20, { full: value(5) })))).toEqual([]);
    expect(of(NAME, map(sends(1000, { full: value(299) })))).toEqual([]);
    expect(of(NAME, map(sends(19, { full: value(19) })))).toEqual([]);
  });

  it('adds what passes between the same two, and nothing of the way back', () => {
    const both = [
      sends(10, { words: value(1), distance: value(1) }),
      sends(10, { criteria: value(4) }, { key: 'more', flowKind: 'warm-handover' }),
    ];
    const back = sends(100, { full: NONE }, { key: 'back', from: id('B'), to: id('A') });
    const [finding, ...more] = of(NAME, map(both, back));
    expect(more).toEqual([]);
    expect(factOf(finding, 'declined')).toBe(6);
    expect(finding?.evidence).toEqual(['more', 'sent', 'A', 'B']);
    expect(seen(finding)).toContain('Reasons given: the words used 1, criteria 4, distance 1.');
  });

  it('never takes those not accepted for declined: they may still be waiting', () => {
    const waiting = map(sends(50, {}, { accepted: value(10) }));
    expect(of(NAME, waiting)).toEqual([]);
    expect(found(waiting).silent.map(({ id: silent }) => silent)).toContain(NAME);
  });

  it('knows that nobody was declined from not knowing', () => {
    const none = map(sends(50, { notKnown: NONE }));
    expect(of(NAME, none)).toEqual([]);
    expect(found(none).silent.map(({ id: silent }) => silent)).not.toContain(NAME);
  });

  it('counts only referrals that happen in the time shown', () => {
    const declined = { full: value(20) };
    expect(of(NAME, map(sends(40, declined, { state: 'proposed' })))).toEqual([]);
    expect(of(NAME, map(sends(40, declined, { end: value('2025-10-30') })))).toEqual([]);
    expect(of(NAME, map(sends(40, declined, { end: value('2025-10-31') })))).toHaveLength(1);
  });

  it('takes the same part of all figures in a longer time, and yearly figures where it has no dates', () => {
    const allYears = { ...ON_THE_DAY, shows: { is: 'all-years' } } as const;
    const twoYears = { start: value('2022-01-01'), end: value('2023-12-31') };
    const [dated] = of(NAME, map(sends(40, { full: value(20) }, twoYears)), {}, allYears);
    expect(factOf(dated, 'sent')).toBe(80);
    expect(seen(dated)).toContain('40 were declined. That is 50% of all sent there in all.');
    const [undated] = of(NAME, map(sends(40, { full: value(20) })), {}, allYears);
    expect(factOf(undated, 'sent')).toBe(40);
    expect(seen(undated)).toContain('That is 50% of all sent there a year.');
  });

  it('follows the map’s own settings', () => {
    const few = map(sends(10, { full: value(2) }));
    expect(of(NAME, few, { declinedReferralsShare: 20, declinedReferralsSent: 10 })).toHaveLength(
      1,
    );
    expect(of(NAME, few, { declinedReferralsShare: 21, declinedReferralsSent: 10 })).toEqual([]);
  });
});

describe('declined-referrals on Aldermouth', () => {
  it('finds the two pairs with their figures, and not the 12 of 140', () => {
    const findings = of(NAME, ALDERMOUTH);
    expect(findings.map(seen)).toEqual([
      'Open Hand sent 75 people to Coast & Moor NHS Trust; 53 were declined. ' +
        'That is 71% of all sent there a year. For 53 no reason is known.',
      'Ropery Academy sent 96 people to Coast & Moor NHS Trust; 55 were declined. ' +
        'That is 57% of all sent there a year. ' +
        'Reasons given: the words used 31, criteria 14, full 10.',
    ]);
    expect(findings.map((finding) => factOf(finding, 'accepted'))).toEqual([22, 41]);
  });

  it('goes when most of those declined over words are accepted, and nothing else changes', () => {
    const before = value(31);
    const talked = applied(ALDERMOUTH, [
      {
        is: 'set',
        kind: 'flow',
        id: id('referrals:P6-P4'),
        field: 'declined.words',
        before,
        after: value(4),
      },
    ]);
    expect(idsGoneAndCome(ALDERMOUTH, talked)).toEqual({
      gone: ['declined-referrals~P6~P4'],
      come: [],
    });
  });

  it('ends for the other pair when nobody is declined there any more', () => {
    const accepted = applied(ALDERMOUTH, [
      {
        is: 'set',
        kind: 'flow',
        id: id('referrals:C1-P4'),
        field: 'declined.notKnown',
        before: value(53),
        after: NONE,
      },
    ]);
    expect(idsGoneAndCome(ALDERMOUTH, accepted)).toEqual({
      gone: ['declined-referrals~C1~P4'],
      come: [],
    });
  });
});
