import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  adding,
  applied,
  controls,
  factOf,
  found,
  of,
  organisation,
  organisations,
  room,
  seat,
  seen,
  smallMap,
  subjectIds,
  voice,
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';
import { withField } from '../support/with-field.ts';

const NAME = 'affected-without-voice';

/** A board that decides £1,000 a year, in which N has a seat and M has none. */
function board(of_: Parameters<typeof room>[1], ...more: readonly Nested[]) {
  return smallMap(
    actorOf('community', 'M'),
    actorOf('community', 'N'),
    organisations('A', 'C'),
    room('Board', { ownPenceAYear: value(100_000), ...of_ }),
    seat('Board', 'A', 1),
    seat('Board', 'N', undefined),
    more,
  );
}

const affected = (community: string, by = 'Board') =>
  make('affectedBy', { id: id(`affected-${community}`), community: id(community), by: id(by) });

describe('affected-without-voice', () => {
  it('fires for a community without a seat, and not for one with a seat, votes told or not', () => {
    const [finding, ...others] = of(NAME, board({}));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ id: 'affected-without-voice~m', subjects: ['M'] });
    expect(seen(finding)).toBe(
      '1 of 2 communities has no seat, vote or person answerable to them in any room that decides money. ' +
        'This is M. We know of no way there within two steps on which they hear back. ' +
        'This one room decides £1,000 a year.',
    );
    expect(of(NAME, board({}, seat('Board', 'M', undefined)))).toEqual([]);
  });

  it('asks only after communities affected, where some are told', () => {
    expect(of(NAME, board({}, affected('N')))).toEqual([]);
    expect(seen(of(NAME, board({}, affected('M')))[0])).toContain(
      '1 of 1 affected communities has no seat, vote or answerable person',
    );
  });

  it('goes when what they say there is answered, and not where they are only heard', () => {
    expect(of(NAME, board({}, voice('M', 'Board')))).toHaveLength(1);
    expect(of(NAME, board({ reply: NONE }, voice('M', 'Board')))).toHaveLength(1);
    expect(of(NAME, board({ reply: value(true) }, voice('M', 'Board')))).toEqual([]);
  });

  it('goes with a delegate who answers to them, or a seat of someone who does', () => {
    const through = voice('M', 'Board', { via: [id('C')] });
    expect(of(NAME, board({}, through))).toHaveLength(1);
    expect(of(NAME, board({}, through, controls('C', 'answers-to', 'M')))).toEqual([]);
    expect(of(NAME, board({}, controls('A', 'answers-to', 'M')))).toEqual([]);
    expect(of(NAME, board({}, controls('C', 'answers-to', 'M')))).toHaveLength(1);
  });

  it('goes with a delegate that the people it serves lead, and not with one they lead in part', () => {
    const led = (how: 'yes' | 'partly') => [
      organisation('L', 'charity', { ledByPeopleItServes: value(how) }),
      voice('M', 'Board', { via: [id('L')] }),
    ];
    expect(of(NAME, board({}, led('yes')))).toEqual([]);
    expect(of(NAME, board({}, led('partly')))).toHaveLength(1);
  });

  it('reaches two answered steps and not three, nor two of which one is not answered', () => {
    const replies = { reply: value(true) } as const;
    const way = (panel: object) => [
      room('Panel', { subjects: NONE, advises: [id('Board')], ...panel }),
      voice('M', 'Panel'),
    ];
    expect(of(NAME, board(replies, way(replies)))).toEqual([]);
    expect(of(NAME, board(replies, way({})))).toHaveLength(1);
    expect(of(NAME, board({}, way(replies)))).toHaveLength(1);
    const further = [
      room('Panel', { subjects: NONE, advises: [id('Board')], ...replies }),
      room('Tea', { subjects: NONE, advises: [id('Panel')], ...replies }),
      voice('M', 'Tea'),
    ];
    expect(of(NAME, board(replies, further))).toHaveLength(1);
    expect(of(NAME, board(replies, further), { affectedWithoutVoiceSteps: 3 })).toEqual([]);
    expect(of(NAME, board(replies, way(replies)), { affectedWithoutVoiceSteps: 1 })).toHaveLength(
      1,
    );
  });

  it('takes a room whose chair sits on the board for a step', () => {
    const chair = [
      room('Panel', { subjects: NONE, reply: value(true) }),
      voice('M', 'Panel'),
      seat('Board', 'Panel', undefined),
    ];
    expect(of(NAME, board({ reply: value(true) }, chair))).toEqual([]);
  });

  it('gives the share of people covered only where the number of all is known', () => {
    const people = (name: string, count: number) =>
      actorOf('community', name, { people: value(count) });
    const map = (...communities: readonly Nested[]) =>
      smallMap(
        communities,
        organisations('A'),
        room('Board', { ownPenceAYear: value(500) }),
        seat('Board', 'A', 1),
        seat('Board', 'N', 1),
      );
    const [known] = of(NAME, map(people('N', 16_000), people('M', 8_000)));
    expect(factOf(known, 'coveragePercent')).toBeCloseTo(200 / 3, 9);
    expect(seen(known)).toContain('Communities with a voice there are 67% of all people affected.');
    const [unknown] = of(NAME, map(people('N', 16_000), actorOf('community', 'M')));
    expect(factOf(unknown, 'coveragePercent')).toBeNull();
    expect(seen(unknown)).not.toContain('%');
  });

  it('says of how many more rooms the seats are not known', () => {
    const untold = room('Other', { ownPenceAYear: value(700) });
    expect(seen(of(NAME, board({}, untold))[0])).toContain(
      'Who sits in one more room that decides money is not known.',
    );
  });

  it('is silent where no room with known seats decides money, or no community is on the map', () => {
    const noMoney = board({ ownPenceAYear: NONE });
    const nobody = smallMap(
      organisations('A'),
      room('Board', { ownPenceAYear: value(1) }),
      seat('Board', 'A', 1),
    );
    for (const map of [noMoney, nobody]) {
      expect(found(map).silent.map(({ id: silent }) => silent)).toContain(NAME);
    }
  });
});

describe('affected-without-voice on Aldermouth', () => {
  const [finding, ...others] = of(NAME, ALDERMOUTH);

  it('finds four of seven communities', () => {
    expect(others).toEqual([]);
    expect(subjectIds([finding!])).toEqual(['M1 M2 M5 M7']);
    expect(seen(finding)).toMatch(
      /^4 of 7 communities have no seat, vote or person answerable to them in any room that decides money\./,
    );
    expect(seen(finding)).toContain('These four rooms decide £3,765,000 a year.');
  });

  it('goes for one with a vote, for one whose delegate is answered, and at last for all', () => {
    const voted = applied(ALDERMOUTH, adding(seat('T1', 'M1', 1)));
    expect(subjectIds(of(NAME, voted))).toEqual(['M2 M5 M7']);
    // Five of ten votes are still half of them, and the review for M1 is still overdue.
    expect(idsGoneAndCome(ALDERMOUTH, voted)).toEqual({ gone: [], come: [] });
    const answered = withField(voted, 'room', 'T1', 'reply', value(true));
    // M2 goes through a group of its own to the forum, which advises this board.
    expect(subjectIds(of(NAME, answered))).toEqual(['M5 M7']);
    const all = applied(answered, adding(seat('T7', 'M5', 1), seat('T7', 'M7', 1)));
    expect(of(NAME, all)).toEqual([]);
    expect(idsGoneAndCome(ALDERMOUTH, all).gone).toEqual(['affected-without-voice~aldermouth']);
  });
});
