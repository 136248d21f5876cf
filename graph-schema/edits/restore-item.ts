import type { AllianceMap } from '../model/alliance-map.ts';
import type { Change } from '../model/change.ts';
import type { Entity } from '../model/entity-kinds.ts';
import { fieldPath, readPath } from '../model/field-path.ts';
import type { Id } from '../model/ids.ts';
import { pointersOf } from '../model/pointers.ts';
import { sameValue } from '../model/same-value.ts';
import { isMention } from '../model/visibility.ts';
import { fieldsBetween } from './fields-between.ts';
import { removeEntities } from './remove-entities.ts';

/**
 * The changes that put one thing back to how it was then. What it needs comes back with it, and so does what went
 * when it went, as far as nothing else is lacking; what was let go of it points to it again unless that was changed.
 * What was not there then is taken off.
 */
export function restoreItem(now: AllianceMap, then: AllianceMap, id: Id): readonly Change[] {
  const was = then.entities.get(id);
  if (was === undefined) return removeEntities(now, [id]);
  const is = now.entities.get(id);
  const back = new Map<Id, Entity>();
  bringWithNeeds(now, then, was, back);
  if (is?.kind !== was.kind) bringDependents(now, then, id, back);
  const added = [...back.values()].map((entity): Change => ({ is: 'add', entity }));
  const set = is?.kind === was.kind ? fieldsBetween(is, was) : [];
  return [...added, ...set, ...letGo(now, then, back)];
}

/** It, where it is gone, and all that it needs and that is gone as well. */
function bringWithNeeds(
  now: AllianceMap,
  then: AllianceMap,
  entity: Entity,
  back: Map<Id, Entity>,
): void {
  if (back.has(entity.id)) return;
  if (!now.entities.has(entity.id)) back.set(entity.id, entity);
  for (const { target } of pointersOf(entity)) {
    const needed = now.entities.has(target) ? undefined : then.entities.get(target);
    if (needed !== undefined) bringWithNeeds(now, then, needed, back);
  }
}

/** What cannot be without it and is gone, where all else that it points to is there. */
function bringDependents(now: AllianceMap, then: AllianceMap, id: Id, back: Map<Id, Entity>): void {
  const dependents = new Set([id]);
  const there = (target: Id): boolean => now.entities.has(target) || back.has(target);
  for (let found = true; found;) {
    found = false;
    for (const entity of then.entities.values()) {
      if (there(entity.id)) continue;
      const pointers = pointersOf(entity);
      const hangs = pointers.some(
        ({ field, target }) => dependents.has(target) && !isMention(entity.kind, field),
      );
      if (!hangs || !pointers.every(({ target }) => there(target))) continue;
      back.set(entity.id, entity);
      dependents.add(entity.id);
      found = true;
    }
  }
}

/** Pointers to what comes back that were let go when it went, and have not been set since. */
function letGo(
  now: AllianceMap,
  then: AllianceMap,
  back: ReadonlyMap<Id, Entity>,
): readonly Change[] {
  return removeEntities(then, back.keys()).flatMap((change): readonly Change[] => {
    if (change.is !== 'set') return [];
    const entity = now.entities.get(change.id);
    const path = fieldPath(change.kind, change.field);
    if (entity?.kind !== change.kind || path === undefined) return [];
    if (!sameValue(readPath(entity, path), change.after)) return [];
    return [{ ...change, before: change.after, after: change.before }];
  });
}
