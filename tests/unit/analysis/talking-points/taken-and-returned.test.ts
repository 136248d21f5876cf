import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_STATED, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  adding,
  applied,
  factOf,
  found,
  of,
  organisation,
  organisations,
  pays,
  room,
  seat,
  seen,
  smallMap,
  tells,
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';
import { withField } from '../support/with-field.ts';

const NAME = 'taken-and-returned';

function stories(from: string, to: string, count: number | undefined, more: Partial<Flow> = {}) {
  return tells(from, to, {
    flowKind: 'story',
    consent: 'yes',
    ...(count === undefined ? {} : { unit: 'stories', amount: { record: value(count) } }),
    ...more,
  });
}

function map(...more: readonly Nested[]) {
  return smallMap(
    actorOf('community', 'M'),
    organisation('G', 'community-group'),
    organisations('C', 'U'),
    more,
  );
}

const UNPAID = { paidForStory: value(false) } as const;

describe('taken-and-returned: stories', () => {
  it('fires where nothing came back and one thing is known not to have', () => {
    const [finding, ...others] = of(NAME, map(stories('M', 'U', 3, UNPAID)));
    expect(others).toEqual([]);
    expect(finding?.id).toBe('taken-and-returned~stories');
    expect(seen(finding)).toBe(
      '3 stories from one community were used by one organisation. ' +
        'We found no payment, approval or reply. They come from M. They went to U.',
    );
    expect(of(NAME, map(stories('M', 'U', 3, { replyGiven: NONE })))).toHaveLength(1);
  });

  it('stays silent where nobody told of anything, or the paper is silent', () => {
    expect(of(NAME, map(stories('M', 'U', 3)))).toEqual([]);
    expect(of(NAME, map(stories('M', 'U', 3, { paidForStory: NOT_STATED })))).toEqual([]);
  });

  it.each([
    ['payment', { paidForStory: value(true), approved: value(false) }],
    ['a say', { ...UNPAID, approved: value(true) }],
    ['credit', { ...UNPAID, credited: value(true) }],
    ['a reply', { ...UNPAID, replyGiven: value(true) }],
  ] as const)('goes with %s', (_, back) => {
    expect(of(NAME, map(stories('M', 'U', 3, back)))).toEqual([]);
  });

  it('goes with money, word or a seat from the one who uses them, and from nobody else', () => {
    const told = stories('M', 'U', 3, UNPAID);
    expect(of(NAME, map(told, pays('U', 'M', 50)))).toEqual([]);
    expect(of(NAME, map(told, pays('U', 'M', undefined)))).toEqual([]);
    expect(of(NAME, map(told, tells('U', 'M')))).toEqual([]);
    const seated = [room('R', { host: value(id('U')) }), seat('R', 'M', undefined)];
    expect(of(NAME, map(told, seated))).toEqual([]);
    expect(of(NAME, map(told, pays('C', 'M', 50), tells('C', 'M')))).toHaveLength(1);
    expect(of(NAME, map(told, pays('M', 'U', 50)))).toHaveLength(1);
  });

  it('counts a story once, where it leaves, and names who uses it in the end', () => {
    const through = map(stories('M', 'U', 3, { ...UNPAID, via: [id('G')] }));
    const passedOn = map(stories('M', 'G', 3), stories('G', 'U', 3, UNPAID));
    for (const state of [through, passedOn]) {
      const [finding] = of(NAME, state);
      expect(finding?.subjects).toEqual(['M', 'U']);
      expect(factOf(finding, 'taken')).toBe(3);
      expect(finding?.evidence).toContain('G');
    }
    const paidOnTheWay = map(
      stories('M', 'G', 3, { paidForStory: value(true) }),
      stories('G', 'U', 3, UNPAID),
    );
    expect(of(NAME, paidOnTheWay)).toEqual([]);
    const circle = map(stories('M', 'G', 3, UNPAID), stories('G', 'C', 3), stories('C', 'G', 3));
    expect(of(NAME, circle)).toHaveLength(1);
  });

  it('says "at least" where some are not counted, and no number where none is', () => {
    const some = map(stories('M', 'U', 3, UNPAID), stories('M', 'C', undefined, UNPAID));
    expect(seen(of(NAME, some)[0])).toMatch(
      /^At least 3 stories from one community were used by two organisations\./,
    );
    const none = map(stories('M', 'U', undefined, UNPAID));
    expect(seen(of(NAME, none)[0])).toMatch(/^Stories from one community were used by/);
  });

  it('asks after communities and small groups, and not after charities', () => {
    expect(
      seen(of(NAME, map(stories('G', 'U', 2, UNPAID), stories('M', 'U', 1, UNPAID)))[0]),
    ).toMatch(/^3 stories from two communities and groups were used/);
    expect(of(NAME, map(stories('C', 'U', 2, UNPAID)))).toEqual([]);
    const small = organisation('S', 'charity', { size: value('10k-to-100k') });
    const larger = organisation('T', 'charity', { size: value('100k-to-1m') });
    expect(of(NAME, map(small, stories('S', 'U', 2, UNPAID)))).toHaveLength(1);
    expect(of(NAME, map(larger, stories('T', 'U', 2, UNPAID)))).toEqual([]);
  });

  it('never says what is recorded of consent', () => {
    for (const consent of ['yes', 'no', 'not-asked'] as const) {
      const [finding] = of(NAME, map(stories('M', 'U', 3, { ...UNPAID, consent })));
      expect(JSON.stringify(finding)).not.toMatch(/consent|not-asked|not asked/);
    }
  });
});

