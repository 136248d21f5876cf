import { expect, test } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { tabOfEvidence } from '../../../../web/state/evidence-tab.ts';
import { money, organisation, stateOf } from '../hand-made.ts';

const state = stateOf(
  organisation('a'),
  organisation('b'),
  money('a', 'b', 1),
  make('room', { id: id('r'), name: 'Room' }),
  make('seat', { id: id('s'), room: id('r'), holder: id('a') }),
);

test('"Show in table" leads to flows, else to the rooms of seats, else to actors', () => {
  expect(tabOfEvidence(state, [id('a'), id('b'), id('a-b')])).toBe('flows');
  expect(tabOfEvidence(state, [id('a'), id('s')])).toBe('rooms');
  expect(tabOfEvidence(state, [id('a')])).toBe('actors');
});
