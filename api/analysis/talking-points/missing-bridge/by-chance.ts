import { at } from '../../measures/arcs.ts';
import { chanceOfAsFew } from '../../measures/group-gaps.ts';
import { randomFrom } from '../../measures/random.ts';
import { connectionTies } from '../../snapshot/connection-ties.ts';
import type { Group } from '../../snapshot/groups.ts';
import type { Network } from '../../snapshot/network.ts';
import { tiedActors } from '../../snapshot/tied-actors.ts';

const DRAWS = 999;
/** Any number would do; with the same one, the same map gives the same figure. */
const SEED = 1;

/**
 * In how many of 100 draws two groups as large as these would have no link. Only actors with a known tie are drawn:
 * the map does not know whom the others know.
 */
export function byChancePercent(network: Network, one: Group, other: Group): number {
  const { arcs, actors } = tiedActors(connectionTies(network));
  const tied = new Int32Array(network.actors.length).fill(-1);
  actors.forEach((actor, number) => {
    tied[actor] = number;
  });
  const tiedIn = ({ members }: Group) =>
    members.map((member) => at(tied, member)).filter((number) => number >= 0);
  const groups = [tiedIn(one), tiedIn(other)] as const;
  return 100 * chanceOfAsFew(arcs, groups, { draws: DRAWS, random: randomFrom(SEED) });
}
