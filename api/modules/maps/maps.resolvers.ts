import type { Id, MapId } from '../../../graph-schema/model/ids.ts';
import type { MapEntity } from '../../../graph-schema/model/alliance-map-entity.ts';
import type { Context } from '../../context.ts';
import type { MapParent } from '../../graphql-parents.ts';
import type { MapResolvers, Resolvers } from '../../graphql-types.ts';
import { checkedMapId } from '../changes/checked-input.ts';

/** A setting of the map, read together with those of all maps asked for. */
function setting<F extends keyof MapEntity>(field: F) {
  return async ({ id }: MapParent, _args: object, { entities }: Context): Promise<MapEntity[F]> =>
    (await entities.needed(id, id as string as Id, 'map'))[field];
}

const map: MapResolvers = {
  title: setting('title'),
  purpose: setting('purpose'),
  boundary: setting('boundary'),
  asAt: setting('asAt'),
  shows: setting('shows'),
  madeUp: setting('madeUp'),
  attribution: setting('attribution'),
  counts: ({ id, batch }, _args, { mapCounts }) => (batch === null ? mapCounts.load(id) : null),
  async state({ id }, _args, { maps, sender }) {
    const { revision, contentRevision, entities } = await maps.stateFor(id, sender);
    return { revision, contentRevision, entities: [...entities.values()] };
  },
  changeSets: ({ id }, { after, first }, { changeSets, viewer }) =>
    changeSets.after(id, after, first, viewer),
};

export const mapsResolvers: Resolvers = {
  Query: {
    maps: (_parent, _args, { maps, sender }) => maps.list(sender),
    deletedMaps: (_parent, _args, { maps, sender }) => maps.listDeleted(sender),
    map: async (_parent, { id }, { maps, sender }) =>
      (await maps.find(id as MapId, sender)) ?? null,
  },
  Mutation: {
    createMap: (_parent, { input }, { maps, sender }) =>
      maps.create(
        { ...input, mapId: checkedMapId(input.mapId), purpose: input.purpose ?? '' },
        sender,
      ),
    renameMap: (_parent, { mapId, title }, { maps, sender }) =>
      maps.rename(mapId as MapId, title, sender),
    copyMap: (_parent, { mapId, title }, { maps, sender }) =>
      maps.copy(mapId as MapId, title, sender),
    deleteMap: (_parent, { mapId }, { maps, sender }) => maps.delete(mapId as MapId, sender),
    restoreMap: (_parent, { mapId }, { maps, sender }) => maps.restore(mapId as MapId, sender),
  },
  Map: map,
  Shows: {
    day: (shows) => (shows.is === 'day' ? shows.day : null),
    startYear: (shows) => (shows.is === 'financial-year' ? shows.startYear : null),
  },
};
