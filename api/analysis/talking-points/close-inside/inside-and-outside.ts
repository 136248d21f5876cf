import { at } from '../../measures/arcs.ts';
import { simpleJoined } from '../../measures/simple-lists.ts';
import type { ConnectionTies } from '../../snapshot/connection-ties.ts';
import { groupsByActor, type Group } from '../../snapshot/groups.ts';
import type { Network } from '../../snapshot/network.ts';

export interface Links {
  inside: number;
  /** To anyone who is not in the group, whatever group they are in. */
  outside: number;
}

/** Links of each group, two actors that are joined at all being one link. O(ties × groups of their ends). */
export function linksOf(
  network: Network,
  ties: ConnectionTies,
  groups: readonly Group[],
): readonly Links[] {
  const of = groupsByActor(network, groups);
  const links = groups.map((): Links => ({ inside: 0, outside: 0 }));
  const { start, head } = simpleJoined(ties);
  for (let one = 0; one < ties.nodes; one += 1) {
    for (let k = at(start, one); k < at(start, one + 1); k += 1) {
      const other = at(head, k);
      for (const group of of[one] ?? []) {
        const counted = links[group];
        if (counted === undefined) continue;
        // Every link is met from both its ends: one inside counts once in two halves.
        if (of[other]?.includes(group) === true) counted.inside += 1 / 2;
        else counted.outside += 1;
      }
    }
  }
  return links;
}
