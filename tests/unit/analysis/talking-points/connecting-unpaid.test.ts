import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  adding,
  applied,
  factOf,
  found,
  knows,
  of,
  ON_THE_DAY,
  organisation,
  organisations,
  pays,
  seen,
  smallMap,
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';

const NAME = 'connecting-unpaid';
const FOR_CONNECTING = { forConnecting: true } as const;

/** A funder's £ for connecting work and for other work. */
function paid(connecting: number | undefined, other: number, more: readonly Nested[] = []) {
  return smallMap(
    organisations('F', 'A', 'B'),
    pays('F', 'A', connecting, FOR_CONNECTING),
    pays('F', 'B', other),
    more,
  );
}

describe('connecting-unpaid: the share', () => {
  it('fires just under 2% of mapped money, and not at exactly 2%', () => {
    const [finding, ...more] = of(NAME, paid(1999, 98_001));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ id: 'connecting-unpaid~m', subjects: ['A'] });
    expect(seen(finding)).toBe(
      '£1,999 a year pays for connecting work. This is under 2% of the £100,000 mapped.',
    );
    expect(of(NAME, paid(2000, 98_000))).toEqual([]);
    expect(seen(of(NAME, paid(500, 99_500))[0])).toContain('This is 0.5% of the £100,000 mapped.');
  });

  it('counts each pound once, where it enters', () => {
    const on = pays('A', 'K', 1000, { ...FOR_CONNECTING });
    const map = paid(1999, 98_001, [actorOf('connector', 'K'), on]);
    expect(factOf(of(NAME, map)[0], 'connectingPence')).toBe(199_900);
    expect(of(NAME, paid(2000, 98_000, [actorOf('connector', 'K'), on]))).toEqual([]);
  });

  it('is silent on the share where no flow is marked or an amount is not known', () => {
    const unmarked = smallMap(organisations('F', 'A'), pays('F', 'A', 5));
    expect(of(NAME, unmarked)).toEqual([]);
    expect(found(unmarked).silent.map(({ id: silent }) => silent)).toContain(NAME);
    const unknown = paid(undefined, 98_001);
    expect(of(NAME, unknown)).toEqual([]);
    expect(found(unknown).silent.map(({ id: silent }) => silent)).not.toContain(NAME);
  });

  it('knows that nothing is paid from not knowing', () => {
    const none = pays('F', 'A', 0, { ...FOR_CONNECTING, amount: { record: NONE } });
    const map = smallMap(organisations('F', 'A', 'B'), none, pays('F', 'B', 100));
    expect(factOf(of(NAME, map)[0], 'sharePercent')).toBe(0);
  });

  it('follows the map’s own setting', () => {
    expect(of(NAME, paid(2000, 98_000), { connectingUnpaidShare: 3 })).toHaveLength(1);
    expect(of(NAME, paid(1999, 98_001), { connectingUnpaidShare: 1 })).toEqual([]);
  });
});

describe('connecting-unpaid: the end', () => {
  const ending = (day: string, more: Parameters<typeof pays>[3] = {}) =>
    smallMap(
      organisations('F', 'A', 'B'),
      pays('F', 'A', 60, { ...FOR_CONNECTING, end: value(day), ...more }),
      pays('F', 'B', 40, { ...FOR_CONNECTING, agreement: null }),
    );

  it('fires where funding ends six months after the day of the map, and not a day later', () => {
    expect(seen(of(NAME, ending('2026-04-30'))[0])).toBe(
      '£100 a year pays for connecting work: £60 of it ends in 6 months. ' +
        'This is 100% of the £100 mapped.',
    );
    expect(of(NAME, ending('2026-05-01'))).toEqual([]);
    expect(of(NAME, ending('2026-04-30'), { connectingUnpaidMonths: 5 })).toEqual([]);
  });

  it('says "within" where it is not whole months, or nearly at once', () => {
    expect(seen(of(NAME, ending('2026-01-15'))[0])).toContain('ends within 3 months.');
    expect(seen(of(NAME, ending('2025-10-31'))[0])).toContain('ends within 1 month.');
  });

  it('leaves out what has ended, has not begun, or is not about connecting', () => {
    expect(of(NAME, ending('2025-10-30'))).toEqual([]);
    expect(of(NAME, ending('2026-03-31', { start: value('2025-11-01') }))).toEqual([]);
    expect(of(NAME, ending('2026-03-31', { forConnecting: false }))).toEqual([]);
  });

  it('fires where a connecting role is funded until soon', () => {
    const until = (day: string) =>
      smallMap(actorOf('connector', 'K', { fundedUntil: value(day) }), organisations('A'));
    const [finding] = of(NAME, until('2026-04-30'));
    expect(finding).toMatchObject({
      subjects: ['K'],
      restsOn: 'Rests on one role, without a source. No source is from those it is about.',
    });
    expect(seen(finding)).toBe('What pays for the role of K ends in 6 months.');
    expect(of(NAME, until('2026-05-01'))).toEqual([]);
    expect(of(NAME, until('2025-10-30'))).toEqual([]);
  });

  it('says what it can where amounts over all years are not known', () => {
    const allYears = { ...ON_THE_DAY, shows: { is: 'all-years' } } as const;
    expect(seen(of(NAME, ending('2026-03-31'), {}, allYears)[0])).toBe(
      'Connecting work is paid for; not all amounts are known. Some of it ends in 5 months.',
    );
  });
});

