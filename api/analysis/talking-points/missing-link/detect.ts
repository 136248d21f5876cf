import type { Actor } from '../../../../graph-schema/model/actor.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { valueOf } from '../../../../graph-schema/model/known.ts';
import { choosePairs } from '../../measures/choose-pairs.ts';
import { unlinkedPairs, type HeldBy, type UnlinkedPair } from '../../measures/unlinked-pairs.ts';
import { connectionTies } from '../../snapshot/connection-ties.ts';
import { asHolding, holdingsOf } from '../../snapshot/holdings.ts';
import { byText } from '../../snapshot/in-order.ts';
import type { Held } from '../../snapshot/interests.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';
import { fact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';

export type Facts = 'interests' | 'steps';
/** Interests by how the two hold them; the first of the key is "first". */
export type Lists = 'shared' | 'firstOffers' | 'secondOffers';
export type OptionNames = 'missingLinkSteps' | 'missingLinkMostShown' | 'missingLinkMostPerActor';

export const missingLink: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'missing-link',
  theme: 'connection',
  betterWay: 'join-forces',
  powerDimension: 'culture-and-connections',
  options: {
    missingLinkSteps: { type: 'count', min: 1, max: 5, default: 2 },
    missingLinkMostShown: { type: 'count', min: 1, max: 100, default: 10 },
    missingLinkMostPerActor: { type: 'count', min: 1, max: 100, default: 3 },
  },
  hasLeastData: (network) =>
    network.interests.holders.some((holders) => holders > 1) &&
    connectionTies(network).rows.length > 0,
  detect(network, options) {
    const pairs = unlinkedPairs(
      connectionTies(network),
      holdingsOf(network),
      network.interests.holders,
      options.missingLinkSteps,
    );
    const chosen = choosePairs(pairs, {
      most: options.missingLinkMostShown,
      mostPerActor: options.missingLinkMostPerActor,
      acrossKinds: ({ a, b }) => ofDifferentKinds(actorAt(network, a), actorAt(network, b)),
    });
    return chosen
      .map((pair) => findingOf(network, pair, options.missingLinkSteps))
      .sort((x, y) => byText(x.key.join(' '), y.key.join(' ')));
  },
};

/** Different types, or different sectors where both are told. */
function ofDifferentKinds(a: Actor, b: Actor): boolean {
  if (a.type !== b.type) return true;
  const [one, other] = [valueOf(a.sector), valueOf(b.sector)];
  return one !== undefined && other !== undefined && one !== other;
}

function findingOf(network: Network, pair: UnlinkedPair, steps: number): Finding<Facts, Lists> {
  const first = actorAt(network, pair.a).id;
  const second = actorAt(network, pair.b).id;
  const matched = network.interests.list.flatMap((interest, index) => {
    const match = matchOf(network.interests.heldOf[index] ?? [], pair);
    return match.links.length === 0 ? [] : [{ id: interest.id, ...match }];
  });
  const listed = (as: keyof Pick<Match, 'shared' | 'firstOffers' | 'secondOffers'>) =>
    matched.filter((match) => match[as]).map(({ id }) => ({ id }));
  const links = matched.flatMap(({ links: ids }) => ids);
  return {
    key: [first, second],
    subjects: [first, second],
    evidence: [first, second, ...links],
    restsOn: { noun: 'interest', ids: links },
    facts: { interests: fact(matched.length, 'interests'), steps: fact(steps, 'steps') },
    lists: {
      shared: listed('shared'),
      firstOffers: listed('firstOffers'),
      secondOffers: listed('secondOffers'),
    },
  };
}

interface Match {
  readonly shared: boolean;
  readonly firstOffers: boolean;
  readonly secondOffers: boolean;
  /** Ids of the links to the interest that make the match. */
  readonly links: readonly Id[];
}

function matchOf(held: readonly Held[], { a, b }: UnlinkedPair): Match {
  const of = (actor: number, as: HeldBy['as']) =>
    held.filter((one) => one.actor === actor && asHolding(one).as === as);
  const both = (mine: HeldBy['as'], theirs: HeldBy['as']) => {
    const [x, y] = [of(a, mine), of(b, theirs)];
    return x.length > 0 && y.length > 0 ? [...x, ...y].map(({ link }) => link.id) : [];
  };
  const shared = both('shares', 'shares');
  const firstOffers = both('offers', 'needs');
  const secondOffers = both('needs', 'offers');
  return {
    shared: shared.length > 0,
    firstOffers: firstOffers.length > 0,
    secondOffers: secondOffers.length > 0,
    links: [...new Set([...shared, ...firstOffers, ...secondOffers])],
  };
}
