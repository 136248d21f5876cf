import type { Id } from '../../../../graph-schema/model/ids.ts';
import {
  NONE,
  NOT_KNOWN,
  NOT_STATED,
  numberOf,
  value,
  type Known,
} from '../../../../graph-schema/model/known.ts';
import type { Seat } from '../../../../graph-schema/model/room.ts';
import type { Network } from '../../snapshot/network.ts';
import { roomDecides } from '../../snapshot/room-decides.ts';
import type { RoomOnMap } from '../../snapshot/rooms.ts';

/** £ a year that a room decides, in pence; none where it is known to decide nothing. */
export function decidedPence(on: RoomOnMap): Known<number> {
  const { ownPenceAYear } = on.room;
  if (on.penceAYear !== undefined) {
    return on.penceAYear === 0 && ownPenceAYear.is === 'none' ? NONE : value(on.penceAYear);
  }
  if (roomDecides(on) === 'nothing') return NONE;
  return ownPenceAYear.is === 'notStated' ? NOT_STATED : NOT_KNOWN;
}

/** Whoever only advises or watches has no vote, told or not. */
export function votesOfSeat(seat: Seat): number | undefined {
  return numberOf(seat.votes) ?? (seat.advises || seat.watches ? 0 : undefined);
}

/** All votes in a room; undefined where no seat or not all votes are told. */
export function allVotes({ seats }: RoomOnMap): number | undefined {
  return seats.length === 0 ? undefined : votesSum(seats);
}

/**
 * Votes of communities in a room; undefined where nobody told. Without a community on the map, or a seat in the room,
 * nothing is said of them.
 */
export function communityVotes(network: Network, { seats }: RoomOnMap): number | undefined {
  const anyCommunity = network.actors.some(({ type }) => type === 'community');
  if (!anyCommunity || seats.length === 0) return undefined;
  return votesSum(seats.filter(({ holder }) => isCommunity(network, holder)));
}

function votesSum(seats: readonly Seat[]): number | undefined {
  return seats.reduce<number | undefined>((sum, seat) => {
    const votes = votesOfSeat(seat);
    return sum === undefined || votes === undefined ? undefined : sum + votes;
  }, 0);
}

export type WithVotes = 'with' | 'without' | 'notKnown';

/** One vote that is told is enough, whatever is not told of others. */
export function withCommunityVotes(network: Network, on: RoomOnMap): WithVotes {
  const some = on.seats.some(
    (seat) => isCommunity(network, seat.holder) && (votesOfSeat(seat) ?? 0) > 0,
  );
  if (some) return 'with';
  return communityVotes(network, on) === 0 ? 'without' : 'notKnown';
}

export function isCommunity({ actors, actorIndex }: Network, id: Id): boolean {
  const index = actorIndex.get(id);
  return index !== undefined && actors[index]?.type === 'community';
}

/** What shows a room: itself, its seats and those who hold them, and what it decides about. */
export function roomItems({ room, seats, decides }: RoomOnMap): readonly Id[] {
  return [
    ...new Set([
      room.id,
      ...seats.map(({ id }) => id),
      ...seats.map(({ holder }) => holder),
      ...decides,
    ]),
  ];
}
