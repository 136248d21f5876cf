import type { Id } from '../../../../graph-schema/model/ids.ts';
import { numberOf } from '../../../../graph-schema/model/known.ts';
import { usedNumber } from '../../snapshot/agreements.ts';
import type { Network } from '../../snapshot/network.ts';
import type { RoomOnMap } from '../../snapshot/rooms.ts';
import { fact, type Fact } from '../finding.ts';

/**
 * Days a year that members give to take part, over all of them: the term of each agreement that the room, or a room
 * it advises, decides about, for each member that is a party and does not pay. Not known unless it is told for all.
 */
export function daysToTakePart(
  network: Network,
  { room, decidesWithBelow }: RoomOnMap,
  members: readonly Id[],
): Fact {
  const advised = network.rooms.filter(({ room: other }) => room.advises.includes(other.id));
  const agreements = new Set([
    ...decidesWithBelow,
    ...advised.flatMap((other) => other.decidesWithBelow),
  ]);
  const days = new Map<Id, number>();
  for (const agreement of agreements) {
    const asked = numberOf(usedNumber(network.agreements, agreement, 'daysAYearToTakePart'));
    if (asked === undefined) continue;
    for (const { actor, roles } of network.agreements.partiesOf(agreement)) {
      if (!roles.includes('pays')) days.set(actor, (days.get(actor) ?? 0) + asked);
    }
  }
  let sum = 0;
  for (const member of members) {
    const asked = days.get(member);
    if (asked === undefined) return { is: 'notKnown', value: null, unit: 'days' };
    sum += asked;
  }
  return fact(sum, 'days');
}
