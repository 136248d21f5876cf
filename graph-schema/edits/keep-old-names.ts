import { find, type AllianceMap } from '../model/alliance-map.ts';
import type { Change } from '../model/change.ts';
import type { Id } from '../model/ids.ts';
import { PLACEHOLDER } from '../templates/placeholder.ts';
import { comparedName } from './same-name.ts';
import { setField } from './set-field.ts';

/**
 * The same changes with the old name of each renamed actor among its aliases, so that whoever knows it by that name
 * still finds it. A mended spelling leaves no alias, and a placeholder that got its real name no more than its hint.
 */
export function keepOldNames(state: AllianceMap, changes: readonly Change[]): readonly Change[] {
  const kept = changes.flatMap((change) => {
    if (change.is !== 'set' || change.kind !== 'actor' || change.field !== 'name') return [];
    return oldNameKept(state, changes, change.id, String(change.after));
  });
  const replaced = new Set(kept.map(keyOf));
  return [...changes.filter((change) => !replaced.has(keyOf(change))), ...kept];
}

function oldNameKept(
  state: AllianceMap,
  changes: readonly Change[],
  id: Id,
  name: string,
): readonly Change[] {
  const actor = find(state, 'actor', id);
  if (actor === undefined) return [];
  if (actor.hint === PLACEHOLDER) {
    return changes.some((change) => keyOf(change) === `${id} hint`)
      ? []
      : setField(state, id, 'hint', '');
  }
  if (comparedName(actor.name) === comparedName(name)) return [];
  const set = changes.find((change) => keyOf(change) === `${id} aliases`);
  const aliases = set?.is === 'set' ? (set.after as readonly string[]) : actor.aliases;
  return setField(state, id, 'aliases', withOldWord(aliases, actor.name, name));
}

function keyOf(change: Change): string {
  return change.is === 'set' ? `${change.id} ${change.field}` : `${change.entity.id} ${change.is}`;
}

/** The other words of a thing once it has a new one: the old word is among them, the new one is not. */
export function withOldWord(
  aliases: readonly string[],
  old: string,
  word: string,
): readonly string[] {
  return [...new Set([...aliases, old])].filter((one) => one !== word && one !== '');
}