describe('connecting-unpaid: an unpaid role that alone joins groups', () => {
  const PLACES = ['P', 'Q', 'R'];

  /** Three places with one group each; a role knows the groups of so many of them. */
  const joining = (
    pay: 'paid' | 'unpaid' | undefined,
    places: number,
    more: readonly Nested[] = [],
  ) =>
    smallMap(
      PLACES.map((name) => make('place', { id: id(name), name })),
      PLACES.map((name) => organisation(`G${name}`, 'charity', { places: [id(name)] })),
      organisations('N'),
      actorOf('connector', 'K', pay === undefined ? {} : { paid: value(pay) }),
      PLACES.slice(0, places).map((name) => knows('K', `G${name}`)),
      more,
    );

  it('fires with three pairs of places, and not with one', () => {
    const [finding] = of(NAME, joining('unpaid', 3));
    expect(seen(finding)).toBe('The K role, unpaid, alone joins 3 pairs of groups.');
    expect(finding?.evidence).toEqual(
      expect.arrayContaining(['K', 'GP', 'GQ', 'GR', 'tie-K-GP', 'tie-K-GQ', 'tie-K-GR']),
    );
    expect(of(NAME, joining('unpaid', 2))).toEqual([]);
    expect(of(NAME, joining('unpaid', 2), { connectingUnpaidPairs: 1 })).toHaveLength(1);
  });

  it('does not where the role is paid, or nobody told us', () => {
    expect(of(NAME, joining('paid', 3))).toEqual([]);
    expect(of(NAME, joining(undefined, 3))).toEqual([]);
  });

  it('does not where others join them too', () => {
    expect(factOf(of(NAME, joining('unpaid', 3, [knows('GP', 'GQ')]))[0], 'pairsJoined')).toBe(2);
    const two = [knows('GP', 'GQ'), knows('GQ', 'GR')];
    expect(of(NAME, joining('unpaid', 3, two))).toEqual([]);
    const between = ['GP', 'GQ', 'GR'].map((group) => knows('N', group));
    expect(of(NAME, joining('unpaid', 3, between))).toEqual([]);
  });

  it('compares no groups that share an actor', () => {
    const both = organisation('S', 'charity', { places: [id('P'), id('Q')] });
    const shared = joining('unpaid', 3, [both, knows('S', 'N')]);
    expect(factOf(of(NAME, shared)[0], 'pairsJoined')).toBe(2);
    const linked = joining('unpaid', 3, [both, knows('S', 'GR')]);
    expect(of(NAME, linked)).toEqual([]);
  });
});

describe('connecting-unpaid on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);

  it('row 15: £107,000 for two posts is 2.7% of mapped money, and £65,000 of it ends in 5 months', () => {
    expect(findings.map(seen)).toEqual([
      '£107,000 a year pays for connecting work: £65,000 of it ends in 5 months. ' +
        'This is 2.7% of the £3,937,600 mapped.',
    ]);
    expect(factOf(findings[0], 'mappedPence')).toBe(393_760_000);
    expect(findings[0]?.subjects).toEqual(['V9']);
    expect(findings[0]?.evidence).toEqual([
      'money:A18',
      'money:A21',
      'A18',
      'A21',
      'F4',
      'V9',
      'P1',
    ]);
    expect(findings[0]?.restsOn).toContain('Rests on two payments');
  });

  it('goes when the grant is to end later, and nothing else changes', () => {
    const longer = applied(ALDERMOUTH, [
      {
        is: 'set',
        kind: 'agreement',
        id: id('A21'),
        field: 'end',
        before: value('2026-03-31'),
        after: value('2029-03-31'),
      },
    ]);
    expect(idsGoneAndCome(ALDERMOUTH, longer)).toEqual({
      gone: ['connecting-unpaid~aldermouth'],
      come: [],
    });
  });

  it('stays when only more money for it comes in: the end is what it is about', () => {
    const more = applied(ALDERMOUTH, adding(pays('F1', 'V9', 500_000, FOR_CONNECTING)));
    expect(factOf(of(NAME, more)[0], 'endingPence')).toBe(6_500_000);
  });
});
