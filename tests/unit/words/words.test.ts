import { describe, expect, it } from 'vitest';
import {
  dayInWords,
  financialYearInWords,
  periodInWords,
} from '../../../graph-schema/words/dates.ts';
import { figures, figuresOf, percent } from '../../../graph-schema/words/figures.ts';
import {
  countInWords,
  countOf,
  listInWords,
  sentenceCase,
} from '../../../graph-schema/words/lists.ts';
import { pounds, poundsInFull } from '../../../graph-schema/words/pounds.ts';

describe('money in words', () => {
  it.each([
    [240_000_000, '£2.4m'],
    [100_000_000, '£1m'],
    [245_000_000, '£2,450,000'],
    [393_760_000, '£3,937,600'],
    [45_000_000, '£450,000'],
    [4_500_000, '£45,000'],
    [60_000, '£600'],
    [1250, '£12.50'],
    [53, '53p'],
    [0, '£0'],
    [-240_000_000, '−£2.4m'],
    [1_230_000_000_000, '£12,300m'],
  ])('%i pence is %s', (pence, words) => {
    expect(pounds(pence)).toBe(words);
  });

  it('is written in full in columns of figures', () => {
    expect([poundsInFull(240_000_000), poundsInFull(50), poundsInFull(-100)]).toEqual([
      '£2,400,000',
      '£0.50',
      '−£1',
    ]);
  });
});

describe('days in words', () => {
  it('names the month and leaves out zeros', () => {
    expect(dayInWords('2026-03-03')).toBe('3 March 2026');
  });

  it('says both ends of a period, or the one that is told', () => {
    expect(periodInWords({ first: '2024-04-01', last: '2029-03-31' })).toBe(
      'from 1 April 2024 to 31 March 2029',
    );
    expect(periodInWords({ first: '2024-04-01', last: undefined })).toBe('from 1 April 2024');
    expect(periodInWords({ first: undefined, last: '2029-03-31' })).toBe('until 31 March 2029');
    expect(periodInWords({ first: '2024-04-01', last: '2024-04-01' })).toBe('on 1 April 2024');
    expect(periodInWords({ first: undefined, last: undefined })).toBe('');
  });

  it('names a financial year by both its years', () => {
    expect([financialYearInWords(2025), financialYearInWords(1999)]).toEqual([
      '2025/26',
      '1999/00',
    ]);
  });
});

describe('lists and counts in words', () => {
  it('joins the last name with and', () => {
    expect([listInWords([]), listInWords(['A']), listInWords(['A', 'B', 'C'])]).toEqual([
      '',
      'A',
      'A, B and C',
    ]);
  });

  it('writes one to nine in words, and figures from ten', () => {
    expect([0, 1, 9, 10, 1200].map(countInWords)).toEqual(['no', 'one', 'nine', '10', '1,200']);
    expect([countOf(1, 'flow', 'flows'), countOf(3, 'flow', 'flows')]).toEqual([
      'one flow',
      'three flows',
    ]);
  });

  it('begins a sentence with a capital', () => {
    expect(sentenceCase('one flow')).toBe('One flow');
  });
});

describe('percentages', () => {
  it('stand as they are where two decimals say them exactly, and are whole otherwise', () => {
    expect([18.75, 17.5, 100, 0, 5660 / 99.99].map(percent)).toEqual([
      '18.75%',
      '17.5%',
      '100%',
      '0%',
      '57%',
    ]);
  });

  it('are never rounded to all or nothing', () => {
    expect([99.7123, 0.3123, 100.3123].map(percent)).toEqual(['over 99%', 'under 1%', 'over 100%']);
  });
});

describe('figures', () => {
  it('have commas, and name what they count', () => {
    expect([figures(12_400), figuresOf(1, 'vote', 'votes'), figuresOf(0, 'vote', 'votes')]).toEqual(
      ['12,400', '1 vote', '0 votes'],
    );
  });
});
