import DataLoader from 'dataloader';
import type { Entities, Entity, Kind } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id, MapId } from '../../../graph-schema/model/ids.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import type { Database } from '../../db/database.ts';
import { readByIds, readPointing, type EntityKey, type PointingTo } from './entities.store.ts';
import { onMap, type OnMap } from './on-map.ts';
import { checkedFirst } from './pages.ts';

const MOST_IN_A_BATCH = 500;

/** What entities point to and what points to them, as one viewer may see it. New for each request. */
export class EntityLoaders {
  readonly #database: Database;
  readonly #viewer: Viewer;
  readonly #byId: DataLoader<EntityKey, Entity | undefined, string>;
  readonly #pointing = new Map<string, DataLoader<EntityKey, readonly Entity[], string>>();

  constructor(database: Database, viewer: Viewer) {
    this.#database = database;
    this.#viewer = viewer;
    this.#byId = new DataLoader((keys) => readByIds(database, viewer, keys), {
      cacheKeyFn: keyText,
      maxBatchSize: MOST_IN_A_BATCH,
    });
  }

  /** Null where there is none, it is of another kind, or the viewer may not see it. */
  async one<K extends Kind>(
    mapId: MapId,
    id: Id | null | undefined,
    ...kinds: readonly K[]
  ): Promise<OnMap<K> | null> {
    if (id === null || id === undefined) return null;
    const entity = await this.#byId.load({ mapId, id });
    if (entity === undefined || !(kinds as readonly Kind[]).includes(entity.kind)) return null;
    return onMap(mapId, entity as Entities[K]);
  }

  /** As `one`, for a pointer that an entity cannot be seen without. */
  async needed<K extends Kind>(mapId: MapId, id: Id, ...kinds: readonly K[]): Promise<OnMap<K>> {
    const entity = await this.one(mapId, id, ...kinds);
    if (entity === null) throw new Error(`${kinds.join(' or ')} ${id} of map ${mapId} is missing`);
    return entity;
  }

  /** In the order of the ids, without those that the viewer may not see. */
  async many<K extends Kind>(mapId: MapId, ids: readonly Id[], kind: K): Promise<OnMap<K>[]> {
    const found = await Promise.all(ids.map((id) => this.one(mapId, id, kind)));
    return found.filter((entity) => entity !== null);
  }

  /** Entities that point to one by a field. Throws INVALID_INPUT where `first` is out of range. */
  async pointing<K extends Kind>(
    to: EntityKey,
    kind: K,
    field: string,
    {
      first,
      families,
    }: { readonly first: number; readonly families?: readonly string[] | undefined },
  ): Promise<OnMap<K>[]> {
    const request: PointingTo = {
      field: `${kind}.${field}`,
      first: checkedFirst(first),
      families,
    };
    const entities = await this.#pointingLoader(request).load({ mapId: to.mapId, id: to.id });
    return entities.map((entity) => onMap(to.mapId, entity as Entities[K]));
  }

  #pointingLoader(request: PointingTo): DataLoader<EntityKey, readonly Entity[], string> {
    const name = JSON.stringify(request);
    const known = this.#pointing.get(name);
    if (known !== undefined) return known;
    const loader = new DataLoader(
      (keys: readonly EntityKey[]) => readPointing(this.#database, this.#viewer, keys, request),
      { cacheKeyFn: keyText, maxBatchSize: MOST_IN_A_BATCH },
    );
    this.#pointing.set(name, loader);
    return loader;
  }
}

/** Neither part can hold a space. */
function keyText({ mapId, id }: EntityKey): string {
  return `${mapId} ${id}`;
}
