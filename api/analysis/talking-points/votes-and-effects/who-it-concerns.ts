import type { Id } from '../../../../graph-schema/model/ids.ts';
import type { Network } from '../../snapshot/network.ts';
import type { RoomOnMap } from '../../snapshot/rooms.ts';

/** Communities affected by what a room decides; where nobody told us of any, all communities of the map. */
export function communitiesOf(
  network: Network,
  { room, decidesWithBelow }: RoomOnMap,
): { readonly ids: readonly Id[]; readonly affected: boolean } {
  const decided = new Set<Id>([room.id, ...decidesWithBelow]);
  const affected = new Set(
    network.affected.filter(({ by }) => decided.has(by)).map(({ community }) => community),
  );
  const all = network.actors.filter(({ type }) => type === 'community').map(({ id }) => id);
  if (affected.size === 0) return { ids: all, affected: false };
  return { ids: all.filter((id) => affected.has(id)), affected: true };
}

/**
 * Those who deliver under the agreements that a room decides about, without those who pay or hold under them and
 * without those named already.
 */
export function deliverersOf(
  network: Network,
  { decidesWithBelow }: RoomOnMap,
  named: readonly Id[],
): readonly Id[] {
  const delivers = new Set<Id>();
  const leftOut = new Set<Id>(named);
  for (const agreement of decidesWithBelow) {
    for (const { actor, roles } of network.agreements.partiesOf(agreement)) {
      if (roles.includes('delivers')) delivers.add(actor);
      if (roles.includes('pays') || roles.includes('holds')) leftOut.add(actor);
    }
  }
  return network.actors
    .filter(({ id, type }) => delivers.has(id) && !leftOut.has(id) && type !== 'community')
    .map(({ id }) => id);
}