describe('taken-and-returned: data and time', () => {
  it('finds data that went one way, and not where data came back', () => {
    const data = (more: Partial<Flow>) => tells('G', 'U', { flowKind: 'data', ...more });
    const twelve = { unit: 'times', amount: { record: value(12) } } as const;
    const [finding] = of(NAME, map(data({ replyGiven: value(false), ...twelve })));
    expect(seen(finding)).toMatch(
      /^Data from one group was used by one organisation, 12 times a year\. We found no payment, say or reply\./,
    );
    expect(of(NAME, map(data({ replyGiven: value(false), twoWay: true })))).toEqual([]);
    expect(of(NAME, map(data({})))).toEqual([]);
  });

  it('counts unpaid places on a panel without a vote or reply', () => {
    const panel = (of_: Parameters<typeof seat>[3], at: Parameters<typeof room>[1] = {}) =>
      map(room('R', at), seat('R', 'M', undefined, { places: 6, ...of_ }));
    const unpaid = { pay: value('unpaid' as const) } as const;
    expect(seen(of(NAME, panel(unpaid))[0])).toBe(
      '6 places in one room, held for one community, are unpaid. ' +
        'We found no payment, vote or reply. It comes from M. It goes to R.',
    );
    expect(of(NAME, panel({ pay: value('voucher' as const) }))).toEqual([]);
    expect(of(NAME, panel({}))).toEqual([]);
    expect(of(NAME, panel({ ...unpaid, votes: value(1) }))).toEqual([]);
    expect(of(NAME, panel({ ...unpaid, votes: NONE }))).toHaveLength(1);
    expect(of(NAME, panel({ ...unpaid, veto: value(true) }))).toEqual([]);
    expect(of(NAME, panel(unpaid, { reply: value(true) }))).toEqual([]);
    expect(of(NAME, panel(unpaid, { roomKind: value('claimed') }))).toEqual([]);
    const hosted = { host: value(id('U')) };
    const paid = applied(panel(unpaid, hosted), adding(pays('U', 'M', 9)));
    expect(of(NAME, panel(unpaid, hosted))).toHaveLength(1);
    expect(of(NAME, paid)).toEqual([]);
  });

  it('finds time given free, never adding hours to days', () => {
    const gives = (to: string, unit: 'hours' | 'days', exchange: 'free' | 'in-exchange') =>
      make('flow', {
        id: id(`time-${to}`),
        family: 'help',
        flowKind: 'volunteer-time',
        from: id('G'),
        to: id(to),
        unit,
        amount: { record: value(10) },
        exchange: value(exchange),
      });
    const [finding] = of(NAME, map(gives('U', 'hours', 'free'), gives('C', 'days', 'free')));
    expect(seen(finding)).toMatch(/^One group gives unpaid time to two organisations\./);
    expect(factOf(finding, 'taken')).toBe(2);
    expect(of(NAME, map(gives('U', 'hours', 'in-exchange')))).toEqual([]);
    expect(of(NAME, map(gives('U', 'hours', 'free'), pays('U', 'G', 1)))).toEqual([]);
  });

  it('keeps each kind a finding of its own', () => {
    const both = map(
      stories('M', 'U', 3, UNPAID),
      room('R'),
      seat('R', 'M', undefined, { pay: value('unpaid' as const) }),
    );
    expect(of(NAME, both).map(({ id: one }) => one)).toEqual([
      'taken-and-returned~seats',
      'taken-and-returned~stories',
    ]);
  });

  it('says what it would need where nothing is told', () => {
    const { silent } = found(map());
    expect(silent.find(({ id: of_ }) => of_ === NAME)?.needs).toContain(
      'stories, data or unpaid time',
    );
  });
});

describe('taken-and-returned on Aldermouth', () => {
  it('finds 17 stories from two communities, used by two organisations, and nothing back', () => {
    const [finding, ...others] = of(NAME, ALDERMOUTH);
    expect(others).toEqual([]);
    expect(seen(finding)).toMatch(
      /^17 stories from two communities were used by two organisations\. We found no payment, approval or reply\./,
    );
    expect(finding?.subjects).toEqual(['M1', 'M4', 'L1', 'P4']);
    expect(finding?.evidence.some((one) => one.includes('M3'))).toBe(false);
    for (const back of ['payments', 'approvals', 'credits', 'replies']) {
      expect(factOf(finding, back)).toBe(0);
    }
  });

  it('goes step by step as stories are paid for, approved and answered, and nothing else changes', () => {
    const paid = withField(ALDERMOUTH, 'flow', 'story:M4-L1', 'paidForStory', value(true));
    expect(factOf(of(NAME, paid)[0], 'taken')).toBe(8);
    const approved = withField(paid, 'flow', 'story:M1-P4', 'approved', value(true));
    expect(seen(of(NAME, approved)[0])).toMatch(/^3 stories from one community were used by one/);
    const answered = withField(approved, 'flow', 'story:M4-P4', 'replyGiven', value(true));
    expect(idsGoneAndCome(ALDERMOUTH, answered)).toEqual({
      gone: ['taken-and-returned~stories'],
      come: [],
    });
  });
});
