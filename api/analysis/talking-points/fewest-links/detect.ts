import { id } from '../../../../graph-schema/model/ids.ts';
import { at } from '../../measures/arcs.ts';
import { blockCut } from '../../measures/block-cut.ts';
import { fewestLinks as smallestSet } from '../../measures/fewest-links.ts';
import { sharedInterest } from '../../measures/shared-interest.ts';
import {
  connectionTies,
  flowsOfTies,
  type ConnectionTies,
} from '../../snapshot/connection-ties.ts';
import { holdingsOf } from '../../snapshot/holdings.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';
import { tiedActors } from '../../snapshot/tied-actors.ts';
import { fact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';

/** `sharing`: of the introductions shown, those between actors who share an interest. */
export type Facts = 'introductions' | 'actors' | 'cutPoints' | 'shown' | 'sharing';
/** The two sides of each introduction, in the same order. */
export type Lists = 'one' | 'other';
export type OptionNames = 'fewestLinksMostShown';

export const fewestLinks: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'fewest-links',
  theme: 'connection',
  betterWay: 'relationships-first',
  powerDimension: 'culture-and-connections',
  onRequest: true,
  options: {
    fewestLinksMostShown: { type: 'count', min: 1, max: 100, default: 10 },
  },
  hasLeastData: (network) => connectionTies(network).rows.length > 0,
  detect(network, { fewestLinksMostShown }) {
    const ties = connectionTies(network);
    const { arcs, actors } = tiedActors(ties);
    const cutPoints = blockCut(arcs).cutPoints.map((node) => at(actors, node));
    if (cutPoints.length === 0) return [];
    const shared = sharedInterest(holdingsOf(network), network.interests.holders);
    const set = smallestSet(arcs, 'cut-points', {
      preference: (a, b) => shared(at(actors, a), at(actors, b)),
      most: fewestLinksMostShown,
    });
    if (set === null) return [];
    const links = set.links.map(([a, b]): Introduction => [at(actors, a), at(actors, b)]);
    return [findingOf(network, ties, { count: set.count, links, cutPoints, shared })];
  },
};

type Introduction = readonly [number, number];

interface Found {
  readonly count: number;
  readonly links: readonly Introduction[];
  readonly cutPoints: readonly number[];
  readonly shared: (a: number, b: number) => number;
}

function findingOf(
  network: Network,
  ties: ConnectionTies,
  { count, links, cutPoints, shared }: Found,
): Finding<Facts, Lists> {
  const idOf = (actor: number) => actorAt(network, actor).id;
  const met = new Set(links.flat());
  // What ties those who would meet have today shows who stands between them and the rest.
  const shown = flowsOfTies(
    network,
    ties,
    (tie) => met.has(at(ties.from, tie)) || met.has(at(ties.to, tie)),
  );
  const subjects = [...met].sort((a, b) => a - b).map(idOf);
  const between = cutPoints.filter((actor) => !met.has(actor)).map(idOf);
  return {
    // One finding of the whole map.
    key: [id(network.state.mapId)],
    subjects,
    evidence: [...shown, ...subjects, ...between],
    restsOn: { noun: 'link', ids: shown },
    facts: {
      introductions: fact(count, 'links'),
      actors: fact(new Set([...ties.from, ...ties.to]).size, 'actors'),
      cutPoints: fact(cutPoints.length, 'actors'),
      shown: fact(links.length, 'links'),
      sharing: fact(links.filter(([a, b]) => shared(a, b) > 0).length, 'pairs'),
    },
    lists: {
      one: links.map(([one]) => ({ id: idOf(one) })),
      other: links.map(([, other]) => ({ id: idOf(other) })),
    },
  };
}
