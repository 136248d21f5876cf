import type { Id } from '../../../../graph-schema/model/ids.ts';
import { valueOf } from '../../../../graph-schema/model/known.ts';
import { at } from '../../measures/arcs.ts';
import { connectionTies, flowsOfTies } from '../../snapshot/connection-ties.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';
import { pairsOnlyJoined } from './only-joins.ts';

export interface UnpaidRoles {
  /** Connecting roles that are unpaid and each alone join as many pairs of groups as the setting says. */
  readonly roles: readonly Id[];
  /** How many pairs of groups they join in all. */
  readonly pairs: number;
}

export function unpaidRoles(network: Network, leastPairs: number): UnpaidRoles {
  const pairs = new Map<number, number>();
  const none = !network.actors.some((_, actor) => isUnpaidRole(network, actor));
  for (const { onlyBy } of none ? [] : pairsOnlyJoined(network)) {
    for (const actor of onlyBy) pairs.set(actor, (pairs.get(actor) ?? 0) + 1);
  }
  const roles = [...pairs]
    .filter(([actor, count]) => count >= leastPairs && isUnpaidRole(network, actor))
    .sort(([a], [b]) => a - b);
  return {
    roles: roles.map(([actor]) => actorAt(network, actor).id),
    pairs: roles.reduce((sum, [, count]) => sum + count, 0),
  };
}

function isUnpaidRole(network: Network, actor: number): boolean {
  const { type, paid } = actorAt(network, actor);
  return type === 'connector' && valueOf(paid) === 'unpaid';
}

/** The ties of these roles, and whom they know. */
export function tiesOf(
  network: Network,
  roles: readonly Id[],
): { readonly flows: readonly Id[]; readonly contacts: readonly Id[] } {
  if (roles.length === 0) return { flows: [], contacts: [] };
  const chosen = new Set(roles.map((role) => network.actorIndex.get(role)));
  const ties = connectionTies(network);
  const contacts = new Set<Id>();
  const flows = flowsOfTies(network, ties, (tie) => {
    const ends = [at(ties.from, tie), at(ties.to, tie)];
    if (!ends.some((end) => chosen.has(end))) return false;
    for (const end of ends) contacts.add(actorAt(network, end).id);
    return true;
  });
  return { flows, contacts: [...contacts] };
}
