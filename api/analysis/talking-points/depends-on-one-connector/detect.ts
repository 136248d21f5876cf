import type { Id } from '../../../../graph-schema/model/ids.ts';
import { at } from '../../measures/arcs.ts';
import { blockCut, splitOff } from '../../measures/block-cut.ts';
import {
  connectionTies,
  flowsOfTies,
  type ConnectionTies,
} from '../../snapshot/connection-ties.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';
import { fact, knownFact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';

export type Facts = 'cutOff' | 'pairsLost' | 'hoursAWeek';
/** `places`: the one place that all who would be cut off share, if any. */
export type Lists = 'cutOff' | 'places';
export type OptionNames = 'dependsOnOneConnectorActors';

export const dependsOnOneConnector: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'depends-on-one-connector',
  theme: 'connection',
  betterWay: 'relationships-first',
  powerDimension: 'culture-and-connections',
  options: {
    dependsOnOneConnectorActors: { type: 'count', min: 1, max: 1000, default: 3 },
  },
  hasLeastData: (network) => connectionTies(network).rows.length > 0,
  detect(network, { dependsOnOneConnectorActors }) {
    const ties = connectionTies(network);
    const cut = blockCut(ties);
    return cut.cutPoints.flatMap((node) => {
      const sizes = cut.partSizesWithout(node);
      const cutOff = sizes.reduce((sum, size) => sum + size, 0) - Math.max(...sizes);
      if (cutOff < dependsOnOneConnectorActors) return [];
      return [findingOf(network, ties, node, splitOff(cut.partsWithout(node)))];
    });
  },
};

function findingOf(
  network: Network,
  ties: ConnectionTies,
  node: number,
  split: ReturnType<typeof splitOff>,
): Finding<Facts, Lists> {
  const numbers = split.parts.flat().sort((a, b) => a - b);
  const members = new Set(numbers);
  const touches = (rows: (from: number, to: number) => boolean) =>
    flowsOfTies(network, ties, (tie) => rows(at(ties.from, tie), at(ties.to, tie)));
  const theirs = touches((from, to) => members.has(from) || members.has(to));
  const shown = touches(
    (from, to) => members.has(from) || members.has(to) || from === node || to === node,
  );
  const connector = actorAt(network, node);
  const cutOff = numbers.map((number) => actorAt(network, number));
  return {
    key: [connector.id],
    subjects: [connector.id],
    evidence: [...shown, connector.id, ...cutOff.map(({ id }) => id)],
    restsOn: { noun: 'link', ids: theirs, saidOf: cutOff.map(({ id }) => id) },
    facts: {
      cutOff: fact(numbers.length, 'actors'),
      pairsLost: fact(split.pairsLost, 'pairs'),
      hoursAWeek: knownFact(connector.hoursAWeek, 'hours'),
    },
    lists: {
      cutOff: cutOff.map(({ id }) => ({ id })),
      places: sharedPlaces(cutOff.map(({ places }) => places)).map((id) => ({ id })),
    },
  };
}

function sharedPlaces(each: readonly (readonly Id[])[]): readonly Id[] {
  const [first = [], ...others] = each;
  return first.filter((place) => others.every((places) => places.includes(place))).slice(0, 1);
}
