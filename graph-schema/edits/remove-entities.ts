import type { AllianceMap } from '../model/alliance-map.ts';
import type { Change } from '../model/change.ts';
import type { Entity } from '../model/entity-kinds.ts';
import type { Id } from '../model/ids.ts';
import { pointerFields, pointersOf, targetsOf, type PointerField } from '../model/pointers.ts';
import { NOT_KNOWN } from '../model/known.ts';

/**
 * The changes that take entities off the map with all that cannot be without them: a flow needs both its ends, a term
 * its agreement. What can be without one (a flow that is under an agreement) stays and points to it no longer.
 */
export function removeEntities(state: AllianceMap, ids: Iterable<Id>): readonly Change[] {
  const pointing = pointingTo(state);
  const going = new Set<Id>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (going.has(id) || !state.entities.has(id)) continue;
    going.add(id);
    for (const entity of pointing.get(id) ?? []) {
      if (cannotBeWithout(entity, going)) waiting.push(entity.id);
    }
  }
  const staying = new Set<Entity>();
  const removed: Change[] = [];
  for (const id of going) {
    const entity = state.entities.get(id);
    if (entity !== undefined) removed.push({ is: 'remove', entity });
    for (const other of pointing.get(id) ?? []) if (!going.has(other.id)) staying.add(other);
  }
  const freed = [...staying].flatMap((entity) => pointersFreed(entity, going));
  return [...freed, ...removed];
}

/** What goes with an entity, itself left out: for the words before a removal. */
export function goesWith(state: AllianceMap, id: Id): readonly Entity[] {
  return removeEntities(state, [id]).flatMap((change) =>
    change.is === 'remove' && change.entity.id !== id ? [change.entity] : [],
  );
}

function pointingTo(state: AllianceMap): ReadonlyMap<Id, readonly Entity[]> {
  const found = new Map<Id, Entity[]>();
  for (const entity of state.entities.values()) {
    for (const { target } of pointersOf(entity)) {
      const list = found.get(target);
      if (list === undefined) found.set(target, [entity]);
      else if (list.at(-1) !== entity) list.push(entity);
    }
  }
  return found;
}

/** A pointer that must be there points to something that goes; the keys of open parts are freed with their field. */
function cannotBeWithout(entity: Entity, going: ReadonlySet<Id>): boolean {
  return pointerFields(entity.kind).some(
    ({ name, shape }) =>
      mustBeThere(entity, name, shape) &&
      targetsOf(shape, valueOf(entity, name)).some((target) => going.has(target)),
  );
}

function mustBeThere(entity: Entity, name: string, shape: PointerField['shape']): boolean {
  if (!shape.optional) return true;
  // Only Voice may end nowhere, and then by a person's word, not because a room went.
  return entity.kind === 'flow' && name === 'to';
}

function pointersFreed(entity: Entity, going: ReadonlySet<Id>): readonly Change[] {
  const { kind, id } = entity;
  const freed: Change[] = pointerFields(kind).flatMap(({ name, shape }) => {
    const before = valueOf(entity, name);
    if (!targetsOf(shape, before).some((target) => going.has(target))) return [];
    return [{ is: 'set', kind, id, field: name, before, after: without(shape, before, going) }];
  });
  const said = pointersOf(entity).filter(
    ({ edge, target }) => edge === undefined && going.has(target),
  );
  for (const { field } of said) {
    const dot = field.indexOf('.');
    const parts = valueOf(entity, field.slice(0, dot)) as Readonly<Record<string, unknown>>;
    const before = parts[field.slice(dot + 1)];
    freed.push({ is: 'set', kind, id, field, before, after: NOT_KNOWN });
  }
  return freed;
}

function without(shape: PointerField['shape'], value: unknown, going: ReadonlySet<Id>): unknown {
  if (shape.many) return (value as readonly Id[]).filter((id) => !going.has(id));
  return shape.known ? NOT_KNOWN : null;
}

function valueOf(entity: Entity, name: string): unknown {
  return (entity as unknown as Readonly<Record<string, unknown>>)[name];
}
