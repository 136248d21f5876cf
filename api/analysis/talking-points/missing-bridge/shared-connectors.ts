import { at } from '../../measures/arcs.ts';
import type { ConnectionTies } from '../../snapshot/connection-ties.ts';
import { groupsByActor, type Group } from '../../snapshot/groups.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';

/** Whether a connector has a tie to each of two groups, given by their places in the list. */
export function sharedConnectors(
  network: Network,
  ties: ConnectionTies,
  groups: readonly Group[],
): (one: number, other: number) => boolean {
  const of = groupsByActor(network, groups);
  const known = new Map<number, Set<number>>();
  const meets = (connector: number, actor: number) => {
    if (actorAt(network, connector).type !== 'connector') return;
    const met = known.get(connector) ?? new Set<number>();
    known.set(connector, met);
    for (const group of of[actor] ?? []) met.add(group);
  };
  ties.rows.forEach((_, tie) => {
    meets(at(ties.from, tie), at(ties.to, tie));
    meets(at(ties.to, tie), at(ties.from, tie));
  });
  const joined = new Set<number>();
  for (const met of known.values()) {
    for (const one of met) for (const other of met) joined.add(one * groups.length + other);
  }
  return (one, other) => joined.has(one * groups.length + other);
}
