import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Resolvers, RoomResolvers } from '../../graphql-types.ts';
import { evidence } from '../entities/shared-fields.ts';
import { readRooms } from './rooms.store.ts';

const room: RoomResolvers = {
  host: ({ mapId, host }) => ({ mapId, known: host }),
  decidesAbout: ({ mapId, decidesAbout }, _args, { entities }) =>
    entities.many(mapId, decidesAbout, 'agreement'),
  advises: ({ mapId, advises }, _args, { entities }) => entities.many(mapId, advises, 'room'),
  advisedBy: (parent, { first }, { entities }) =>
    entities.pointing(parent, 'room', 'advises', { first }),
  seats: (parent, { first }, { entities }) => entities.pointing(parent, 'seat', 'room', { first }),
  flowsIn: (parent, { first }, { entities }) => entities.pointing(parent, 'flow', 'to', { first }),
  evidence,
};

export const roomsResolvers: Resolvers = {
  Map: {
    rooms: ({ id }, { first, after, filter }, { database, viewer }) =>
      readRooms(database, viewer, { mapId: id, first, after }, filter),
    room: ({ id }, args, { entities }) => entities.one(id, args.id as Id, 'room'),
  },
  RoomConnection: { totalCount: (page) => page.count() },
  Room: room,
  Seat: {
    room: (seat, _args, { entities }) => entities.needed(seat.mapId, seat.room, 'room'),
    holder: ({ mapId, holder }, _args, { entities }) =>
      entities.needed(mapId, holder, 'actor', 'room'),
    namedBy: ({ mapId, namedBy }, _args, { entities }) => entities.one(mapId, namedBy, 'actor'),
  },
};
