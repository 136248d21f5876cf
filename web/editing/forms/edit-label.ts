import { flowFamily, flowKind } from '../../../graph-schema/flow-families/index.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import { ENTITY_KINDS, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { NameSource } from '../fields/name-source.ts';
import { fieldWords } from './field-words.ts';

const MOST = 160;

/** What a save did, in words for the log: "Add Foodshare", "Change the name of Foodshare". */
export function editLabel(
  names: NameSource,
  about: Entity,
  isNew: boolean,
  changes: readonly Change[],
): string {
  const name = calledInLog(names, about);
  if (isNew) return cut(`Add ${name}`);
  if (changes.some((change) => change.is === 'add' && change.entity.id === about.id))
    return cut(`Put back ${name}`);
  const [only] = changes;
  if (changes.length === 1 && only?.is === 'set' && only.id === about.id) {
    const field = only.field.startsWith('amount.') ? 'amount' : labelOf(only.kind, only.field);
    return cut(`Change “${field}” of ${name}`);
  }
  return cut(`Change ${name}`);
}

function labelOf(kind: string, field: string): string {
  return fieldWords(kind, field).label.replace(/\?$/u, '').toLowerCase();
}

/** A flow has no name of its own: "the grant from Breakwater Trust to Foodshare". */
export function calledInLog(names: NameSource, about: Entity): string {
  if (about.kind !== 'flow') {
    const name = names.nameOf(about.id);
    return about.kind === 'notOnThisMap' ? 'what is not on this map' : name;
  }
  const kind = flowKind(about.family, about.flowKind)?.words ?? flowFamily(about.family).words;
  const to = about.to === null ? 'no room' : names.nameOf(about.to);
  return `${kind.toLowerCase()} from ${names.nameOf(about.from)} to ${to}`;
}

/** "a flow", "an actor". */
export function aKind(kind: Entity['kind']): string {
  const { words } = ENTITY_KINDS[kind];
  return `${/^[aeiou]/u.test(words) ? 'an' : 'a'} ${words}`;
}

function cut(words: string): string {
  return words.length <= MOST ? words : `${words.slice(0, MOST - 1)}…`;
}
