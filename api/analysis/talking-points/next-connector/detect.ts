import { id } from '../../../../graph-schema/model/ids.ts';
import { NOT_KNOWN, value } from '../../../../graph-schema/model/known.ts';
import { at } from '../../measures/arcs.ts';
import { connectorPlaces } from '../../measures/connector-places.ts';
import { pairsAcross, partsIn } from '../../measures/parts.ts';
import { connectionTies, flowsOfTies } from '../../snapshot/connection-ties.ts';
import { groupsOf } from '../../snapshot/groups.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';
import { tiedActors, type TiedActors } from '../../snapshot/tied-actors.ts';
import { fact, knownFact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';

/**
 * Pairs are of actors of different kinds. `nearer` is of `pairsLookedAt`. On large maps not every set is tried, and
 * not between all: then `otherSets` is not known, and `placesLookedAt` and `endsLookedAt` say what was looked at.
 */
export type Facts =
  | 'pairs'
  | 'joinedBefore'
  | 'joinedAfter'
  | 'otherSets'
  | 'nearer'
  | 'pairsLookedAt'
  | 'actors'
  | 'placesLookedAt'
  | 'endsLookedAt';
/** `others`: the members of the other sets, one set after the other. */
export type Lists = 'set' | 'others';
export type OptionNames = 'nextConnectorTies' | 'nextConnectorMostSets';

export const nextConnector: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'next-connector',
  theme: 'connection',
  betterWay: 'relationships-first',
  powerDimension: 'culture-and-connections',
  onRequest: true,
  options: {
    nextConnectorTies: { type: 'count', min: 2, max: 6, default: 3 },
    nextConnectorMostSets: { type: 'count', min: 1, max: 20, default: 5 },
  },
  hasLeastData(network) {
    const tied = tiedActors(connectionTies(network));
    return new Set(kindsOf(network, tied).filter((kind) => kind >= 0)).size > 1;
  },
  detect(network, options) {
    const tied = tiedActors(connectionTies(network));
    const group = kindsOf(network, tied);
    // Connectors are spared; until people can say otherwise, all others count as willing and rested.
    const willing = (node: number) => actorAt(network, at(tied.actors, node)).type !== 'connector';
    const tiesEach = options.nextConnectorTies;
    const places = connectorPlaces(tied.arcs, { group, tiesEach, willing });
    const [best] = places?.placed ?? [];
    if (places === null || best === undefined || best.nearer === 0) return [];
    return [findingOf(network, { tied, group, places, best }, options.nextConnectorMostSets)];
  },
};

/** The kind of each tied actor as a number; -1 for connectors and for organisations without a sector. */
function kindsOf(network: Network, { actors }: TiedActors): readonly number[] {
  const kinds = new Int32Array(network.actors.length).fill(-1);
  groupsOf(network)
    .filter(({ is }) => is === 'kind')
    .forEach(({ members }, kind) => {
      for (const member of members) kinds[member] = kind;
    });
  return actors.map((actor) => at(kinds, actor));
}

interface Found {
  readonly tied: TiedActors;
  readonly group: readonly number[];
  readonly places: NonNullable<ReturnType<typeof connectorPlaces>>;
  readonly best: NonNullable<ReturnType<typeof connectorPlaces>>['placed'][number];
}

function findingOf(network: Network, found: Found, mostSets: number): Finding<Facts, Lists> {
  const { tied, group, places, best } = found;
  const sets = best.sets
    .slice(0, mostSets)
    .map((set) => set.map((node) => actorAt(network, at(tied.actors, node)).id));
  const [set = [], ...others] = sets;
  const named = new Set(sets.flat());
  const isNamed = (actor: number) => named.has(actorAt(network, actor).id);
  const ties = connectionTies(network);
  const shown = flowsOfTies(
    network,
    ties,
    (tie) => isNamed(at(ties.from, tie)) || isNamed(at(ties.to, tie)),
  );
  const now = pairsAcross(partsIn(tied.arcs), group);
  return {
    // One finding of the whole map.
    key: [id(network.state.mapId)],
    subjects: set,
    evidence: [...shown, ...named],
    restsOn: { noun: 'link', ids: shown },
    facts: {
      pairs: fact(now.pairs, 'pairs'),
      joinedBefore: fact(now.joined, 'pairs'),
      joinedAfter: fact(joinedBy(best.sets[0] ?? [], tied, group), 'pairs'),
      otherSets: knownFact(places.exact ? value(best.equal - 1) : NOT_KNOWN, 'sets'),
      nearer: fact(best.nearer, 'pairs'),
      pairsLookedAt: fact(best.pairs, 'pairs'),
      actors: fact(tied.actors.length, 'actors'),
      placesLookedAt: fact(best.tried, 'actors'),
      endsLookedAt: fact(places.ends, 'actors'),
    },
    lists: {
      set: set.map((actor) => ({ id: actor })),
      others: others.flat().map((actor) => ({ id: actor })),
    },
  };
}

function joinedBy(
  set: readonly number[],
  { arcs: { nodes, from, to } }: TiedActors,
  group: readonly number[],
): number {
  const withConnector = {
    nodes: nodes + 1,
    from: [...Array.from(from), ...set.map(() => nodes)],
    to: [...Array.from(to), ...set],
  };
  return pairsAcross(partsIn(withConnector), [...group, -1]).joined;
}
