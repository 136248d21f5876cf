import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id, MapId } from '../../../graph-schema/model/ids.ts';
import { pointerFields, pointersOf } from '../../../graph-schema/model/pointers.ts';

/** Entities so that each comes after what it points to; where they point in a circle, as they were entered. */
export function pointedFirst(state: AllianceMap): readonly Entity[] {
  const done = new Set<Id>();
  const ordered: Entity[] = [];
  for (const start of state.entities.values()) {
    const stack = [start];
    const entered = new Set<Id>();
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      if (done.has(top.id)) {
        stack.pop();
        continue;
      }
      const waiting = entered.has(top.id) ? [] : targetsNotIn(state, top, done, entered);
      entered.add(top.id);
      if (waiting.length > 0) {
        stack.push(...waiting);
        continue;
      }
      done.add(top.id);
      ordered.push(top);
      stack.pop();
    }
  }
  return ordered;
}

function targetsNotIn(
  state: AllianceMap,
  entity: Entity,
  done: ReadonlySet<Id>,
  entered: ReadonlySet<Id>,
): readonly Entity[] {
  return pointersOf(entity).flatMap(({ target }) => {
    if (done.has(target) || entered.has(target)) return [];
    const found = state.entities.get(target);
    return found === undefined ? [] : [found];
  });
}

/** An entity for another map: the same id, but for the map's own, wherever it stands. */
export function forMap(entity: Entity, from: MapId, to: MapId): Entity {
  const changed: Record<string, unknown> = {};
  if ((entity.id as string) === (from as string)) changed.id = to;
  for (const { name } of pointerFields(entity.kind)) {
    const value = (entity as unknown as Readonly<Record<string, unknown>>)[name];
    if (value === from) changed[name] = to;
  }
  return { ...entity, ...changed };
}
