import { BENEFITS_ADVICE } from '../../words/benefits-advice.ts';

/** Words of the ledger of decisions, beside its figures. */
export const DECISIONS_WORDS = {
  title: 'Decisions',
  about:
    'Which rooms decide money, of what kind and at which level, and who has votes there. ' +
    'It also says how communities reach these rooms. A vote is not the only influence.',
  decides: 'Decides, £ a year',
  rooms: 'Rooms',
  withoutAmount: 'Rooms whose £ is not told',
  empty: 'No room is on the map.',
  kinds: {
    closed: 'Closed',
    invited: 'Invited',
    claimed: 'Claimed',
    none: 'None of these',
    notStated: 'Not stated',
    notKnown: 'Not known',
  },
  levels: {
    street: 'Street',
    neighbourhood: 'Neighbourhood',
    borough: 'Borough',
    region: 'Region',
    nation: 'Nation',
    none: 'None of these',
    notStated: 'Not stated',
    notKnown: 'Not known',
  },
} as const;

/** What a room decides; the same words for all tables. */
const WHAT_A_ROOM_DECIDES =
  'A room decides its own stated £. Where none is stated, it decides what its agreements say.';

export const ROOMS_WORDS = {
  title: '£ decided, by room',
  definition: WHAT_A_ROOM_DECIDES,
  room: 'Room',
  kind: 'Kind',
  level: 'Level',
  communityVotes: 'Votes of communities',
  votes: 'All votes',
  shared: 'Some rooms decide about the same agreement. Its £ counts in each of them.',
  notes: ['Agreements under another are part of it and are not counted again.'],
} as const;

export const BY_KIND_WORDS = {
  title: '£ decided, by kind of room',
  definition: `Closed: members only. Invited: others are asked in. Claimed: people made it themselves. ${WHAT_A_ROOM_DECIDES}`,
  kind: 'Kind of room',
} as const;

export const BY_LEVEL_WORDS = {
  title: '£ decided, by level',
  definition: `From street to nation, as somebody told of each room. ${WHAT_A_ROOM_DECIDES}`,
  level: 'Level',
} as const;

export const COMMUNITY_VOTES_WORDS = {
  title: '£ decided with and without community votes',
  definition:
    'With: a community has at least one vote there. Without: all seats are told and no community has a vote. ' +
    WHAT_A_ROOM_DECIDES,
  votes: 'Votes of communities',
  which: 'Rooms that decide money',
  groups: { with: 'With', without: 'Without', notKnown: 'Not known' },
  noRooms: 'none',
} as const;

export const ROUTES_WORDS = {
  title: 'How communities reach the rooms that decide',
  definition:
    'Into a room is one step, through others or not. From a room to one it advises, or where its chair sits, is another. ' +
    'Only the way with the fewest steps is shown.',
  community: 'Community',
  room: 'Room that decides',
  steps: 'Steps',
  way: 'Way',
  answered: 'Is a reply recorded on each step?',
  yes: 'yes',
  no: 'no reply recorded on some step',
  noWay: 'no way that we know of',
  through: 'through',
  emptyNoCommunity: 'No community is on the map.',
  notes: ['Ways that nobody told us of may exist.'],
} as const;

export const COMMUNITIES_WORDS = {
  title: 'Where communities have votes and seats',
  definition: 'For each community, the rooms in which it holds a vote or a seat, or is heard.',
  community: 'Community',
  votes: 'Votes where money is decided',
  seats: 'Other seats',
  heard: 'Is heard in',
  none: 'none that we know of',
  notTold: 'votes not told',
  withoutVote: (without: number, all: number) =>
    `${without} of ${all} communities have no vote that we know of where money is decided.`,
  noWay: (without: number, all: number) =>
    `For ${without} of ${all} communities we know of no way to a room that decides.`,
  empty: 'No community is on the map.',
} as const;

export const SEATS_WORDS = {
  title: 'Who is in each room',
  definition: 'Places in each room, by what those who hold them are.',
  room: 'Room',
  seats: 'Places in all',
  kinds: {
    community: 'Communities',
    'community-group': 'Community groups',
    charity: 'Charities and social enterprises',
    'public-body': 'Public bodies',
    business: 'Businesses',
    funder: 'Funders',
    connector: 'Connectors',
    chair: 'Chairs of other rooms',
    notTold: 'Kind not told',
  },
  notTold: 'not told',
} as const;

export const PAY_WORDS = {
  title: 'What communities are paid for their seats',
  definition: 'Places that communities hold, by what is paid for taking part.',
  room: 'Room',
  community: 'Community',
  places: 'Places',
  pay: 'Pay',
  pays: { paid: 'paid', voucher: 'in vouchers', unpaid: 'unpaid' },
  none: 'unpaid',
  empty: 'No community has a seat on this map.',
  unpaid: (places: number) =>
    places === 1
      ? 'One place is unpaid or paid in vouchers.'
      : `${places} places are unpaid or paid in vouchers.`,
  benefits: `Pay can change benefits. ${BENEFITS_ADVICE}`,
} as const;

export const LISTENING_WORDS = {
  title: 'Who pays and is not in the rooms that listen',
  definition:
    'Rooms that hear people or advise, and decide nothing themselves. ' +
    'Payers are those who pay under the agreements of the rooms they advise.',
  room: 'Room that listens',
  leadsTo: 'Leads to',
  present: 'Payers in the room',
  absent: 'Payers not in the room',
  none: 'none',
  noneLeft: 'none: all are there',
  noPayers: 'no payer known',
  nowhere: 'no room that we know of',
  notes: ['Not having a seat does not mean that somebody does not listen.'],
  empty: 'No room on the map hears people or advises without deciding itself.',
} as const;
