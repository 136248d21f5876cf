import type { Id } from '../../../../graph-schema/model/ids.ts';
import { at } from '../../measures/arcs.ts';
import { gateways, type Gateway } from '../../measures/gateways.ts';
import { brokerageRoles, ROLES } from '../../measures/gould-fernandez.ts';
import { groupsOf } from '../../snapshot/groups.ts';
import { informationArcs, type InformationArcs } from '../../snapshot/information-arcs.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';
import { fact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';

/**
 * `behind`: those whom all known news reaches through it. `pairs`: pairs of others of known kind that it tells from
 * one to the other and that have no such flow of their own; `pairsAcross`: those of different kinds.
 */
export type Facts = 'behind' | 'pairs' | 'pairsAcross';
export type Lists = 'behind';
export type OptionNames = 'informationGatewayActors';

export const informationGateway: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'information-gateway',
  theme: 'connection',
  betterWay: 'join-forces',
  powerDimension: 'culture-and-connections',
  options: {
    informationGatewayActors: { type: 'count', min: 1, max: 1000, default: 3 },
  },
  hasLeastData: (network) => informationArcs(network).rows.length > 0,
  detect(network, { informationGatewayActors }) {
    const arcs = informationArcs(network);
    const found = gateways(arcs, informationGatewayActors);
    if (found.length === 0) return [];
    const pairs = pairsTold(network, arcs);
    return found.map((gateway) => findingOf(network, arcs, gateway, pairs));
  },
};

interface PairsTold {
  readonly all: (node: number) => number;
  readonly across: (node: number) => number;
}

/** Gould and Fernandez's roles by kind of actor: of one's own kind (coordinator and itinerant end alike), or across. */
function pairsTold(network: Network, arcs: InformationArcs): PairsTold {
  const kinds = new Int32Array(network.actors.length).fill(-1);
  groupsOf(network)
    .filter(({ is }) => is === 'kind')
    .forEach(({ members }, kind) => {
      for (const member of members) kinds[member] = kind;
    });
  const roles = brokerageRoles(arcs, kinds, { direction: 'asGiven', counting: 'pairs' });
  const sum = (node: number, of: readonly (typeof ROLES)[number][]) =>
    of.reduce((all, role) => all + (at(roles[role], node) || 0), 0);
  return {
    all: (node) => sum(node, ROLES),
    across: (node) => sum(node, ['representative', 'gatekeeper', 'liaison']),
  };
}

function findingOf(
  network: Network,
  arcs: InformationArcs,
  { node, behind }: Gateway,
  pairs: PairsTold,
): Finding<Facts, Lists> {
  const body = actorAt(network, node);
  const told = behind.map((number) => actorAt(network, number).id);
  const near = new Set([node, ...behind]);
  const touching = (ends: (from: number, to: number) => boolean) =>
    flowsOf(network, arcs, (arc) => ends(at(arcs.from, arc), at(arcs.to, arc)));
  const theirs = touching((_, to) => to !== node && near.has(to));
  const shown = touching((_, to) => near.has(to));
  return {
    key: [body.id],
    subjects: [body.id],
    evidence: [...shown, body.id, ...told],
    restsOn: { noun: 'flow', ids: theirs, saidOf: told },
    facts: {
      behind: fact(behind.length, 'actors'),
      pairs: fact(pairs.all(node), 'pairs'),
      pairsAcross: fact(pairs.across(node), 'pairs'),
    },
    lists: { behind: told.map((id) => ({ id })) },
  };
}

function flowsOf(
  network: Network,
  arcs: InformationArcs,
  chosen: (arc: number) => boolean,
): readonly Id[] {
  const { information } = network.hops;
  const ids = arcs.rows.flatMap((row, arc) => {
    const flow = information.flows[at(information.flow, row)];
    return flow !== undefined && chosen(arc) ? [flow.id] : [];
  });
  return [...new Set(ids)];
}
