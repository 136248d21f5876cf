import { actorsNamed } from '../../../graph-schema/edits/same-name.ts';
import { setField } from '../../../graph-schema/edits/set-field.ts';
import { all, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import { fieldsOf, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import {
  NONE,
  NOT_KNOWN,
  NOT_STATED,
  value,
  type Known,
} from '../../../graph-schema/model/known.ts';
import { parseChange } from '../../../graph-schema/model/parse-change.ts';
import { fault, read, type Read } from '../../editing/fields/read.ts';
import { folded } from '../../state/folded.ts';
import { nameOf } from '../../words/names.ts';
import type { OnMap } from '../column.ts';
import type { CellEdit } from './cell-edit.ts';

/** Sets a field to a value that was read; a value the model does not take is a fault in its words. */
export function setting(
  state: AllianceMap,
  id: Id,
  field: string,
  after: Read<unknown>,
): Read<readonly Change[]> {
  if (after.is === 'fault') return after;
  const changes = setField(state, id, field, after.value);
  for (const change of changes) {
    const checked = parseChange(change, 0);
    if (!('problems' in checked)) continue;
    const [problem] = checked.problems;
    if (problem !== undefined) return fault(problem.expected, problem.found, problem.todo);
  }
  return read(changes);
}

/** A field that is plain text. */
export function textEdit<T extends Entity>(field: keyof T & string): CellEdit<T> {
  return {
    text: (thing) => String(thing[field]),
    changes: (thing, text, { state }) => setting(state, thing.id, field, read(text.trim())),
  };
}

/** A field that is a list of short texts: commas or semicolons between them. */
export function textsEdit<T extends Entity>(field: keyof T & string): CellEdit<T> {
  return {
    text: (thing) => (thing[field] as readonly string[]).join('; '),
    changes: (thing, text, { state }) => setting(state, thing.id, field, read(splitList(text))),
  };
}

export function splitList(text: string): readonly string[] {
  const parts = text.split(/[;,\n]/u).map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part !== '');
}

/** A field with one of the model's values, typed in the words that cells show. */
export function choiceEdit<T extends Entity>(
  field: keyof T & string,
  words: (value: string) => string,
): CellEdit<T> {
  return {
    text: (thing) => words(thing[field] as string),
    choices: (thing) => (thing === undefined ? [] : valuesOf(thing, field).map(words)),
    changes: (thing, text, { state }) =>
      setting(state, thing.id, field, choose(valuesOf(thing, field), words, text)),
  };
}

const STATES: readonly (readonly [words: string, state: Known<never>])[] = [
  ['not known yet', NOT_KNOWN],
  ['not stated', NOT_STATED],
  ['none', NONE],
];

/** A fact: a value in words, or one of the other three states. An empty cell is "not known yet". */
export function knownEdit<T extends Entity>(
  field: keyof T & string,
  say: (value: never) => string,
  parse: (text: string, thing: T) => Read<unknown>,
  values: (thing: T) => readonly string[] = () => [],
): CellEdit<T> {
  return {
    text: (thing) => knownText(thing[field] as Known<never>, say),
    choices: (thing) =>
      thing === undefined || values(thing).length === 0
        ? []
        : [...values(thing), ...STATES.map(([words]) => words)],
    changes: (thing, text, { state }) =>
      setting(
        state,
        thing.id,
        field,
        readKnown(text, (typed) => parse(typed, thing)),
      ),
  };
}

export function knownChoiceEdit<T extends Entity>(
  field: keyof T & string,
  words: (value: string) => string,
): CellEdit<T> {
  return knownEdit<T>(
    field,
    (value) => words(String(value)),
    (text, thing) => choose(valuesOf(thing, field), words, text),
    (thing) => valuesOf(thing, field).map(words),
  );
}

export function knownText(known: Known<never>, say: (value: never) => string): string {
  if (known.is === 'value') return say(known.value);
  return known.is === 'notKnown' ? '' : (STATES.find(([, { is }]) => is === known.is)?.[0] ?? '');
}

/** The four states of a fact from what is typed. */
export function readKnown(
  text: string,
  parse: (text: string) => Read<unknown>,
): Read<Known<unknown>> {
  const typed = folded(text.trim());
  if (typed === '' || typed === folded('we don’t know yet')) return read(NOT_KNOWN);
  const state = STATES.find(([words]) => folded(words) === typed)?.[1];
  if (state !== undefined) return read(state);
  const told = parse(text.trim());
  return told.is === 'fault' ? told : read(value(told.value));
}

export const yesNo = (of: boolean): string => (of ? 'yes' : 'no');

export function readYesNo(text: string): Read<boolean> {
  const typed = folded(text);
  if (['yes', 'y', 'true'].includes(typed)) return read(true);
  if (['no', 'n', 'false'].includes(typed)) return read(false);
  return fault('yes or no', text, 'Write yes or no.');
}

function valuesOf(thing: Entity, field: string): readonly string[] {
  const shape = fieldsOf(thing.kind)[field]?.shape;
  const inner = shape?.type === 'known' ? shape.inner : shape;
  return inner?.type === 'choice' ? inner.values : [];
}

/** The value that words mean: whole, or by its first letters where only one begins so. */
export function choose(
  values: readonly string[],
  words: (value: string) => string,
  text: string,
): Read<string> {
  const typed = folded(text);
  const exact = values.find((one) => folded(words(one)) === typed || one === text.trim());
  if (exact !== undefined) return read(exact);
  const begun = values.filter((one) => typed !== '' && folded(words(one)).startsWith(typed));
  const [only] = begun;
  if (only !== undefined && begun.length === 1) return read(only);
  return fault(`one of: ${values.map(words).join(', ')}`, text, 'Choose one of these.');
}

/** The actor that a name means: its own name, a short one or an alias. */
export function actorNamed(state: AllianceMap, text: string): Read<Id> {
  const typed = folded(text);
  const exact = all(state, 'actor').filter(({ name, shortName }) =>
    [name, shortName].some((known) => known !== '' && folded(known) === typed),
  );
  const found = exact.length > 0 ? exact : actorsNamed(state, text);
  const [only] = found;
  if (only !== undefined && found.length === 1) return read(only.id);
  if (found.length > 1) {
    const names = found.map(({ name }) => name).join(', ');
    return fault('one name on this map', text, `Say which: ${names}.`);
  }
  return fault(
    'a name on this map',
    text,
    'Add it to the actors first, or write it as it is there.',
  );
}

/** A pointer to another thing, by its name; an empty cell points to none. */
export function nameEdit<T extends Entity>(
  field: keyof T & string,
  kind: 'actor' | 'agreement' | 'room',
  { optional }: { readonly optional: boolean },
): CellEdit<T> {
  return {
    text: (thing, { state }) => {
      const id = thing[field] as Id | null;
      return id === null ? '' : nameOf(state, id);
    },
    choices: (_thing, { state }) => all(state, kind).map(({ id }) => nameOf(state, id)),
    changes: (thing, text, { state }) => {
      if (optional && text.trim() === '') return setting(state, thing.id, field, read(null));
      return setting(state, thing.id, field, thingNamed(state, kind, text));
    },
  };
}

export function thingNamed(
  state: AllianceMap,
  kind: 'actor' | 'agreement' | 'room',
  text: string,
): Read<Id> {
  if (kind === 'actor') return actorNamed(state, text);
  const typed = folded(text);
  const found = all(state, kind).filter(
    ({ id, name, reference }) =>
      folded(nameOf(state, id)) === typed ||
      folded(name) === typed ||
      (reference !== '' && folded(reference) === typed),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return read(only.id);
  return fault(`the name of one ${kind} on this map`, text, 'Write it as it is there, or add it.');
}

/** What is offered while someone types a name into a cell. */
export function namesOn({ state }: OnMap, kinds: readonly ('actor' | 'room')[]): readonly string[] {
  return kinds.flatMap((kind) => all(state, kind).map(({ id }) => nameOf(state, id)));
}
