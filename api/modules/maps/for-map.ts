import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import { pointerFields } from '../../../graph-schema/model/pointers.ts';

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
