import { describe, expect, test } from 'vitest';
import { guessSort } from '../../../../../web/editing/start/guess-sort.ts';
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
