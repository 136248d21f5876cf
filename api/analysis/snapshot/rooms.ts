import { all, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { numberOf, valueOf } from '../../../graph-schema/model/known.ts';
import type { Room, Seat } from '../../../graph-schema/model/room.ts';
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

export function roomsOf(state: AllianceMap, agreements: Agreements): readonly RoomOnMap[] {
  const seats = new Map<Id, Seat[]>();
  for (const seat of inOrderOfId(all(state, 'seat'))) listAt(seats, seat.room).push(seat);
  const below = new Map<Id, Id[]>();
  for (const agreement of agreements.list) {
    if (agreement.under !== null) listAt(below, agreement.under).push(agreement.id);
  }
  return inOrderOfId(all(state, 'room')).map((room) => {
    const named = room.decidesAbout.filter((id) => {
      const at = agreements.index.get(id);
      return at !== undefined && agreements.inForce[at] === true;
    });
    const under = withBelow(named, below, false);
    const decides = named.filter((id) => !under.has(id));
    return {
      room,
      seats: seats.get(room.id) ?? [],
      decides,
      decidesWithBelow: [...withBelow(decides, below, true)],
      penceAYear: penceAYear(room, decides, agreements),
    };
  });
}

/** Everything below the given agreements; with the given ones themselves if asked. */
function withBelow(
  tops: readonly Id[],
  below: ReadonlyMap<Id, readonly Id[]>,
  themselves: boolean,
): ReadonlySet<Id> {
  const found = new Set<Id>(themselves ? tops : []);
  const seen = new Set<Id>(tops);
  const waiting = [...tops];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const child of below.get(id) ?? []) {
      found.add(child);
      if (seen.has(child)) continue;
      seen.add(child);
      waiting.push(child);
    }
  }
  return found;
}

function penceAYear(
  room: Room,
  decides: readonly Id[],
  agreements: Agreements,
): number | undefined {
  const own = valueOf(room.ownPenceAYear);
  if (own !== undefined) return own;
  const told = decides
    .map((id) => numberOf(usedNumber(agreements, id, 'valuePenceAYear')))
    .filter((pence) => pence !== undefined);
  if (told.length === 0) return numberOf(room.ownPenceAYear);
  return told.reduce((sum, pence) => sum + pence, 0);
}
