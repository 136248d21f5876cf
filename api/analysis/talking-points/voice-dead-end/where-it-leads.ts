import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { valueOf } from '../../../../graph-schema/model/known.ts';
import { actorsWithRole } from '../../snapshot/agreements.ts';
import { listAt } from '../../snapshot/in-order.ts';
import type { Network } from '../../snapshot/network.ts';
import type { RoomOnMap } from '../../snapshot/rooms.ts';
import { voiceRoutes } from '../../snapshot/voice-routes.ts';

/** Voice flows by the room that they enter. */
export function voiceByRoom(network: Network): ReadonlyMap<Id, readonly Flow[]> {
  const byRoom = new Map<Id, Flow[]>();
  for (const flow of network.hops.voice.flows) {
    if (flow.to !== null) listAt(byRoom, flow.to).push(flow);
  }
  return byRoom;
}

/** Voice flows that end in no room, by whom they come from. One to an actor does not: that actor hears it. */
export function voiceToNoRoom(network: Network): ReadonlyMap<Id, readonly Flow[]> {
  const byActor = new Map<Id, Flow[]>();
  for (const flow of network.hops.voice.flows) {
    if (flow.to === null) listAt(byActor, flow.from).push(flow);
  }
  return byActor;
}

/** Those heard there get none, or the paper is silent on it. Where nobody told us, we don't say so. */
export function hasNoReply({ room: { reply } }: RoomOnMap): boolean {
  return reply.is === 'none' || reply.is === 'notStated' || valueOf(reply) === false;
}

/**
 * Those who pay for what the rooms decide to which this one leads, and have no seat here: payers of those agreements,
 * not of the ones under them. None where no seat here is known, or where the room decides itself.
 */
export function payersAbsent(network: Network, here: RoomOnMap): readonly Id[] {
  const routes = voiceRoutes(network);
  if (here.seats.length === 0 || routes.decides(here.room.id) === 'decides') return [];
  const rooms = new Map<Id, RoomOnMap>(network.rooms.map((on) => [on.room.id, on]));
  const present = new Set(here.seats.map(({ holder }) => holder));
  const reached = new Set<Id>([here.room.id]);
  const payers = new Set<Id>();
  for (const room of reached) {
    for (const { to } of routes.onFrom(room)) reached.add(to);
    for (const agreement of rooms.get(room)?.decides ?? []) {
      for (const payer of actorsWithRole(network.agreements, agreement, 'pays')) payers.add(payer);
    }
  }
  return network.actors.map(({ id }) => id).filter((id) => payers.has(id) && !present.has(id));
}
