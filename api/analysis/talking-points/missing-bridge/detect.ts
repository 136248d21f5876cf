import type { Id } from '../../../../graph-schema/model/ids.ts';
import { NOT_KNOWN, value } from '../../../../graph-schema/model/known.ts';
import { at } from '../../measures/arcs.ts';
import { groupGaps, type GroupGap } from '../../measures/group-gaps.ts';
import { connectionTies } from '../../snapshot/connection-ties.ts';
import { groupsOf, type Group } from '../../snapshot/groups.ts';
import { byText } from '../../snapshot/in-order.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';
import { fact, knownFact, type Finding } from '../finding.ts';
import type { Options, TalkingPoint } from '../talking-point.ts';
import { byChancePercent } from './by-chance.ts';
import { sharedConnectors } from './shared-connectors.ts';

/**
 * `expectedLinks`: how many links would join the two groups if links fell anywhere. `byChancePercent`: in how many of
 * 100 draws two groups of these sizes would have none. Both not known where the groups have no known link at all.
 */
export type Facts =
  'topics' | 'membersOfOne' | 'membersOfOther' | 'expectedLinks' | 'byChancePercent';
/** `places`: both groups, where they are places; `one`, `other`: those of each who hold a shared topic. */
export type Lists = 'topics' | 'places' | 'one' | 'other';
export type OptionNames =
  | 'missingBridgeMembers'
  | 'missingBridgeTopics'
  | 'missingBridgeRareHolders'
  | 'missingBridgeMostShown';

export const missingBridge: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'missing-bridge',
  theme: 'connection',
  betterWay: 'join-forces',
  powerDimension: 'culture-and-connections',
  options: {
    missingBridgeMembers: { type: 'count', min: 1, max: 1000, default: 3 },
    missingBridgeTopics: { type: 'count', min: 1, max: 100, default: 2 },
    missingBridgeRareHolders: { type: 'count', min: 0, max: 100, default: 3 },
    missingBridgeMostShown: { type: 'count', min: 1, max: 100, default: 10 },
  },
  hasLeastData: (network) =>
    connectionTies(network).rows.length > 0 &&
    network.interests.holders.some((holders) => holders > 1) &&
    groupsOf(network).length > 1,
  detect(network, options) {
    const groups = groupsOf(network).filter(
      ({ members }) => members.length >= options.missingBridgeMembers,
    );
    const ties = connectionTies(network);
    const topics = topicsByActor(network);
    const joined = sharedConnectors(network, ties, groups);
    const found = groupGaps(ties, {
      groups: groups.map(({ members }) => members),
      topicsOf: (actor) => topics[actor] ?? [],
    })
      .filter(
        ({ one, other, observed }) =>
          observed === 0 && groups[one]?.is === groups[other]?.is && !joined(one, other),
      )
      .filter(({ shared }) => shareEnough(network, shared, options))
      .sort((a, b) => (b.similarity ?? 0) - (a.similarity ?? 0))
      .slice(0, options.missingBridgeMostShown);
    const byChance = byChancePercent(network);
    return found
      .flatMap((gap) => findingOf(network, gap, [groups[gap.one], groups[gap.other]], byChance))
      .sort((a, b) => byText(a.key.join(' '), b.key.join(' ')));
  },
};

function topicsByActor(network: Network): readonly (readonly number[])[] {
  const topics = network.actors.map((): number[] => []);
  for (const { actor, interest } of network.interests.held) topics[actor]?.push(interest);
  return topics;
}

function shareEnough(
  network: Network,
  shared: readonly number[],
  { missingBridgeTopics, missingBridgeRareHolders }: Options<OptionNames>,
): boolean {
  const rare = (topic: number) => at(network.interests.holders, topic) <= missingBridgeRareHolders;
  return shared.length >= missingBridgeTopics || shared.some(rare);
}

function findingOf(
  network: Network,
  { shared, expected }: GroupGap,
  [one, other]: readonly [Group | undefined, Group | undefined],
  byChance: (one: Group, other: Group) => number,
): readonly Finding<Facts, Lists>[] {
  if (one === undefined || other === undefined) return [];
  const held = shared.flatMap((topic) => network.interests.heldOf[topic] ?? []);
  const linksIn = (group: Group) => {
    const members = new Set(group.members);
    return held.filter(({ actor }) => members.has(actor));
  };
  const holders = (group: Group): readonly Id[] =>
    [...new Set(linksIn(group).map(({ actor }) => actor))]
      .sort((a, b) => a - b)
      .map((actor) => actorAt(network, actor).id);
  const links = [...linksIn(one), ...linksIn(other)].map(({ link }) => link.id);
  const [mine, theirs] = [holders(one), holders(other)];
  const known = expected !== null && expected > 0;
  const topicIds = shared.flatMap((topic) => network.interests.list[topic]?.id ?? []);
  return [
    {
      key: [one.key, other.key],
      subjects: [...mine, ...theirs],
      evidence: [...mine, ...theirs, ...links],
      restsOn: { noun: 'interest', ids: links },
      facts: {
        topics: fact(shared.length, 'interests'),
        membersOfOne: fact(one.members.length, 'actors'),
        membersOfOther: fact(other.members.length, 'actors'),
        expectedLinks: knownFact(known ? value(expected) : NOT_KNOWN, 'links'),
        byChancePercent: knownFact(known ? value(byChance(one, other)) : NOT_KNOWN, 'percent'),
      },
      lists: {
        topics: topicIds.map((id) => ({ id })),
        places: one.is === 'place' ? [{ id: one.key }, { id: other.key }] : [],
        one: mine.map((id) => ({ id })),
        other: theirs.map((id) => ({ id })),
      },
    },
  ];
}
