import type { Actor } from '../../../graph-schema/model/actor.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import type { FunderResolvers, Resolvers } from '../../graphql-types.ts';
import { evidence } from '../entities/shared-fields.ts';
import { reached } from '../paths/paths.resolvers.ts';
import { readActors } from './actors.store.ts';
import { readPlaces } from './places.store.ts';

const TYPE_NAMES = {
  organisation: 'Organisation',
  funder: 'Funder',
  community: 'Community',
  connector: 'Connector',
} as const satisfies Record<Actor['type'], string>;

export function actorTypeName({ type }: Actor): (typeof TYPE_NAMES)[Actor['type']] {
  return TYPE_NAMES[type];
}

/** What actors of all four types answer alike. */
const alike: FunderResolvers = {
  places: ({ mapId, places }, _args, { entities }) => entities.many(mapId, places, 'place'),
  partOf: ({ mapId, partOf }, _args, { entities }) => entities.one(mapId, partOf, 'actor'),
  parts: (actor, { first }, { entities }) => entities.pointing(actor, 'actor', 'partOf', { first }),
  flowsOut: (actor, { first, families }, { entities }) =>
    entities.pointing(actor, 'flow', 'from', { first, families: families ?? undefined }),
  flowsIn: (actor, { first, families }, { entities }) =>
    entities.pointing(actor, 'flow', 'to', { first, families: families ?? undefined }),
  parties: (actor, { first }, { entities }) =>
    entities.pointing(actor, 'party', 'actor', { first }),
  seats: (actor, { first }, { entities }) => entities.pointing(actor, 'seat', 'holder', { first }),
  interestLinks: (actor, { first }, { entities }) =>
    entities.pointing(actor, 'interestLink', 'actor', { first }),
  evidence,
  upstream: reached('upstream'),
  downstream: reached('downstream'),
};

export const actorsResolvers: Resolvers = {
  Map: {
    actors: ({ id }, { first, after, filter }, { database, viewer }) =>
      readActors(database, viewer, { mapId: id, first, after }, filter),
    actor: ({ id }, args, { entities }) => entities.one(id, args.id as Id, 'actor'),
    places: ({ id }, _args, { database, viewer }) => readPlaces(database, viewer, id),
  },
  ActorConnection: { totalCount: (page) => page.count() },
  Actor: { __resolveType: actorTypeName },
  Organisation: alike,
  Funder: alike,
  Community: {
    ...alike,
    affectedBy: (community, { first }, { entities }) =>
      entities.pointing(community, 'affectedBy', 'community', { first }),
  },
  Connector: {
    ...alike,
    host: ({ mapId, host }, _args, { entities }) => entities.one(mapId, host, 'actor'),
  },
  AffectedBy: {
    by: ({ mapId, by }, _args, { entities }) => entities.needed(mapId, by, 'agreement', 'room'),
  },
  AgreementOrRoom: { __resolveType: ({ kind }) => (kind === 'room' ? 'Room' : 'Agreement') },
  ActorOrRoom: {
    __resolveType: (of) => (of.kind === 'room' ? 'Room' : actorTypeName(of)),
  },
  KnownActor: {
    is: ({ known }) => known.is,
    value: ({ mapId, known }, _args, { entities }) =>
      entities.one(mapId, known.is === 'value' ? known.value : null, 'actor'),
  },
};
