import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_KNOWN, value } from '../../../../graph-schema/model/known.ts';
import type { Check, CheckAnswer } from '../../../../graph-schema/model/view.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  agreement,
  applied,
  factOf,
  found,
  of,
  organisations,
  seen,
  smallMap,
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';

const NAME = 'seen-differently';
const SAY_NO = 'Partners could say no';

function check(key: string, more: Partial<Check> = {}): Check {
  return make('check', {
    id: id(key),
    agreement: id('head'),
    title: key,
    statements: [{ key: 'say-no', words: SAY_NO, about: 'power' }],
    ...more,
  });
}

function replies(
  of: string,
  side: string,
  saidYes: number,
  replied: number,
  more: Partial<CheckAnswer> = {},
): CheckAnswer {
  return make('checkAnswer', {
    id: id(`${of}-${side.replace(' ', '-')}`),
    check: id(of),
    statement: 'say-no',
    side,
    replied: value(replied),
    saidYes: saidYes === 0 ? NONE : value(saidYes),
    ...more,
  });
}

function asked(...answers: readonly Nested[]) {
  return smallMap(
    organisations('A', 'B'),
    agreement('head', { A: ['pays'], B: ['delivers'] }),
    answers,
  );
}

const gap = (fewer: number, more: number, of = 10) =>
  asked(
    check('first'),
    replies('first', 'Partners', fewer, of),
    replies('first', 'NHS staff', more, of),
  );

describe('seen-differently', () => {
  it('fires at a gap of exactly 40 points and not just under it', () => {
    const [finding, ...others] = of(NAME, gap(3, 7));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ id: 'seen-differently~first~say-no', subjects: ['A', 'B'] });
    expect(seen(finding)).toBe(
      '3 of 10 partners say “Partners could say no”; 7 of 10 NHS staff say so. ' +
        'That is 30% against 70%.',
    );
    expect(of(NAME, gap(3, 6))).toEqual([]);
    expect(of(NAME, gap(301, 700, 1000))).toEqual([]);
  });

  it('reads none as nobody, and not known as not known', () => {
    expect(seen(of(NAME, gap(0, 7))[0])).toContain('0 of 10 partners');
    const unknown = replies('first', 'Partners', 0, 10, { saidYes: NOT_KNOWN });
    const map = asked(check('first'), unknown, replies('first', 'Lead staff', 9, 10));
    expect(of(NAME, map)).toEqual([]);
  });

  it('row 33: four replies on a side show nothing at all; five show', () => {
    const map = (replied: number) =>
      asked(
        check('first'),
        replies('first', 'Partners', 0, replied),
        replies('first', 'Lead staff', 9, 10),
      );
    const four = found(map(4));
    expect(four.findings).toEqual([]);
    expect(four.silent.find(({ id: silent }) => silent === NAME)?.needs).toContain(
      'Fewer than five people have answered, so we don’t show results. This protects them.',
    );
    expect(of(NAME, map(4), { seenDifferentlyPoints: 1 })).toEqual([]);
    expect(seen(of(NAME, map(5))[0])).toContain('0 of 5 partners');
  });

  it('leaves a third side out where too few of it replied, and takes those furthest apart where not', () => {
    const third = (replied: number) =>
      asked(
        check('first'),
        replies('first', 'Partners', 4, 10),
        replies('first', 'Lead staff', 9, 10),
        replies('first', 'Residents', 0, replied),
      );
    const [without] = of(NAME, third(4));
    expect(JSON.stringify(without)).not.toContain('Residents');
    expect(seen(without)).toContain('4 of 10 partners');
    expect(seen(of(NAME, third(5))[0])).toContain('0 of 5 residents');
  });

  it('looks at the latest check of an agreement up to the day of the map', () => {
    const round = (key: string, day: string, fewer: number) => [
      check(key, { date: value(day) }),
      replies(key, 'Partners', fewer, 10),
      replies(key, 'Lead staff', 9, 10),
    ];
    const first = round('first', '2024-05-01', 1);
    expect(of(NAME, asked(first))).toHaveLength(1);
    expect(of(NAME, asked(first, round('second', '2025-10-31', 8)))).toEqual([]);
    expect(of(NAME, asked(first, round('second', '2025-11-01', 8)))).toHaveLength(1);
  });

  it('keeps its sentences short where the statement is long', () => {
    const words = 'We are told in good time, and in words that we understand, why something is so';
    const statements = [{ key: 'say-no', words, about: 'trust' }] as const;
    const map = asked(
      check('first', { statements }),
      replies('first', 'Partners', 1, 10),
      replies('first', 'Lead staff', 9, 10),
    );
    expect(seen(of(NAME, map)[0])).toBe(
      `They were asked: “${words}”. 1 of 10 partners say so; 9 of 10 lead staff do. ` +
        'That is 10% against 90%.',
    );
  });

  it('follows the map’s own setting', () => {
    expect(of(NAME, gap(3, 6), { seenDifferentlyPoints: 30 })).toHaveLength(1);
    expect(of(NAME, gap(3, 7), { seenDifferentlyPoints: 41 })).toEqual([]);
  });
});

describe('seen-differently on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);

  it('finds that two of three statements are seen differently, and not the shared purpose', () => {
    expect(findings.map(seen)).toEqual([
      '2 of 11 partners say “Partners could say no”; 5 of 6 lead staff say so. ' +
        'That is 18% against 83%.',
      '3 of 11 partners say “Decisions are explained”; 5 of 6 lead staff say so. ' +
        'That is 27% against 83%.',
    ]);
    expect(findings.map((finding) => Math.round(factOf(finding, 'gapPoints')!))).toEqual([65, 56]);
  });

  it('ends one by one as more partners say that they could, and nothing else changes', () => {
    const more = (statement: string, before: number, after: number) =>
      applied(ALDERMOUTH, [
        {
          is: 'set',
          kind: 'checkAnswer',
          id: id(`check:A1:${statement}:partners`),
          field: 'saidYes',
          before: value(before),
          after: value(after),
        },
      ]);
    expect(idsGoneAndCome(ALDERMOUTH, more('could-say-no', 2, 5))).toEqual({
      gone: ['seen-differently~check:A1~could-say-no'],
      come: [],
    });
    expect(idsGoneAndCome(ALDERMOUTH, more('could-say-no', 2, 4)).gone).toEqual([]);
    expect(idsGoneAndCome(ALDERMOUTH, more('decisions-explained', 3, 5))).toEqual({
      gone: ['seen-differently~check:A1~decisions-explained'],
      come: [],
    });
  });
});
