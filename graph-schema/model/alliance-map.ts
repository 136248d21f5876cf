import type { Entities, Entity, Kind } from './entity-kinds.ts';
import type { Id, MapId } from './ids.ts';

/** The whole state of one map at one revision: plain immutable data. */
export interface AllianceMap {
  readonly mapId: MapId;
  /** Raised by every change set. */
  readonly revision: number;
  /** Raised by change sets that are not quiet; analysis and its caches use this number. */
  readonly contentRevision: number;
  /** All entities by id, in the order in which they came; the map's own entity is among them. */
  readonly entities: ReadonlyMap<Id, Entity>;
}

export function emptyMap(mapId: MapId): AllianceMap {
  return { mapId, revision: 0, contentRevision: 0, entities: new Map() };
}

const byKindOf = new WeakMap<ReadonlyMap<Id, Entity>, Map<Kind, readonly Entity[]>>();

/** All entities of a kind, in the order in which they came. Remembered per state. */
export function all<K extends Kind>(state: AllianceMap, kind: K): readonly Entities[K][] {
  let byKind = byKindOf.get(state.entities);
  if (byKind === undefined) {
    const lists = new Map<Kind, Entity[]>();
    for (const entity of state.entities.values()) {
      const list = lists.get(entity.kind);
      if (list === undefined) lists.set(entity.kind, [entity]);
      else list.push(entity);
    }
    byKind = lists;
    byKindOf.set(state.entities, byKind);
  }
  return (byKind.get(kind) ?? []) as unknown as readonly Entities[K][];
}

/** The entity of this kind with this id, or undefined. */
export function find<K extends Kind>(
  state: AllianceMap,
  kind: K,
  id: Id | null | undefined,
): Entities[K] | undefined {
  if (id === null || id === undefined) return undefined;
  const entity = state.entities.get(id);
  return entity?.kind === kind ? (entity as Entities[K]) : undefined;
}

/** The map's own settings. Undefined only before its first change set. */
export function settings(state: AllianceMap): Entities['map'] | undefined {
  return find(state, 'map', state.mapId as string as Id);
}
