/** What a fact counts, for one and for many, besides money and percentages. A new unit is a line here. */
export const UNIT_WORDS = {
  votes: ['vote', 'votes'],
  actors: ['actor', 'actors'],
  communities: ['community', 'communities'],
  interests: ['interest', 'interests'],
  steps: ['step', 'steps'],
  pairs: ['pair', 'pairs'],
  flows: ['flow', 'flows'],
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  members: ['member', 'members'],
  people: ['person', 'people'],
  seats: ['seat', 'seats'],
  targets: ['target', 'targets'],
  agreements: ['agreement', 'agreements'],
  points: ['point', 'points'],
  times: ['time', 'times'],
  months: ['month', 'months'],
  links: ['link', 'links'],
  sets: ['set', 'sets'],
  rooms: ['room', 'rooms'],
  stories: ['story', 'stories'],
  places: ['place', 'places'],
  reports: ['report', 'reports'],
  /** A measure of unevenness, never of an actor. */
  index: ['(0 where all is shared equally)', '(0 where all is shared equally)'],
} as const;

/** What a finding may rest on, for one and for many. A new kind of thing is a line here. */
export const RESTS_ON_WORDS = {
  agreement: ['agreement', 'agreements'],
  payment: ['payment', 'payments'],
  link: ['link', 'links'],
  seat: ['seat', 'seats'],
  interest: ['interest', 'interests'],
  flow: ['flow', 'flows'],
  room: ['room', 'rooms'],
  agreementOrFlow: ['agreement or flow', 'agreements and flows'],
  flowOrSeat: ['flow or seat', 'flows and seats'],
  reply: ['count of replies', 'counts of replies'],
  role: ['role', 'roles'],
} as const;
