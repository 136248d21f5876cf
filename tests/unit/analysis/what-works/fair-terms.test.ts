import { expect, it } from 'vitest';
import { value } from '../../../../graph-schema/model/known.ts';
import {
  agreement,
  organisations,
  pays,
  smallMap,
  term,
  type Nested,
} from '../support/small-map.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { worksInWords } from '../support/what-works.ts';

function deal(...terms: readonly Nested[]) {
  return smallMap(
    organisations('Hall', 'Club'),
    agreement('deal', { Hall: ['hosts'], Club: ['pays'] }),
    pays('Club', 'Hall', 600, { flowKind: 'member-fee', agreement: id('deal') }),
    terms,
  );
}

it('says that each side can end it with the same notice, in months or in days', () => {
  const months = deal(
    term('deal', 'noticeByPayerMonths', value(3)),
    term('deal', 'noticeByPaidMonths', value(3)),
  );
  expect(worksInWords(months)).toEqual({
    'fair-terms~deal':
      'Club and Hall can each end this with 3 months’ notice. No term we know of weighs on one side.',
  });
  const day = deal(
    term('deal', 'noticeByPayerDays', value(1)),
    term('deal', 'noticeByPaidDays', value(1)),
  );
  expect(worksInWords(day)['fair-terms~deal']).toContain('with 1 day’s notice');
});

it('is not there where one side’s notice is longer, or is not told', () => {
  const payer = term('deal', 'noticeByPayerMonths', value(3));
  expect(worksInWords(deal(payer, term('deal', 'noticeByPaidMonths', value(4))))).toEqual({});
  expect(worksInWords(deal(payer))).toEqual({});
  expect(worksInWords(deal())).toEqual({});
});

it('is not there where another term weighs on one side', () => {
  const notice = [
    term('deal', 'noticeByPayerMonths', value(3)),
    term('deal', 'noticeByPaidMonths', value(3)),
  ];
  const withTerm = (...more: readonly Nested[]) => Object.keys(worksInWords(deal(notice, more)));
  expect(withTerm(term('deal', 'shareAtRiskPercent', value(0)))).toEqual(['fair-terms~deal']);
  expect(withTerm(term('deal', 'shareAtRiskPercent', value(1)))).toEqual([]);
  expect(withTerm(term('deal', 'surplus', value('shared-equally')))).toEqual(['fair-terms~deal']);
  expect(withTerm(term('deal', 'surplus', value('to-payer')))).toEqual([]);
});
