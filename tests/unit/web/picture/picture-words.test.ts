import { expect, test } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { pictureOf } from '../../../../web/picture/picture-of.ts';
import { describe as inSentences } from '../../../../web/picture/picture-words.ts';
import { NO_FILTERS } from '../../../../web/state/view-types.ts';
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
