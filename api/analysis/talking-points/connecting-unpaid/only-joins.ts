import { at } from '../../measures/arcs.ts';
import { onlyJoins } from '../../measures/participation.ts';
import { connectionTies, type ConnectionTies } from '../../snapshot/connection-ties.ts';
import { groupsByActor, groupsOf } from '../../snapshot/groups.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';

const NO_GROUP = -1;

/** Two groups, and the numbers of the actors without each of whom they would not be joined: one, or two of one tie. */
export interface PairOfGroups {
  readonly onlyBy: readonly number[];
}

/** Two places or two kinds are compared, never a place with a kind, nor groups that share an actor. */
export function pairsOnlyJoined(network: Network): readonly PairOfGroups[] {
  const ties = connectionTies(network);
  if (ties.rows.length === 0) return [];
  return (['place', 'kind'] as const).flatMap((is) => {
    const groups = groupsOf(network).filter((group) => group.is === is);
    const of = groupsByActor(network, groups);
    const { arcs, groupOf, actorOf } = oneGroupEach(network, ties, of);
    const shared = sharedPairs(of);
    return onlyJoins(arcs, groupOf)
      .filter(({ groups: pair }) => !shared.has(pair.join(' ')))
      .map(({ nodes }) => ({ onlyBy: nodes.map((node) => at(actorOf, node)) }));
  });
}

/**
 * The measure takes one group for each: an actor in several is put in once for each, with all its ties. A connecting
 * role in several places stands between them, and so in none.
 */
function oneGroupEach(
  network: Network,
  ties: ConnectionTies,
  of: ReturnType<typeof groupsByActor>,
) {
  const groupOf: number[] = [];
  const actorOf: number[] = [];
  const copiesOf = of.map((groups, actor) => {
    const between = groups.length > 1 && actorAt(network, actor).type === 'connector';
    return (groups.length === 0 || between ? [NO_GROUP] : groups).map((group) => {
      groupOf.push(group);
      return actorOf.push(actor) - 1;
    });
  });
  const from: number[] = [];
  const to: number[] = [];
  ties.rows.forEach((_, tie) => {
    for (const one of copiesOf[at(ties.from, tie)] ?? []) {
      for (const other of copiesOf[at(ties.to, tie)] ?? []) {
        from.push(one);
        to.push(other);
      }
    }
  });
  return { arcs: { nodes: groupOf.length, from, to }, groupOf, actorOf };
}

/** Pairs of groups with a member in common, as the measure has them: the lower number first. */
function sharedPairs(of: ReturnType<typeof groupsByActor>): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const groups of of) {
    groups.forEach((one, place) => {
      for (const other of groups.slice(place + 1)) pairs.add(`${one} ${other}`);
    });
  }
  return pairs;
}
