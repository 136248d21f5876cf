import { describe, expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  adding,
  agreement,
  applied,
  controls,
  factOf,
  found,
  of,
  organisations,
  pays,
  seen,
  smallMap,
  tells,
  term,
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';
import { withField } from '../support/with-field.ts';

const NAME = 'answers-upward';

/** A payer pays a lead, which pays two partners. */
function programme(...more: readonly Nested[]) {
  return smallMap(
    organisations('P', 'L', 'A', 'B', 'Other'),
    actorOf('community', 'M'),
    agreement('head', { P: ['pays'], L: ['delivers', 'holds'] }, { programmeName: 'Together' }),
    agreement('a', { L: ['pays', 'holds'], A: ['delivers'] }, { under: id('head') }),
    agreement('b', { L: ['pays', 'holds'], B: ['delivers'] }, { under: id('head') }),
    more,
  );
}

const REPORTS = [term('a', 'reportsAYear', value(4)), term('b', 'reportsAYear', value(2))];
const UP = programme(REPORTS);

const times = (count: number) =>
  ({ flowKind: 'report', unit: 'times', amount: { record: value(count) } }) as const;

describe('answers-upward', () => {
  it('fires where reports go up and none comes back, once for a programme', () => {
    const [finding, ...others] = of(NAME, UP);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ id: 'answers-upward~head', subjects: ['L'] });
    expect(seen(finding)).toBe(
      'Partners send 6 reports a year upward. ' +
        'We found no report back to partners or to communities. This is in Together.',
    );
    expect(finding?.evidence).toEqual(expect.arrayContaining(['a', 'a-reportsAYear', 'A', 'L']));
  });

  it('does not fire where no report goes up, told as none or as 0', () => {
    const none = [term('a', 'reportsAYear', NONE), term('b', 'reportsAYear', value(0))];
    expect(of(NAME, programme(none))).toEqual([]);
    expect(found(programme(none)).silent.map(({ id: silent }) => silent)).not.toContain(NAME);
    expect(seen(of(NAME, programme(term('a', 'reportsAYear', value(1))))[0])).toContain(
      'A sends 1 report a year upward.',
    );
  });

  it.each([
    ['a report from the lead to a partner', tells('L', 'A', { flowKind: 'report' })],
    ['findings from the payer to a partner two steps below', tells('P', 'B')],
    ['findings from the lead to a community', tells('L', 'M')],
    ['the lead answers to a partner', controls('L', 'answers-to', 'A')],
    ['the payer answers to a community', controls('P', 'answers-to', 'M')],
  ])('goes with %s', (_, down) => {
    const before = UP;
    const after = applied(before, adding(down));
    expect(idsGoneAndCome(before, after)).toEqual({ gone: ['answers-upward~head'], come: [] });
  });

  it.each([
    ['data', tells('L', 'A', { flowKind: 'data' })],
    ['a report to somebody outside the programme', tells('L', 'Other', { flowKind: 'report' })],
    ['a report that has ended', tells('L', 'A', { end: value('2025-10-30') })],
    ['the partner answers to the lead as well', controls('A', 'answers-to', 'L')],
  ])('stays with %s', (_, more) => {
    expect(of(NAME, applied(UP, adding(more)))).toHaveLength(1);
  });

  it('stays where only a partner itself reports to a community, and says so', () => {
    const own = applied(UP, adding(tells('A', 'M', { flowKind: 'report' })));
    expect(seen(of(NAME, own)[0])).toContain('A itself gives account to a community.');
  });

  it('fires on "answers to" alone, upward only, and goes when the lead answers too', () => {
    const upward = programme(controls('A', 'answers-to', 'L'), controls('L', 'answers-to', 'P'));
    expect(seen(of(NAME, upward)[0])).toBe(
      'Two partners answer to those who pay. ' +
        'We found no report back to partners or to communities. This is in Together.',
    );
    expect(of(NAME, applied(upward, adding(controls('L', 'answers-to', 'A'))))).toEqual([]);
  });

  it('counts reports that flows tell, but never those that an agreement tells again', () => {
    const told = (more: Nested) => factOf(of(NAME, programme(REPORTS, more))[0], 'reports');
    expect(told(tells('L', 'P', times(3)))).toBe(9);
    expect(told(tells('A', 'L', { ...times(4), agreement: id('a') }))).toBe(6);
    const untold = programme(tells('A', 'L', { flowKind: 'report' }));
    expect(seen(of(NAME, untold)[0])).toMatch(/^Reports go upward\. How many is not known\./);
  });

  it('knows who is above whom from money where no party is told', () => {
    const map = smallMap(
      organisations('P', 'A'),
      agreement('grant', {}),
      pays('P', 'A', 10, { agreement: id('grant') }),
      tells('A', 'P', times(2)),
    );
    expect(seen(of(NAME, map)[0])).toContain('A sends 2 reports a year upward.');
    expect(of(NAME, applied(map, adding(tells('P', 'A'))))).toEqual([]);
  });

  it('says when books are open one way only', () => {
    const open = applied(UP, adding(term('a', 'openBook', value('one-way'))));
    expect(seen(of(NAME, open)[0])).toContain('Books are open one way only.');
    const both = applied(UP, adding(term('a', 'openBook', value('both-ways'))));
    expect(seen(of(NAME, both)[0])).not.toContain('Books');
  });

  it('says what it would need where neither reports nor answers are told', () => {
    const { silent } = found(programme());
    expect(silent.find(({ id: of_ }) => of_ === NAME)?.needs).toContain('how many reports a year');
  });
});

describe('answers-upward on Aldermouth', () => {
  it('finds 144 reports up and none down', () => {
    const [finding, ...others] = of(NAME, ALDERMOUTH);
    expect(others).toEqual([]);
    expect(finding?.id).toBe('answers-upward~A1');
    expect(seen(finding)).toBe(
      'Partners send 144 reports a year upward. ' +
        'We found no report back to partners or to communities. This is in Steady Ground.',
    );
    expect([factOf(finding, 'reports'), factOf(finding, 'reportsBack')]).toEqual([144, 0]);
  });

  it('goes with one answer down, and nothing else changes', () => {
    const down = applied(ALDERMOUTH, adding(tells('P4', 'C6')));
    expect(idsGoneAndCome(ALDERMOUTH, down)).toEqual({ gone: ['answers-upward~A1'], come: [] });
  });

  it('follows the figure when fewer reports are asked for', () => {
    const fewer = withField(ALDERMOUTH, 'term', 'A2:reportsAYear', 'value', value(4));
    expect(factOf(of(NAME, fewer)[0], 'reports')).toBe(136);
  });
});
