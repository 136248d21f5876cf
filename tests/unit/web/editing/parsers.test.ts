import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../../web/editing/fields/parse-day.ts';
import { parseLines } from '../../../../web/editing/fields/parse-lines.ts';
import { moneyReadBack, parseMoney } from '../../../../web/editing/fields/parse-money.ts';
import { parseNumber } from '../../../../web/editing/fields/parse-number.ts';
import { faultWords } from '../../../../web/editing/fields/read.ts';

describe('money', () => {
  test.each([
    ['20000', 2_000_000, undefined],
    ['£20k', 2_000_000, undefined],
    ['2.4m', 240_000_000, undefined],
    ['£45,000 a year', 4_500_000, 'year'],
    ['£ 20,000', 2_000_000, undefined],
    ['1.5 million per year', 150_000_000, 'year'],
    ['£1,500 once', 150_000, 'once'],
    ['£12.50', 1250, undefined],
    ['0.29', 29, undefined],
    ['50p', 50, undefined],
    ['0', 0, undefined],
    ['20,000 pounds p.a.', 2_000_000, 'year'],
  ])('%s', (typed, pence, per) => {
    expect(parseMoney(typed)).toEqual({ is: 'read', value: { pence, per } });
  });

  test.each(['twenty', '', '20,00', '-5', '£5 a month', '12.345', '1e9', '99999999999999bn'])(
    '“%s” is told in words, with what was typed kept',
    (typed) => {
      const told = parseMoney(typed);
      expect(told.is).toBe('fault');
      if (told.is === 'fault') expect(told.fault.found).toBe(typed);
    },
  );

  test('is read back with what it is for', () => {
    expect(moneyReadBack(2_000_000, 'year')).toBe('£20,000 a year');
    expect(moneyReadBack(240_000_000, undefined)).toBe('£2.4m');
    expect(moneyReadBack(150_000, 'once')).toBe('£1,500 once');
  });
});

describe('days', () => {
  test.each([
    '3 March 2026',
    '3 Mar 26',
    '3/3/26',
    '03/03/2026',
    '3.3.2026',
    '2026-03-03',
    '3rd of March 2026',
    'Tuesday 3 March, 2026',
  ])('%s', (typed) => {
    expect(parseDay(typed)).toEqual({ is: 'read', value: '2026-03-03' });
  });

  test('the day stands before the month', () => {
    expect(parseDay('4/3/2026')).toEqual({ is: 'read', value: '2026-03-04' });
  });

  test.each(['31/2/2026', '13/13/2026', 'March 2026', 'soon', '2026'])('%s is no day', (typed) => {
    expect(parseDay(typed).is).toBe('fault');
  });
});

describe('numbers', () => {
  test('with commas and with their unit', () => {
    expect(parseNumber('1,200')).toEqual({ is: 'read', value: 1200 });
    expect(parseNumber('45 days', { unit: 'days' })).toEqual({ is: 'read', value: 45 });
    expect(parseNumber('1 day', { unit: 'days' })).toEqual({ is: 'read', value: 1 });
    expect(parseNumber('18.75%', { unit: 'percent', whole: false })).toEqual({
      is: 'read',
      value: 18.75,
    });
  });

  test('a part of a whole thing, another unit or too much are told', () => {
    const told = [
      parseNumber('12.5'),
      parseNumber('45 weeks', { unit: 'days' }),
      parseNumber('101', { max: 100 }),
      parseNumber('many'),
    ].map((one) => (one.is === 'fault' ? faultWords(one.fault) : ''));
    expect(told).toEqual([
      'This should be a whole number, not “12.5”. Leave out what stands after the point.',
      'This should be a number of days, not “45 weeks”. Write it in figures, for example 12.',
      'This should be a number, 0 or more and at most 100, not “101”. Correct the figure.',
      'This should be a number, not “many”. Write it in figures, for example 12.',
    ]);
  });
});

test('lines are entries, each once', () => {
  expect(parseLines(' AVA \n\nAldermouth VA\nAVA', 200, 10)).toEqual({
    is: 'read',
    value: ['AVA', 'Aldermouth VA'],
  });
  expect(parseLines('a\nb', 200, 1).is).toBe('fault');
  expect(parseLines('abc', 2, 10).is).toBe('fault');
});
