import type { Entities, Entity, Kind } from '../../../graph-schema/model/entity-kinds.ts';
import type { MapId } from '../../../graph-schema/model/ids.ts';

/** An entity together with the map it is on: enough to ask for what it points to. */
export type OnMap<K extends Kind> = Entities[K] & { readonly mapId: MapId };

export function onMap<E extends Entity>(mapId: MapId, entity: E): E & { readonly mapId: MapId } {
  return { ...entity, mapId };
}
