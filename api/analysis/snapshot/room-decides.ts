import type { RoomOnMap } from './rooms.ts';

/** Whether a room decides anything, as far as anyone told. */
export type Decides = 'decides' | 'nothing' | 'not-known';

/**
 * A room decides when it has an agreement in force, a subject or £ of its own above 0. It decides nothing when its
 * subjects are known to be none. Otherwise it may decide: what would need to know stays silent.
 */
export function roomDecides({ room, decides }: Pick<RoomOnMap, 'room' | 'decides'>): Decides {
  const ownPence = room.ownPenceAYear.is === 'value' ? room.ownPenceAYear.value : 0;
  if (decides.length > 0 || room.subjects.is === 'value' || ownPence > 0) return 'decides';
  return room.subjects.is === 'none' ? 'nothing' : 'not-known';
}

/** Whether a room decides £ above 0, as `votes-and-effects` and `affected-without-voice` ask. */
export function decidesMoney({ penceAYear }: Pick<RoomOnMap, 'penceAYear'>): boolean {
  return penceAYear !== undefined && penceAYear > 0;
}
