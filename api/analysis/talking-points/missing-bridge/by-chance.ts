import { at } from '../../measures/arcs.ts';
import { chanceOfAsFew } from '../../measures/group-gaps.ts';
import { randomFrom } from '../../measures/random.ts';
import { connectionTies } from '../../snapshot/connection-ties.ts';
import type { Group } from '../../snapshot/groups.ts';
import type { Network } from '../../snapshot/network.ts';
import { tiedActors } from '../../snapshot/tied-actors.ts';

/** As many as are quick: fewer for large groups, never so few that the figure would be off by more than a few. */
const MOST_DRAWS = 999;
const FEWEST_DRAWS = 199;
const MEMBERS_DRAWN = 20_000;
/** Any number would do; with the same one, the same map gives the same figure. */
const SEED = 1;

/**
 * In how many of 100 draws two groups as large as these would have no link. Only actors with a known tie are drawn:
 * the map does not know whom the others know.
 */
export function byChancePercent(network: Network): (one: Group, other: Group) => number {
  const { arcs, actors } = tiedActors(connectionTies(network));
  const tied = new Int32Array(network.actors.length).fill(-1);
  actors.forEach((actor, number) => {
    tied[actor] = number;
  });
  const tiedIn = ({ members }: Group) =>
    members.map((member) => at(tied, member)).filter((number) => number >= 0);
  return (one, other) => {
    const groups = [tiedIn(one), tiedIn(other)] as const;
    const members = Math.max(1, groups[0].length + groups[1].length);
    const draws = Math.floor(Math.min(MOST_DRAWS, Math.max(FEWEST_DRAWS, MEMBERS_DRAWN / members)));
    return 100 * chanceOfAsFew(arcs, groups, { draws, random: randomFrom(SEED) });
  };
}
