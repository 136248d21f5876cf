import { fitActor } from '../../../graph-schema/edits/fit-actor.ts';
import { fitFlow } from '../../../graph-schema/edits/fit-flow.ts';
import { termEntry } from '../../../graph-schema/agreement-terms/index.ts';
import { flowKind } from '../../../graph-schema/flow-families/index.ts';
import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import {
  fieldsOf,
  make,
  type Entity,
  type Kind,
} from '../../../graph-schema/model/entity-kinds.ts';
import { fieldPath, readPath, writePath } from '../../../graph-schema/model/field-path.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { sameValue } from '../../../graph-schema/model/same-value.ts';
import type { Fault } from '../fields/read.ts';
import { readTyped, typedOf, type Typed } from '../fields/typed.ts';
import { termType, unitType, valueType, type ValueType } from '../fields/value-type.ts';

/** Something that a form adds to the map. */
export interface Added {
  readonly kind: Kind;
  readonly id: Id;
  /** What is told from the start, as the agreement of a party. */
  readonly given: Readonly<Record<string, unknown>>;
  /** A line that says nothing until something is typed into it: it is then left out. */
  readonly line: boolean;
}

/** All that is typed into one form, as plain data that a tab can keep. Keys are `id|path`. */
export interface Draft {
  readonly typed: Readonly<Record<string, Typed>>;
  /** What stood on the map when someone began to type there. */
  readonly seen: Readonly<Record<string, unknown>>;
  readonly added: readonly Added[];
  readonly removed: readonly Id[];
  /** What is typed upon or taken off, whole, as it stood when that began: a save replaces just that. */
  readonly was: Readonly<Record<Id, Entity>>;
}

export const NO_DRAFT: Draft = { typed: {}, seen: {}, added: [], removed: [], was: {} };

export function draftKey(id: Id, path: string): string {
  return `${id}|${path}`;
}

/** A new entity with what it is given from the start. Fields that must be given may still be lacking. */
export function begun(kind: Kind, id: Id, given: Readonly<Record<string, unknown>>): Entity {
  return make(kind, { ...given, id });
}

/** What is typed upon: the entity on the map, or the one that is being added. */
export function baseOf(state: AllianceMap, draft: Draft, id: Id): Entity | undefined {
  const added = draft.added.find((one) => one.id === id);
  return added === undefined ? state.entities.get(id) : begun(added.kind, id, added.given);
}

/** What stands at a path. Forms are made from the tables: a path of no field is a fault of the program. */
export function valueAt(entity: Entity, path: string): unknown {
  const found = fieldPath(entity.kind, path);
  if (found === undefined) throw new Error(`${entity.kind} has no ${path}`);
  return readPath(entity, found);
}

/** What is typed at a path of this very entity: an amount has the unit of its flow, a term's value its own kind. */
export function typeAt(entity: Entity, path: string): ValueType {
  const name = path.split('.')[0] ?? path;
  if (entity.kind === 'term' && (name === 'value' || name === 'valueByParty')) {
    return { type: 'known', inner: termType(termEntry(entity.key).value) };
  }
  if (entity.kind === 'flow' && name === 'amount') return amountType(entity);
  const shape = fieldsOf(entity.kind)[name]?.shape;
  const type = shape === undefined ? undefined : valueType(name, shape);
  if (type === undefined) throw new Error(`No editor is made for ${entity.kind}.${path}`);
  return type;
}

function amountType(flow: Flow): ValueType {
  const units = flowKind(flow.family, flow.flowKind)?.units ?? [];
  const unit = flow.unit !== null && units.includes(flow.unit) ? flow.unit : units[0];
  return { type: 'known', inner: unit === undefined ? { type: 'number' } : unitType(unit) };
}

