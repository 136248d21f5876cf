import { fieldsBetween } from '../../../graph-schema/edits/fields-between.ts';
import { removeEntities } from '../../../graph-schema/edits/remove-entities.ts';
import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import { fieldPath, readPath } from '../../../graph-schema/model/field-path.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import { fieldEntries, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { parseEntity } from '../../../graph-schema/model/parse-change.ts';
import type { Problem } from '../../../graph-schema/model/problem.ts';
import { sameValue } from '../../../graph-schema/model/same-value.ts';
import type { Fault } from '../fields/read.ts';
import { readTyped, typedOf } from '../fields/typed.ts';
import { valueType } from '../fields/value-type.ts';
import { begun, draftKey, readEntity, valueAt, type Added, type Draft } from './draft.ts';

export type DraftEdit =
  | { readonly is: 'edit'; readonly changes: readonly Change[] }
  /** By `id|path`; nothing can be saved until they are mended. */
  | { readonly is: 'faults'; readonly faults: ReadonlyMap<string, Fault> };

/** The changes that a draft makes on a map, checked by the rules of the model, or what is wrong with it. */
export function draftEdit(state: AllianceMap, draft: Draft): DraftEdit {
  const removed = removeEntities(state, draft.removed);
  const left = applyAll(state, removed);
  const now = left.is === 'applied' && removed.length > 0 ? left.state : state;
  const faults = new Map<string, Fault>();
  const changes = [...removed, ...addedChanges(draft, faults), ...setChanges(now, draft, faults)];
  if (faults.size > 0) return { is: 'faults', faults };
  const applied = applyAll(state, changes);
  if (applied.is === 'refused') return { is: 'faults', faults: asFaults(applied.problems) };
  // A conflict is another person's: it is told when the set comes back.
  return { is: 'edit', changes };
}

function addedChanges(draft: Draft, faults: Map<string, Fault>): readonly Change[] {
  return draft.added.flatMap((added): readonly Change[] => {
    const told = readEntity(draft, begun(added.kind, added.id, added.given));
    if (told.faults.size === 0 && added.line && isEmpty(added, told.entity)) return [];
    for (const [key, fault] of told.faults) faults.set(key, fault);
    for (const [key, fault] of lacking(draft, told.entity)) {
      if (!faults.has(key)) faults.set(key, fault);
    }
    takeBroken(told.entity, faults);
    return [{ is: 'add', entity: told.entity }];
  });
}

function setChanges(now: AllianceMap, draft: Draft, faults: Map<string, Fault>): readonly Change[] {
  const ids = new Set(Object.keys(draft.typed).map((key) => key.split('|')[0] as Id));
  return [...ids].flatMap((id): readonly Change[] => {
    const base = now.entities.get(id);
    if (base === undefined) return [];
    const told = readEntity(draft, base);
    for (const [key, fault] of told.faults) faults.set(key, fault);
    takeBroken(told.entity, faults);
    return fieldsBetween(base, told.entity).map((change) => asSeen(draft, change));
  });
}

/**
 * What follows from what is typed (a new family takes the old one's fields off) replaces what the person saw there. Where
 * another has changed it since, that is a conflict and not their loss.
 */
function asSeen(draft: Draft, change: Change): Change {
  if (change.is !== 'set' || draftKey(change.id, change.field) in draft.seen) return change;
  const stood = draft.was[change.id];
  const path = fieldPath(change.kind, change.field);
  if (stood === undefined || path === undefined) return change;
  return { ...change, before: readPath(stood, path) };
}

/** A line into which nothing was typed says nothing. */
function isEmpty({ kind, given }: Added, entity: Entity): boolean {
  return fieldEntries(kind).every(
    ([name, { initial }]) => name in given || sameValue(valueAtWhole(entity, name), initial),
  );
}

/** Fields that must be given and are not. */
function lacking(draft: Draft, entity: Entity): readonly (readonly [string, Fault])[] {
  return fieldEntries(entity.kind).flatMap(([name, field]) => {
    if (field.initial !== undefined || valueAtWhole(entity, name) !== undefined) return [];
    const type = valueType(name, field.shape);
    if (type === undefined) return [];
    const told = readTyped(
      type,
      draft.typed[draftKey(entity.id, name)] ?? typedOf(type, undefined),
    );
    return told.is === 'fault' ? [[draftKey(entity.id, name), told.fault] as const] : [];
  });
}

/** Values that the tables refuse: the editors hold units and length, the schema the rest. */
function takeBroken(entity: Entity, faults: Map<string, Fault>): void {
  if (faults.size > 0) return;
  const parsed = parseEntity(entity, 0);
  if (!('problems' in parsed)) return;
  for (const [key, fault] of asFaults(parsed.problems)) faults.set(key, fault);
}

function asFaults(problems: readonly Problem[]): ReadonlyMap<string, Fault> {
  return new Map(
    problems.map(({ id, field, expected, found, todo }) => [
      draftKey((id ?? '') as Id, (field ?? '').replace(/\.value$/u, '')),
      { expected, found, todo },
    ]),
  );
}

function valueAtWhole(entity: Entity, name: string): unknown {
  return (entity as unknown as Readonly<Record<string, unknown>>)[name];
}

/**
 * What another person has changed since someone began to type there: `id|path` with what stands there now, and `id|`
 * for what they took off, or changed although it is taken off here.
 */
export function changedMeanwhile(state: AllianceMap, draft: Draft): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const stood of Object.values(draft.was)) {
    const now = state.entities.get(stood.id);
    const isOff = draft.removed.includes(stood.id);
    if (draft.added.some(({ id }) => id === stood.id)) continue;
    if (isOff ? now !== undefined && !sameValue(now, stood) : now === undefined)
      found.set(draftKey(stood.id, ''), now ?? null);
  }
  for (const [key, seen] of Object.entries(draft.seen)) {
    const [id = '', path = ''] = key.split('|');
    const entity = state.entities.get(id as Id);
    if (entity === undefined || draft.added.some((one) => one.id === id)) continue;
    const now = valueAt(entity, path) ?? null;
    if (!sameValue(now, seen)) found.set(key, now);
  }
  return found;
}
