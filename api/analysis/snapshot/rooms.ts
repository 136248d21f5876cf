import { all, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Day } from '../../../graph-schema/model/day.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Room, Seat } from '../../../graph-schema/model/room.ts';
import { decidedAgreements, roomPenceAYear } from '../../../graph-schema/model/room-money.ts';
import { usedNumber, type Agreements } from './agreements.ts';
import { inOrderOfId, listAt } from './in-order.ts';

/** One room with what it decides and who sits in it. */
export interface RoomOnMap {
  readonly room: Room;
  readonly seats: readonly Seat[];
  /** Agreements in force that it decides about, without those that stand under another of them. */
  readonly decides: readonly Id[];
  /** The same and everything below them. */
  readonly decidesWithBelow: readonly Id[];
  /** Pence a year: its own stated £, else what the agreements say. Undefined where nobody told us. */
  readonly penceAYear: number | undefined;
}

export function roomsOf(
  state: AllianceMap,
  agreements: Agreements,
  asAt: Day,
): readonly RoomOnMap[] {
  const seats = new Map<Id, Seat[]>();
  for (const seat of inOrderOfId(all(state, 'seat'))) listAt(seats, seat.room).push(seat);
  const below = new Map<Id, Id[]>();
  for (const agreement of agreements.list) {
    if (agreement.under !== null) listAt(below, agreement.under).push(agreement.id);
  }
  return inOrderOfId(all(state, 'room')).map((room) => {
    const decided = decidedAgreements(state, room, asAt);
    const decides = decided.map(({ id }) => id);
    return {
      room,
      seats: seats.get(room.id) ?? [],
      decides,
      decidesWithBelow: withBelow(decides, below),
      penceAYear: roomPenceAYear(room, decided, (id) =>
        usedNumber(agreements, id, 'valuePenceAYear'),
      ),
    };
  });
}

/** The given agreements and everything below them, each once. */
function withBelow(tops: readonly Id[], below: ReadonlyMap<Id, readonly Id[]>): readonly Id[] {
  const found = new Set<Id>(tops);
  const waiting = [...tops];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const child of below.get(id) ?? []) {
      if (found.has(child)) continue;
      found.add(child);
      waiting.push(child);
    }
  }
  return [...found];
}
