import { expect, test } from 'vitest';
import { keepOldNames, withOldWord } from '../../../graph-schema/edits/keep-old-names.ts';
import { setField } from '../../../graph-schema/edits/set-field.ts';
import { find, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import { id } from '../../../graph-schema/model/ids.ts';
import { PLACEHOLDER } from '../../../graph-schema/templates/placeholder.ts';
import { organisation, stateOf } from '../web/hand-made.ts';

function saved(state: AllianceMap, changes: readonly Change[]): AllianceMap {
  const applied = applyAll(state, keepOldNames(state, changes));
  if (applied.is !== 'applied') throw new Error(JSON.stringify(applied));
  return applied.state;
}

function renamed(state: AllianceMap, name: string): AllianceMap {
  return saved(state, setField(state, id('a'), 'name', name));
}

const state = stateOf(organisation('a', { name: 'Old Hall', aliases: ['Older'] }));

test('an old name stays as an alias, and goes when the actor takes it again', () => {
  const after = renamed(state, 'New Hall');
  expect(find(after, 'actor', id('a'))?.aliases).toEqual(['Older', 'Old Hall']);
  expect(find(renamed(after, 'Old Hall'), 'actor', id('a'))?.aliases).toEqual([
    'Older',
    'New Hall',
  ]);
});

test('aliases that are typed in the same step are kept with it', () => {
  const changes = [
    ...setField(state, id('a'), 'name', 'New Hall'),
    ...setField(state, id('a'), 'aliases', ['The hall']),
  ];
  expect(find(saved(state, changes), 'actor', id('a'))?.aliases).toEqual(['The hall', 'Old Hall']);
});

test('a mended spelling leaves none', () => {
  expect(find(renamed(state, 'OLD HALL'), 'actor', id('a'))?.aliases).toEqual(['Older']);
});

test('a placeholder that gets its real name is no placeholder any more', () => {
  const begun = stateOf(organisation('a', { name: 'The lead organisation', hint: PLACEHOLDER }));
  expect(find(renamed(begun, 'Foodshare'), 'actor', id('a'))).toMatchObject({
    name: 'Foodshare',
    hint: '',
    aliases: [],
  });
});

test('other changes are left as they are', () => {
  const changes = setField(state, id('a'), 'shortName', 'Hall');
  expect(keepOldNames(state, changes)).toEqual(changes);
});

test('no word stands twice', () => {
  expect(withOldWord(['x'], 'x', 'y')).toEqual(['x']);
  expect(withOldWord(['y'], 'x', 'y')).toEqual(['x']);
});
