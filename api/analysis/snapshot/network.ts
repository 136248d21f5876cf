import type { FamilyName } from '../../../graph-schema/flow-families/index.ts';
import { all, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Actor } from '../../../graph-schema/model/actor.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import type { AffectedBy } from '../../../graph-schema/model/room.ts';
import type { TimeShown } from '../../../graph-schema/model/time.ts';
import { agreementsOf, type Agreements } from './agreements.ts';
import { hopsByFamily, type Hops } from './hops.ts';
import { inOrderOfId, indexById } from './in-order.ts';
import { interestsOf, type Interests } from './interests.ts';
import { roomsOf, type RoomOnMap } from './rooms.ts';
import { sourcesOf, type Sources } from './sources.ts';
import { withoutOnlyMe } from './without-only-me.ts';

/**
 * One map in one time, made ready for measures and talking points: actors numbered in the order of their
 * ids, flows as columns per family. Made once per (map, content revision, time); thresholds play no part in it.
 */
export interface Network {
  readonly time: TimeShown;
  /** The map it was made from, without "only me" items. */
  readonly state: AllianceMap;
  readonly actors: readonly Actor[];
  readonly actorIndex: ReadonlyMap<Id, number>;
  readonly hops: Readonly<Record<FamilyName, Hops>>;
  readonly agreements: Agreements;
  readonly rooms: readonly RoomOnMap[];
  readonly affected: readonly AffectedBy[];
  readonly interests: Interests;
  readonly sources: Sources;
}

export function networkOf(whole: AllianceMap, time: TimeShown): Network {
  const state = withoutOnlyMe(whole);
  const actors = inOrderOfId(all(state, 'actor'));
  const actorIndex = indexById(actors);
  const agreements = agreementsOf(state, time.asAt);
  const rooms = roomsOf(state, agreements, time.asAt);
  const roomIndex = new Map(rooms.map(({ room }, index) => [room.id, index]));
  return {
    time,
    state,
    actors,
    actorIndex,
    hops: hopsByFamily(state, time, {
      actors: actorIndex,
      rooms: roomIndex,
      agreements: agreements.index,
    }),
    agreements,
    rooms,
    affected: inOrderOfId(all(state, 'affectedBy')),
    interests: interestsOf(state, actorIndex),
    sources: sourcesOf(state),
  };
}

/** The actor with this number. Numbers come from the same network, so it is always there. */
export function actorAt(network: Network, index: number): Actor {
  const actor = network.actors[index];
  if (actor === undefined) throw new Error(`No actor has the number ${index}`);
  return actor;
}