/** The entity as it is typed so far. What can't be read stays as it was, and is told. */
export function readEntity(
  draft: Draft,
  base: Entity,
): { readonly entity: Entity; readonly faults: ReadonlyMap<string, Fault> } {
  const faults = new Map<string, Fault>();
  let entity = base;
  for (const path of pathsOf(draft, base)) {
    const key = draftKey(base.id, path);
    const typed = draft.typed[key];
    const at = fieldPath(base.kind, path);
    if (typed === undefined || at === undefined) continue;
    const told = readTyped(typeAt(entity, path), typed);
    if (told.is === 'fault') faults.set(key, told.fault);
    else entity = writePath(entity, at, told.value);
  }
  return { entity: entity === base ? base : fitted(entity), faults };
}

function fitted(entity: Entity): Entity {
  if (entity.kind === 'actor') return fitActor(entity);
  // A flow that is being added has no family until one is chosen.
  const hasFamily = entity.kind === 'flow' && (entity.family as string | undefined) !== undefined;
  return hasFamily ? fitFlow(entity) : entity;
}

/** Family, kind and unit first: they say what the others are. */
function pathsOf(draft: Draft, { id }: Entity): readonly string[] {
  const before = `${id}|`;
  const paths = Object.keys(draft.typed)
    .filter((key) => key.startsWith(before))
    .map((key) => key.slice(before.length));
  const first = FIRST.filter((path) => paths.includes(path));
  return [...first, ...paths.filter((path) => !first.includes(path))];
}

const FIRST: readonly string[] = ['family', 'flowKind', 'unit', 'key', 'type'];

/** What stands in the editor of a path: what is typed, else the value. */
export function typedAt(draft: Draft, base: Entity, path: string): Typed {
  const typed = draft.typed[draftKey(base.id, path)];
  if (typed !== undefined) return typed;
  return typedOf(typeAt(readEntity(draft, base).entity, path), valueAt(base, path));
}

/** The draft with other text at a path. What stood there is kept, so that another's change is noticed. */
export function withTyped(draft: Draft, base: Entity, path: string, typed: Typed): Draft {
  const key = draftKey(base.id, path);
  const stands = typedOf(typeAt(readEntity(draft, base).entity, path), valueAt(base, path));
  // As it stands on the map again: nothing is changed.
  if (sameValue(stands, typed)) return untyped(draft, base.id, path);
  const isAdded = draft.added.some(({ id }) => id === base.id);
  const seen =
    isAdded || key in draft.seen
      ? draft.seen
      : { ...draft.seen, [key]: valueAt(base, path) ?? null };
  const was = isAdded || base.id in draft.was ? draft.was : { ...draft.was, [base.id]: base };
  return { ...draft, typed: { ...draft.typed, [key]: typed }, seen, was };
}

/** The draft with nothing typed at a path. */
export function untyped(draft: Draft, id: Id, path: string): Draft {
  const key = draftKey(id, path);
  const typed = without(draft.typed, key);
  const touched =
    draft.removed.includes(id) || Object.keys(typed).some((other) => other.startsWith(`${id}|`));
  const was = touched ? draft.was : without(draft.was, id);
  return { ...draft, typed, seen: without(draft.seen, key), was };
}

/** A record without one of its keys. */
export function without<T>(
  record: Readonly<Record<string, T>>,
  key: string,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}

/** Takes an entity off: one that is being added as if it had never been, one of the map when the form is saved. */
export function withoutEntity(state: AllianceMap, draft: Draft, id: Id): Draft {
  const before = `${id}|`;
  const kept = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(
      Object.entries(record).filter(([key]) => !key.startsWith(before) && !key.endsWith(`.${id}`)),
    );
  const isAdded = draft.added.some((one) => one.id === id);
  const stood = draft.was[id] ?? state.entities.get(id);
  return {
    typed: kept(draft.typed),
    seen: kept(draft.seen),
    added: draft.added.filter((one) => one.id !== id),
    removed: isAdded || draft.removed.includes(id) ? draft.removed : [...draft.removed, id],
    was: isAdded || stood === undefined ? draft.was : { ...draft.was, [id]: stood },
  };
}
