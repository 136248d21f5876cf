import type { Id } from '../../../../graph-schema/model/ids.ts';
import { numberOf, valueOf } from '../../../../graph-schema/model/known.ts';
import type { Network } from '../../snapshot/network.ts';
import type { RoomOnMap } from '../../snapshot/rooms.ts';
import type { Pattern } from '../pattern.ts';
import { figure, sumOf } from '../yearly.ts';

export type Facts = 'communityVotes' | 'votes' | 'penceAYear';
/** `claimed`, `papersPublic`: the room, where it is one. */
export type Lists = 'communities' | 'claimed' | 'papersPublic';

/** Rooms in which communities have votes, or which people claimed as their own, and where those heard get a reply. */
export const sharedRooms: Pattern<Facts, Lists> = {
  id: 'shared-rooms',
  detect: (network) =>
    network.rooms.flatMap((on) => {
      const { room, seats } = on;
      const communities = communitySeats(network, on);
      const votes = sumOf(communities.map((seat) => numberOf(seat.votes)));
      const claimed = valueOf(room.roomKind) === 'claimed';
      const shares = communities.length > 0 && (claimed || (votes !== undefined && votes > 0));
      if (!shares || valueOf(room.reply) !== true) return [];
      const seatIds = seats.map(({ id }) => id);
      const holders = [...new Set(seats.map(({ holder }) => holder))];
      const here = [{ id: room.id }];
      return [
        {
          key: [room.id],
          subjects: [room.id],
          evidence: [room.id, ...seatIds, ...on.decides, ...holders],
          restsOn: { noun: 'seat' as const, ids: seatIds },
          facts: {
            communityVotes: figure(votes, 'votes'),
            votes: figure(sumOf(seats.map((seat) => numberOf(seat.votes))), 'votes'),
            penceAYear: figure(on.penceAYear, 'pence'),
          },
          lists: {
            communities: [...new Set(communities.map(({ holder }) => holder))].map((id) => ({
              id,
            })),
            claimed: claimed ? here : [],
            papersPublic: valueOf(room.papersPublic) === true ? here : [],
          },
        },
      ];
    }),
};

function communitySeats(network: Network, { seats }: RoomOnMap): RoomOnMap['seats'] {
  const isCommunity = (id: Id) => {
    const number = network.actorIndex.get(id);
    return number !== undefined && network.actors[number]?.type === 'community';
  };
  return seats.filter(({ holder }) => isCommunity(holder));
}
