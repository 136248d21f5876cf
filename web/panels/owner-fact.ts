import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Day } from '../../graph-schema/model/day.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { ownershipOn } from '../../graph-schema/model/ownership.ts';
import { quantity } from '../words/amounts.ts';
import { joined, named, words } from '../words/phrases.ts';
import type { Fact } from './Facts.tsx';

/** Who owns a body on the day shown, with each share, and whether the shares make the whole. */
export function ownerFact(state: AllianceMap, body: Id, day: Day): Fact {
  const { owners, inAllPercent } = ownershipOn(state, body, day);
  if (owners.length === 0) return { name: 'Owned by', says: [] };
  const shares = owners.map(({ owner, percent: share }) => [
    named(state, owner),
    ...words(
      share.is === 'value' ? `, ${quantity(share.value, 'percent')}.` : ', share not stated.',
    ),
  ]);
  const whole = inAllPercent.is === 'value' ? 'That is the whole.' : 'The rest is not stated.';
  return { name: 'Owned by', says: joined([...shares, words(whole)]) };
}
