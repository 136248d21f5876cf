import { countOf, sentenceCase } from '../../../../graph-schema/words/lists.ts';

/** Words of the ledger of help in kind and of people sent on, beside its figures. */
export const HELP_WORDS = {
  title: 'Help in kind',
  about:
    'Space, staff, training and people sent on, beside money. ' +
    'Hours, days and places are never added to each other.',
} as const;

export const NEIGHBOURHOOD_WORDS = {
  title: 'Space, staff and training, by neighbourhood',
  definition: 'Each help counts once, in the neighbourhood of those who get it.',
  place: 'Neighbourhood',
  withoutAmount: 'Help without an amount',
  noneMapped: 'none mapped',
  several: 'In several neighbourhoods',
  noneTold: 'No neighbourhood told',
  kinds: { space: 'Space', 'staff-time': 'Staff', training: 'Training' },
  units: { hours: 'hours', days: 'days', places: 'places', pence: '£' } as Readonly<
    Record<string, string>
  >,
  notes: ['An hour a week counts as 52 hours a year.'],
  empty: 'No neighbourhood and no such help is on the map.',
} as const;

export const SHARED_WORDS = {
  title: 'What several share',
  definition:
    'Help of one kind from one giver that two or more use. Data told to two or more is shared, too.',
  from: 'Who gives it',
  what: 'What',
  users: 'How many use it',
  who: 'Who uses it',
  kinds: {
    space: 'Space',
    'staff-time': 'Staff time',
    'volunteer-time': 'Volunteer time',
    training: 'Training',
    equipment: 'Equipment',
    'back-office': 'Back office',
    advice: 'Advice',
    data: 'Data',
  } as Readonly<Record<string, string>>,
  notes: ['Users are not added up: one may use several things.'],
  empty: 'No help that two or more use is on the map.',
} as const;

export const NO_MONEY_WORDS = {
  title: 'Groups that receive people but no money',
  definition: 'People are sent on to them, and no payment to them is on the map.',
  who: 'Who',
  people: (period: string) => `People sent to them${period}`,
  from: 'By whom',
  money: 'Money that comes to them',
  withoutAmount: 'Ways without a number of people',
  noneMapped: 'none mapped',
  both: (groups: number) =>
    sentenceCase(`${countOf(groups, 'group receives', 'groups receive')} people and money.`),
  notes: ['Money from outside this map is not counted.'],
  empty: 'No such group is on the map in the time shown.',
} as const;

export const REFERRALS_WORDS = {
  title: 'People sent on, and what became of it',
  definition:
    'Waiting are those sent, less those accepted and declined. It is not known where one of these is not.',
  from: 'From',
  to: 'To',
  how: 'How',
  sent: (period: string) => `Sent${period}`,
  accepted: 'Accepted',
  declined: 'Declined',
  waiting: 'Waiting',
  reasons: {
    full: 'Declined: full',
    criteria: 'Declined: criteria',
    words: 'Declined: the words used',
    distance: 'Declined: distance',
    notKnown: 'Declined: no reason known',
  },
  kinds: {
    referral: 'referral',
    signpost: 'signpost',
    'warm-handover': 'warm handover',
  } as Readonly<Record<string, string>>,
  moreThanSent: 'more answered than sent',
  besideTotal: (flows: number) =>
    sentenceCase(
      `${countOf(flows, 'line has', 'lines have')} a yearly figure and no dates, so not in these sums.`,
    ),
  notes: [
    'Declined adds up the reasons that are told.',
    'One person may be sent on more than once.',
  ],
  empty: 'Nobody is sent on, as far as the map shows.',
} as const;
