import { all, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Interest, InterestLink } from '../../../graph-schema/model/interest.ts';
import { inOrderOfId, listAt } from './in-order.ts';

/** How an actor holds an interest, as a link on the map. */
export interface Held {
  readonly actor: number;
  readonly interest: number;
  readonly link: InterestLink;
}

export interface Interests {
  readonly list: readonly Interest[];
  /** All links but "decided against". */
  readonly held: readonly Held[];
  /** By interest, in the order of the ids of the links. */
  readonly heldOf: readonly (readonly Held[])[];
  /** By interest: how many different actors hold it, in whatever way. */
  readonly holders: Int32Array;
}

export function interestsOf(state: AllianceMap, actors: ReadonlyMap<Id, number>): Interests {
  const list = inOrderOfId(all(state, 'interest'));
  const at = new Map(list.map((interest, index) => [interest.id, index]));
  const byInterest = new Map<number, Held[]>();
  const held: Held[] = [];
  for (const link of inOrderOfId(all(state, 'interestLink'))) {
    const actor = actors.get(link.actor);
    const interest = at.get(link.interest);
    if (actor === undefined || interest === undefined || link.link === 'decided-against') continue;
    const one = { actor, interest, link };
    held.push(one);
    listAt(byInterest, interest).push(one);
  }
  const heldOf = list.map((_, interest) => byInterest.get(interest) ?? []);
  const holders = Int32Array.from(heldOf, (links) => new Set(links.map(({ actor }) => actor)).size);
  return { list, held, heldOf, holders };
}
