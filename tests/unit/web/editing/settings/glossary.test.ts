import { expect, test } from 'vitest';
import { keepOldNames } from '../../../../../graph-schema/edits/keep-old-names.ts';
import { setField } from '../../../../../graph-schema/edits/set-field.ts';
import {
  find,
  settings,
  type AllianceMap,
} from '../../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../../graph-schema/model/apply.ts';
import type { Change } from '../../../../../graph-schema/model/change.ts';
import { make } from '../../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../../graph-schema/model/ids.ts';
import { LABEL_WORDS } from '../../../../../graph-schema/words/label-words.ts';
import { labelsOf } from '../../../../../web/editing/hints/labels.ts';
import { glossaryEdit, typedGlossary } from '../../../../../web/editing/settings/glossary.ts';
import { findNames } from '../../../../../web/state/find-names.ts';
import { organisation, stateOf } from '../../hand-made.ts';

const state = stateOf(
  organisation('L', { name: 'Coast Enterprise Partnership' }),
  make('glossaryWord', { id: id('w'), word: 'Bid candy', meaning: 'Named and never used.' }),
);

function after(from: AllianceMap, changes: readonly Change[]): AllianceMap {
  const applied = applyAll(from, changes);
  if (applied.is !== 'applied') throw new Error(JSON.stringify(applied));
  return applied.state;
}

test('row 41: after a word or a name is changed, the old one still finds it', () => {
  const typed = typedGlossary(state);
  const words = typed.words.map((one) => ({ ...one, word: 'Named but not paid' }));
  const renamed = after(state, glossaryEdit(state, { ...typed, words }).changes);
  expect(findNames(renamed, 'bid candy')).toEqual([
    { id: 'w', name: 'Named but not paid', kind: 'Word', by: 'Bid candy' },
  ]);
  const actor = after(
    state,
    keepOldNames(state, setField(state, id('L'), 'name', 'Coast Growth Hub')),
  );
  expect(findNames(actor, 'enterprise partnership')).toEqual([
    expect.objectContaining({ name: 'Coast Growth Hub', by: 'Coast Enterprise Partnership' }),
  ]);
});

test('words are added with their other words, and taken off where nothing is left of them', () => {
  const added = { id: id('n'), word: 'Lead', meaning: '', aliases: ' Prime \n\nPrime\nLead' };
  const { changes } = glossaryEdit(state, { ...typedGlossary(state), words: [added] });
  const there = after(state, changes);
  expect(find(there, 'glossaryWord', id('n'))?.aliases).toEqual(['Prime']);
  expect(find(there, 'glossaryWord', id('w'))).toBeUndefined();
});

test('the list of labels is the map’s own: what is added and left out is kept, in one step', () => {
  const labels = [...LABEL_WORDS.slice(1), 'left behind'].join('\n');
  const there = after(state, glossaryEdit(state, { ...typedGlossary(state), labels }).changes);
  expect(settings(there)).toMatchObject({
    hintLabels: ['left behind'],
    hintLabelsOff: [LABEL_WORDS[0]],
  });
  expect(labelsOf(settings(there))).toEqual([...LABEL_WORDS.slice(1), 'left behind']);
  expect(glossaryEdit(there, typedGlossary(there)).changes).toEqual([]);
});
