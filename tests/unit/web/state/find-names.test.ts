import { expect, test } from 'vitest';
import { findNames } from '../../../../web/state/find-names.ts';
import { folded } from '../../../../web/state/folded.ts';
import { organisation, stateOf } from '../hand-made.ts';

const state = stateOf(
  organisation('n', { name: 'Noor Women’s Circle' }),
  organisation('d', { name: 'Drift Café', aliases: ['The Old Boathouse'] }),
  organisation('c', { name: 'Coast & Moor NHS Trust', shortName: 'Coast & Moor' }),
  organisation('moorland', { name: 'Moorland Trust' }),
);

test('accents, apostrophes, case and signs do not matter', () => {
  expect(folded('Noor Women’s  Circle')).toBe('noor womens circle');
  expect(findNames(state, "noor women's").map(({ id }) => id)).toEqual(['n']);
  expect(findNames(state, 'cafe').map(({ id }) => id)).toEqual(['d']);
  expect(findNames(state, 'coast and').map(({ id }) => id)).toEqual(['c']);
});

test('an alias finds its actor and says by which name', () => {
  expect(findNames(state, 'boathouse')).toEqual([
    expect.objectContaining({ id: 'd', name: 'Drift Café', by: 'The Old Boathouse' }),
  ]);
});

test('names that begin with what was typed come first', () => {
  expect(findNames(state, 'moor').map(({ id }) => id)).toEqual(['moorland', 'c']);
});

test('nothing typed finds nothing', () => {
  expect(findNames(state, ' ’ ')).toEqual([]);
});
