import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { numberOf } from '../../../../graph-schema/model/known.ts';
import { usedAmount } from '../../../../graph-schema/model/used-values.ts';
import type { Network } from '../../snapshot/network.ts';
import { listAt } from '../../snapshot/in-order.ts';

/** The Control flows under one agreement by which one actor can overrule another. */
export interface Overruling {
  readonly from: Id;
  readonly to: Id;
  readonly agreement: Id;
  /** In the order of their ids: owns it, appoints most of its board, or can veto. */
  readonly flows: readonly Flow[];
}

/** More than half, of a share in percent. */
const HALF_PERCENT = 50;

/** All that are in force, in the order of the ids of agreement, who can, and whom. */
export function overrulings(network: Network): readonly Overruling[] {
  const { flows } = network.hops.control;
  const owners = ownersOf(flows);
  const found = new Map<string, Flow[]>();
  for (const flow of flows) {
    if (flow.agreement === null || flow.to === null || flow.to === flow.from) continue;
    if (!network.actorIndex.has(flow.to) || !isBody(network, flow.from)) continue;
    if (!overrules(flow, owners)) continue;
    listAt(found, `${flow.agreement} ${flow.from} ${flow.to}`).push(flow);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, together]) => {
      const [{ from, to, agreement } = { from: null, to: null, agreement: null }] = together;
      if (from === null || to === null || agreement === null) return [];
      return [{ from, to, agreement, flows: together }];
    });
}

/** What a community can stop is its voice, not a lack of a way out. */
function isBody(network: Network, id: Id): boolean {
  const type = network.actors[network.actorIndex.get(id) ?? -1]?.type;
  return type === 'organisation' || type === 'funder';
}

/** Owners of each body. */
function ownersOf(flows: readonly Flow[]): ReadonlyMap<Id, ReadonlySet<Id>> {
  const owners = new Map<Id, Set<Id>>();
  for (const { flowKind, from, to } of flows) {
    if (flowKind !== 'owns' || to === null) continue;
    const known = owners.get(to);
    if (known === undefined) owners.set(to, new Set([from]));
    else known.add(from);
  }
  return owners;
}

function overrules(flow: Flow, owners: ReadonlyMap<Id, ReadonlySet<Id>>): boolean {
  const amount = numberOf(usedAmount(flow));
  switch (flow.flowKind) {
    case 'owns': {
      // Where no share is told, whoever is the only owner owns it alone.
      if (amount !== undefined) return amount > HALF_PERCENT;
      return flow.to !== null && owners.get(flow.to)?.size === 1;
    }
    case 'appoints-board-of': {
      const inAll = numberOf(flow.ofHowMany);
      return amount !== undefined && inAll !== undefined && 2 * amount > inAll;
    }
    case 'can-veto':
      return true;
    default:
      return false;
  }
}
