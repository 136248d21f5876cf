import { find, type AllianceMap } from '../model/alliance-map.ts';
import type { Change } from '../model/change.ts';
import type { Id } from '../model/ids.ts';
import { setField } from './set-field.ts';

/** Gives an actor another name. The old one stays as an alias, so that whoever knows it by that name still finds it. */
export function renameActor(state: AllianceMap, id: Id, name: string): readonly Change[] {
  const actor = find(state, 'actor', id);
  if (actor === undefined || actor.name === name) return [];
  return [
    ...setField(state, id, 'name', name),
    ...setField(state, id, 'aliases', withOldWord(actor.aliases, actor.name, name)),
  ];
}

/** The other words of a thing once it has a new one: the old word is among them, the new one is not. */
export function withOldWord(
  aliases: readonly string[],
  old: string,
  word: string,
): readonly string[] {
  return [...new Set([...aliases, old])].filter((one) => one !== word && one !== '');
}
