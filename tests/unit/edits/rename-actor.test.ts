import { expect, test } from 'vitest';
import { renameActor, withOldWord } from '../../../graph-schema/edits/rename-actor.ts';
import { find, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import { id } from '../../../graph-schema/model/ids.ts';
import { organisation, stateOf } from '../web/hand-made.ts';

function renamed(state: AllianceMap, name: string): AllianceMap {
  const applied = applyAll(state, renameActor(state, id('a'), name));
  if (applied.is !== 'applied') throw new Error(JSON.stringify(applied));
  return applied.state;
}

test('an old name stays as an alias, and goes when the actor takes it again', () => {
  const state = stateOf(organisation('a', { name: 'Old', aliases: ['Older'] }));
  const after = renamed(state, 'New');
  expect(find(after, 'actor', id('a'))).toMatchObject({ name: 'New', aliases: ['Older', 'Old'] });
  expect(find(renamed(after, 'Old'), 'actor', id('a'))).toMatchObject({
    name: 'Old',
    aliases: ['Older', 'New'],
  });
});

test('the same name, or an actor that is not there, changes nothing', () => {
  const state = stateOf(organisation('a', { name: 'Old' }));
  expect(renameActor(state, id('a'), 'Old')).toEqual([]);
  expect(renameActor(state, id('b'), 'New')).toEqual([]);
});

test('no word stands twice', () => {
  expect(withOldWord(['x'], 'x', 'y')).toEqual(['x']);
  expect(withOldWord(['y'], 'x', 'y')).toEqual(['x']);
});
