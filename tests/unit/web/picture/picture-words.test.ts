import { expect, test } from 'vitest';
import type { FamilyName } from '../../../../graph-schema/flow-families/index.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { pictureOf } from '../../../../web/picture/picture-of.ts';
import {
  describe as inSentences,
  emptyPictureWords,
  notLinkedWords,
} from '../../../../web/picture/picture-words.ts';
import { NO_FILTERS, type MapFilters } from '../../../../web/state/view-types.ts';
import { money, organisation, stateOf, TIME } from '../hand-made.ts';

test('what is drawn of an actor is told as its text tells it, declined money as what would be given', () => {
  const state = stateOf(
    organisation('Payer'),
    organisation('Group'),
    organisation('Other'),
    money('Payer', 'Group', 100),
    money('Payer', 'Other', 60, { state: 'offered-declined', amount: { byTo: value(6000) } }),
  );
  const picture = pictureOf({
    state,
    time: TIME,
    families: ['money'],
    filters: NO_FILTERS,
    finding: null,
  });
  expect(inSentences(state, picture, TIME, id('Payer'))).toBe(
    'Payer, organisation, sector not known. Payer gives Group £100 a year as a grant. ' +
      'Payer would give Other £60 a year as a grant.',
  );
  expect(inSentences(state, picture, TIME, 'nobody')).toBe('');
});

test('a picture without anything to draw says why, and whether the filters are why', () => {
  const state = stateOf(organisation('Payer'), organisation('Group'), money('Payer', 'Group', 100));
  const said = (families: readonly FamilyName[], change: Partial<MapFilters>) => {
    const input = { state, time: TIME, families, filters: { ...NO_FILTERS, ...change } };
    return emptyPictureWords(input, pictureOf({ ...input, finding: null }));
  };
  expect(said(['money'], {})).toBeNull();
  expect(said(['money'], { text: 'zzz' })).toEqual({
    words: 'Nothing here fits these filters.',
    byFilters: true,
  });
  expect(said(['connection'], {})).toEqual({
    words: 'No connection flows are on this map yet.',
    byFilters: false,
  });
});

test('actors without a line are told as filtered where a filter may have taken their lines', () => {
  expect(notLinkedWords(['money'], NO_FILTERS, 20)).toBe('Not linked by money: 20');
  const filters = { ...NO_FILTERS, atLeastPence: 10_000_000 };
  expect(notLinkedWords(['money'], filters, 347)).toBe('Not shown with these filters: 347');
});
