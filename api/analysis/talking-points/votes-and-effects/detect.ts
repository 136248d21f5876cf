import type { Id } from '../../../../graph-schema/model/ids.ts';
import { numberOf } from '../../../../graph-schema/model/known.ts';
import type { Seat } from '../../../../graph-schema/model/room.ts';
import type { Network } from '../../snapshot/network.ts';
import type { RoomOnMap } from '../../snapshot/rooms.ts';
import { fact, type Fact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { communitiesOf, deliverersOf } from './who-it-concerns.ts';

export type Facts =
  | 'penceAYear'
  | 'votes'
  | 'delivererVotes'
  | 'deliverers'
  | 'communities'
  | 'communitiesWithVote'
  | 'communityVotes';
/** `leads`: organisations and funders with the share of the votes that the option names. */
export type Lists = 'leads' | 'seats' | 'deliverers' | 'communities' | 'affected';
export type OptionNames = 'votesAndEffectsShare';

const ROUNDING = 1e-9;

export const votesAndEffects: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'votes-and-effects',
  theme: 'voice-and-decisions',
  betterWay: 'share-power',
  powerDimension: 'rules',
  options: {
    votesAndEffectsShare: { type: 'percent', min: 1, max: 100, default: 50 },
  },
  hasLeastData: (network) => network.rooms.some(decidesMoney),
  detect: (network, { votesAndEffectsShare }) =>
    network.rooms.filter(decidesMoney).flatMap((room) => {
      const votes = votesIn(network, room);
      const leads = leadsOf(network, votes, votesAndEffectsShare);
      const communities = communitiesOf(network, room);
      const someCommunity = communities.ids.some((id) => votes.byHolder.get(id) !== 0);
      const noCommunity = communities.ids.length > 0 && !someCommunity;
      if (leads.length === 0 && !noCommunity) return [];
      return [findingOf(network, room, votes, leads, communities)];
    }),
};

function decidesMoney({ penceAYear, seats }: RoomOnMap): boolean {
  return penceAYear !== undefined && penceAYear > 0 && seats.length > 0;
}

interface Votes {
  /** Undefined where any seat's votes are not told: then no share is worked out. */
  readonly total: number | undefined;
  /** 0 for all without a seat; undefined where nobody told us. A room's chair counts in the total alone. */
  readonly byHolder: { readonly get: (id: Id) => number | undefined };
}

/** Whoever only advises or watches has no vote, told or not. */
function votesOf(seat: Seat): number | undefined {
  return numberOf(seat.votes) ?? (seat.advises || seat.watches ? 0 : undefined);
}

function votesIn(network: Network, { seats }: RoomOnMap): Votes {
  const byHolder = new Map<Id, number | undefined>();
  let total: number | undefined = 0;
  for (const seat of seats) {
    const votes = votesOf(seat);
    const before = byHolder.has(seat.holder) ? byHolder.get(seat.holder) : 0;
    byHolder.set(seat.holder, add(before, votes));
    total = add(total, votes);
  }
  const get = (id: Id) => (byHolder.has(id) && network.actorIndex.has(id) ? byHolder.get(id) : 0);
  return { total, byHolder: { get } };
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function leadsOf(
  network: Network,
  { total, byHolder }: Votes,
  sharePercent: number,
): readonly Id[] {
  if (total === undefined || total === 0) return [];
  return network.actors
    .filter(({ type }) => type === 'organisation' || type === 'funder')
    .filter(({ id }) => {
      const votes = byHolder.get(id) ?? 0;
      return votes > 0 && (100 * votes) / total >= sharePercent - ROUNDING;
    })
    .map(({ id }) => id);
}

function votesFact(votes: number | undefined): Fact {
  return votes === undefined
    ? { is: 'notKnown', value: null, unit: 'votes' }
    : fact(votes, 'votes');
}

function findingOf(
  network: Network,
  on: RoomOnMap,
  { total, byHolder }: Votes,
  leads: readonly Id[],
  communities: { readonly ids: readonly Id[]; readonly affected: boolean },
): Finding<Facts, Lists> {
  const deliverers = deliverersOf(network, on, leads);
  const sum = (ids: readonly Id[]) =>
    ids.reduce<number | undefined>((votes, id) => add(votes, byHolder.get(id)), 0);
  const withVote = communities.ids.filter((id) => byHolder.get(id) !== 0);
  const holders = [...new Set(on.seats.map(({ holder }) => holder))];
  const listed = (id: Id) => ({ id, fact: votesFact(byHolder.get(id)) });
  const seats = on.seats.map(({ id }) => id);
  return {
    key: [on.room.id],
    subjects: [on.room.id, ...leads],
    evidence: [on.room.id, ...seats, ...on.decides, ...holders],
    restsOn: { noun: 'seat', ids: seats },
    facts: {
      penceAYear: fact(on.penceAYear ?? 0, 'pence'),
      votes: votesFact(total),
      deliverers: fact(deliverers.length, 'actors'),
      delivererVotes: votesFact(total === undefined ? undefined : sum(deliverers)),
      communities: fact(communities.ids.length, 'communities'),
      communitiesWithVote: fact(withVote.length, 'communities'),
      communityVotes: votesFact(sum(communities.ids)),
    },
    lists: {
      leads: leads.map(listed),
      seats: holders.filter((id) => network.actorIndex.has(id)).map(listed),
      deliverers: deliverers.map(listed),
      communities: communities.ids.map((id) => ({ id })),
      affected: communities.affected ? communities.ids.map((id) => ({ id })) : [],
    },
  };
}
