import { expect, test } from 'vitest';
import { changeSetId, id } from '../../../../graph-schema/model/ids.ts';
import {
  alsoHereWords,
  hereWords,
  initials,
  lookingAt,
} from '../../../../web/together/presence-words.ts';
import { marksOf } from '../../../../web/together/people-at.ts';
import { wantedWords } from '../../../../web/together/wanted-words.ts';
import { money, organisation, stateOf } from '../hand-made.ts';

const STATE = stateOf(organisation('Foodshare'), organisation('Council'));
const ADE = { key: 'a', name: 'Ade', on: [id('Foodshare'), id('gone')] };
const PRIYA = { key: 'p', name: 'Priya', on: [] };

test('who is here is counted in words', () => {
  expect(hereWords([])).toBe('Just you here');
  expect(hereWords([ADE])).toBe('One other here');
  expect(hereWords([ADE, PRIYA])).toBe('Two others here');
});

test('what someone looks at is named, as long as it is on the map', () => {
  expect(lookingAt(STATE, ADE)).toBe('is looking at Foodshare');
  expect(lookingAt(STATE, PRIYA)).toBe('');
});

test('an item says who else looks at it', () => {
  expect(alsoHereWords([])).toBe('');
  expect(alsoHereWords([ADE])).toBe('Ade is looking at this too');
  expect(alsoHereWords([ADE, PRIYA])).toBe('Ade and Priya are looking at this too');
});

test('what others look at has a mark: whose it is, or how many look there', () => {
  expect([...marksOf([ADE, PRIYA])]).toEqual([
    ['Foodshare', { letters: 'A', words: 'Ade is looking at this too' }],
    ['gone', { letters: 'A', words: 'Ade is looking at this too' }],
  ]);
  const both = marksOf([ADE, { ...PRIYA, on: [id('Foodshare')] }]);
  expect(both.get(id('Foodshare'))).toEqual({
    letters: '2',
    words: 'Ade and Priya are looking at this too',
  });
});

test('a small mark has one or two letters', () => {
  expect(initials('Ade Obi')).toBe('AO');
  expect(initials('Convenor')).toBe('C');
});

test('whose value stands is told what the other wrote, and nothing that does not fit the map', () => {
  const state = stateOf(
    organisation('Foodshare'),
    organisation('Council'),
    money('Council', 'Foodshare', 30_000),
  );
  const wanted = {
    name: 'Priya',
    id: id('Council-Foodshare'),
    field: 'amount.record',
    against: changeSetId('set'),
    value: { is: 'value', value: 2_500_000 },
  };
  expect(wantedWords(state, wanted)).toBe(
    'You and Priya edited the amount of the money from Council to Foodshare at the same time. You wrote £30,000 a year. Priya wrote £25,000 a year, and is choosing now. Yours stands until then.',
  );
  expect(wantedWords(state, { ...wanted, value: 'a lot' })).toBeUndefined();
  expect(wantedWords(state, { ...wanted, id: id('gone') })).toBeUndefined();
});
