import { describe, expect, test } from 'vitest';
import { textHints } from '../../../../../web/editing/hints/text-hints.ts';

const about = (text: string, field: 'name' | 'fact' | 'view' = 'fact') =>
  textHints(text, field).map((hint) => hint.about);

describe('a person’s name', () => {
  test.each(['Sarah Jones', 'Ask Dr Patel about it', 'Cllr Smith decides', 'Mohammed A. Khan'])(
    '%s is hinted at',
    (text) => expect(about(text, 'name')).toEqual(['person']),
  );
  test.each([
    'Eastcliff Council',
    'Breakwater Trust',
    'St Anne’s Centre',
    'St Mary Magdalene Church',
    'Mary Seacole Trust',
    'John Lewis Foundation',
    'Helen House Hospice',
    'Age UK',
    'Grace',
    'The chair of the board',
  ])('%s is not', (text) => expect(about(text, 'name')).toEqual([]));
});

test('a label is named as it stands on the list, the longest that fits', () => {
  expect(textHints('Work with HARD TO REACH groups', 'fact')).toEqual([
    {
      about: 'label',
      words: 'Some people find “hard to reach” unfair. Could you say what gets in the way?',
    },
  ]);
  expect(textHints('disadvantaged communities', 'fact')[0]?.words).toMatch(
    /“disadvantaged communities”/u,
  );
  expect(about('invulnerable')).toEqual([]);
});

test('a map may have a list of its own', () => {
  expect(textHints('the left behind', 'fact', ['left behind'])).toHaveLength(1);
  expect(textHints('hard to reach', 'fact', ['left behind'])).toEqual([]);
});

test('a view is hinted at in a field of facts alone', () => {
  expect(about('They dominate every meeting', 'fact')).toEqual(['view']);
  expect(about('They dominate every meeting', 'view')).toEqual([]);
  expect(about('Pays £20,000 a year for the food round', 'fact')).toEqual([]);
  expect(about('', 'fact')).toEqual([]);
});
