import { at } from '../../measures/arcs.ts';
import { eiIndex } from '../../measures/ei-index.ts';
import {
  connectionTies,
  flowsOfTies,
  type ConnectionTies,
} from '../../snapshot/connection-ties.ts';
import { groupsOf, type Group } from '../../snapshot/groups.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';
import { fact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { linksOf } from './inside-and-outside.ts';

export type Facts = 'inside' | 'outside' | 'outsidePercent' | 'expectedOutsidePercent';
/** `place`: the group, where it is a place; `members`: those of its actors who have a link. */
export type Lists = 'place' | 'members';
export type OptionNames = 'closeInsideLinks' | 'closeInsideOutside';

export const closeInside: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'close-inside',
  theme: 'connection',
  betterWay: 'join-forces',
  powerDimension: 'culture-and-connections',
  options: {
    closeInsideLinks: { type: 'count', min: 1, max: 1000, default: 5 },
    closeInsideOutside: { type: 'count', min: 0, max: 1000, default: 1 },
  },
  hasLeastData: (network) =>
    connectionTies(network).rows.length > 0 && groupsOf(network).length > 0,
  detect(network, { closeInsideLinks, closeInsideOutside }) {
    const ties = connectionTies(network);
    const groups = groupsOf(network);
    const links = linksOf(network, ties, groups);
    return groups.flatMap((group, place) => {
      const { inside = 0, outside = 0 } = links[place] ?? {};
      if (inside < closeInsideLinks || outside > closeInsideOutside) return [];
      return findingOf(network, ties, group);
    });
  },
};

function findingOf(
  network: Network,
  ties: ConnectionTies,
  { key, is, members }: Group,
): readonly Finding<Facts, Lists>[] {
  const inGroup = new Set(members);
  const linked = new Set([...ties.from, ...ties.to]);
  const linkedMembers = members.filter((member) => linked.has(member));
  const expected = expectedOutside(linkedMembers.length, linked.size - linkedMembers.length);
  // Where nobody outside has a link to anyone, there is nobody known to be linked with.
  if (expected === 0) return [];
  const split = eiIndex(
    ties,
    network.actors.map((_, number) => (inGroup.has(number) ? 0 : 1)),
  ).byGroup[0];
  const { within = 0, between = 0 } = split ?? {};
  const shown = flowsOfTies(
    network,
    ties,
    (tie) => inGroup.has(at(ties.from, tie)) || inGroup.has(at(ties.to, tie)),
  );
  const ids = linkedMembers.map((member) => actorAt(network, member).id);
  return [
    {
      key: [key],
      subjects: ids,
      evidence: [...shown, ...ids],
      restsOn: { noun: 'link', ids: shown, saidOf: ids },
      facts: {
        inside: fact(within, 'links'),
        outside: fact(between, 'links'),
        outsidePercent: fact((100 * between) / (between + within), 'percent'),
        expectedOutsidePercent: fact(100 * expected, 'percent'),
      },
      lists: {
        place: is === 'place' ? [{ id: key }] : [],
        members: ids.map((member) => ({ id: member })),
      },
    },
  ];
}

/**
 * Which share of a group's links would go outside if links joined any two linked actors alike: pairs of a member and
 * another, of all pairs with a member in them. The group's part of what the E-I index is expected to be.
 */
function expectedOutside(members: number, others: number): number {
  const between = members * others;
  const within = (members * (members - 1)) / 2;
  return between + within === 0 ? 0 : between / (between + within);
}
