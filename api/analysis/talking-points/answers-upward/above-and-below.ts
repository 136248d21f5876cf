import type { Id } from '../../../../graph-schema/model/ids.ts';
import type { Programme } from '../../../../graph-schema/model/programme.ts';
import { inOrderOfId, listAt } from '../../snapshot/in-order.ts';
import type { Network } from '../../snapshot/network.ts';
import { at } from '../../measures/arcs.ts';

/** Who stands above whom in a programme: those who pay or hold above those who are paid under the same agreement. */
export interface Standing {
  /** Ids of the agreements of the programme in force on the day of the map, in their order. */
  readonly agreements: ReadonlySet<Id>;
  /** Parties, and those who pay or are paid under them. */
  readonly actors: ReadonlySet<Id>;
  /** They pay or hold under any of them. */
  readonly isPayerOrHolder: (actor: Id) => boolean;
  /** Whether money or an agreement leads from the first down to the second, through others or not. */
  readonly isAbove: (actor: Id, other: Id) => boolean;
}

export function standingIn(
  network: Network,
  programme: Programme,
  rowsUnder: ReadonlyMap<Id, readonly number[]>,
): Standing {
  const inForce = inOrderOfId(programme.agreements).filter(
    ({ id }) => network.agreements.inForce[network.agreements.index.get(id) ?? -1] === true,
  );
  const under = new Map<Id, Set<Id>>();
  const upper = new Set<Id>();
  const actors = new Set<Id>();
  const put = (above: Id, below: Id) => {
    actors.add(above).add(below);
    if (above === below) return;
    upper.add(above);
    under.set(above, (under.get(above) ?? new Set()).add(below));
  };
  for (const { id } of inForce) {
    const parties = network.agreements.partiesOf(id);
    const payers = parties.filter(({ roles }) => roles.includes('pays'));
    for (const { actor, roles } of parties) {
      actors.add(actor);
      if (roles.includes('holds')) upper.add(actor);
      if (roles.includes('pays')) upper.add(actor);
      else for (const payer of payers) put(payer.actor, actor);
    }
    for (const row of rowsUnder.get(id) ?? []) {
      const [from, to] = endsOf(network, row);
      if (from !== undefined && to !== undefined) put(from, to);
    }
  }
  const below = new Map<Id, ReadonlySet<Id>>();
  const allBelow = (actor: Id): ReadonlySet<Id> => {
    const known = below.get(actor) ?? reachedFrom(actor, under);
    below.set(actor, known);
    return known;
  };
  return {
    agreements: new Set(inForce.map(({ id }) => id)),
    actors,
    isPayerOrHolder: (actor) => upper.has(actor),
    isAbove: (actor, other) => allBelow(actor).has(other) && !allBelow(other).has(actor),
  };
}

function reachedFrom(actor: Id, under: ReadonlyMap<Id, ReadonlySet<Id>>): ReadonlySet<Id> {
  const found = new Set<Id>(under.get(actor) ?? []);
  for (const one of found) for (const next of under.get(one) ?? []) found.add(next);
  return found;
}

function endsOf(network: Network, row: number): readonly [Id | undefined, Id | undefined] {
  const { from, to } = network.hops.money;
  return [network.actors[at(from, row)]?.id, network.actors[at(to, row)]?.id];
}

/** Rows of the network's money hops, by the id of the agreement that they stand under. */
export function moneyRowsByAgreement(network: Network): ReadonlyMap<Id, readonly number[]> {
  const { money } = network.hops;
  const rows = new Map<Id, number[]>();
  for (let row = 0; row < money.count; row += 1) {
    const agreement = network.agreements.list[at(money.agreement, row)];
    if (agreement !== undefined) listAt(rows, agreement.id).push(row);
  }
  return rows;
}
