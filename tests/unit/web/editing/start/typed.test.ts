import { describe, expect, test } from 'vitest';
import { guessSort } from '../../../../../web/editing/start/guess-sort.ts';
import { readTypedAmount } from '../../../../../web/editing/start/typed-amount.ts';
import { typedNames } from '../../../../../web/editing/start/typed-names.ts';

describe('the kind of actor that a name sounds like', () => {
  test.each([
    ['Eastcliff Council', 'public-body'],
    ['Northshire NHS Foundation Trust', 'public-body'],
    ['Coastal Police', 'public-body'],
    ['Ropery Primary School', 'public-body'],
    ['Harbour Academy Trust', 'public-body'],
    ['Breakwater Trust', 'funder'],
    ['The Tidewater Foundation', 'funder'],
    ['Northern Community Fund', 'funder'],
    ['Coast Wildlife Trust', 'charity'],
    ['Sunrise Care CIC', 'charity'],
    ['Foodshare', 'charity'],
    ['St Anne’s Centre', 'charity'],
    ['Highmoor Mutual Aid', 'community-group'],
    ['Friends of the Park', 'community-group'],
    ['Saltgarth Residents’ Association', 'community-group'],
    ['Bright Ideas Ltd', 'business'],
    ['Young people in Saltgarth', 'community'],
    ['Families on the estate', 'community'],
    ['Carers Centre', 'charity'],
    ['Eastcliff Voluntary Action', 'connector'],
    ['Zzyzx', 'organisation'],
  ])('%s: %s', (name, sort) => expect(guessSort(name)).toBe(sort));
});

describe('names typed one to a line', () => {
  test('list signs, empty lines and names that come twice are left out', () => {
    const { names } = typedNames('1. Foodshare\n\n- The  Net Loft\r\nfoodshare\n• Café 21');
    expect(names).toEqual(['Foodshare', 'The Net Loft', 'Café 21']);
  });

  test('ten are taken, the rest is counted', () => {
    const text = Array.from({ length: 13 }, (_, at) => `Group ${String(at)}`).join('\n');
    expect(typedNames(text).names).toHaveLength(10);
    expect(typedNames(text).left).toBe(3);
  });
});

describe('a typed amount', () => {
  test.each([
    ['20000 a year', 'pence', { amount: 2_000_000, per: 'year' }],
    ['£20,000', 'pence', { amount: 2_000_000, per: null }],
    ['20k', 'pence', { amount: 2_000_000, per: null }],
    ['£2.4m', 'pence', { amount: 240_000_000, per: null }],
    ['12.50 once', 'pence', { amount: 1250, per: 'once' }],
    ['30 hours', 'hours', { amount: 30, per: null }],
    ['', 'pence', null],
    ['a lot', 'pence', undefined],
    ['-5', 'pence', undefined],
    ['1.5', 'people', undefined],
    ['0.001', 'pence', undefined],
  ] as const)('%s in %s', (typed, unit, read) => {
    expect(readTypedAmount(typed, unit)).toEqual(read);
  });
});
