/** Words of the ledger of stories and voice, beside its figures. */
export const VOICE_WORDS = {
  title: 'Stories and voice',
  about:
    'Stories that went out and what came back, who is heard where, and what was asked and answered. ' +
    'The words of a story are never kept.',
} as const;

const COUNTED_ONCE =
  'A story counts once, where it leaves a community or small group. It is used where the chain ends.';

export const PAIRS_WORDS = {
  title: 'Stories out and what came back, by pair',
  definition: COUNTED_ONCE,
  from: 'Told by',
  usedBy: 'Used by',
  through: 'Through',
  stories: 'Stories',
  consent: 'Did the tellers say yes?',
  back: {
    paidForStory: 'Paid for?',
    approved: 'Approved by the tellers?',
    credited: 'Credited?',
    replyGiven: 'Answered?',
  },
  withoutAmount: 'Tellings without a number',
  consents: { yes: 'yes', no: 'no', 'not-asked': 'not asked' },
  nobody: 'nobody',
  some: 'for some',
  yes: 'yes',
  no: 'no',
  notes: ['Something may have come back that nobody put on the map.'],
  empty: 'No story from a community or small group is on the map.',
} as const;

export const STORY_COMMUNITIES_WORDS = {
  title: 'Stories out and what came back, by community',
  definition: `${COUNTED_ONCE} What comes back is pay, approval, credit, a reply, findings or a seat.`,
  from: 'Told by',
  out: 'Stories out',
  something: 'With something back',
  nothing: 'With nothing back that we know of',
  notKnown: 'Not known what came back',
  withoutAmount: 'Tellings without a number',
  notes: ['A telling with several users counts as nothing back where one of them gave nothing.'],
  empty: 'No story from a community or small group is on the map.',
} as const;

export const HEARD_WORDS = {
  title: 'Heard and answered',
  definition: 'Each way in which somebody is heard, with where it ends and what came of it.',
  from: 'Who',
  through: 'Through',
  to: 'Heard in',
  how: 'How far it goes',
  decides: 'Does it decide there?',
  answered: 'Do people get a reply?',
  changed: 'What changed',
  nobody: 'nobody',
  nowhere: 'no room that we know of',
  noReply: 'no reply recorded',
  yes: 'yes',
  no: 'no',
  notes: ['A room may decide nothing and still pass on what it hears.'],
  empty: 'Nobody is heard anywhere, as far as the map shows.',
} as const;

export const ASKED_WORDS = {
  title: 'Asked for, offered or proposed, and the answer',
  definition:
    'What is on the map and not agreed, with who said so and why. To say no is an answer like another.',
  what: 'What',
  between: 'Between',
  answer: 'Answer',
  by: 'Said by',
  why: 'Why',
  answers: {
    'asked-for-refused': 'asked for, refused',
    'offered-declined': 'offered, declined',
    proposed: 'proposed, no answer yet',
  },
  empty: 'Nothing that was refused, declined or proposed is on the map.',
} as const;

export const CHECKS_WORDS = {
  title: 'Asked in check rounds',
  definition: 'How many were asked and replied, in the latest check of each agreement.',
  agreement: 'Agreement',
  statement: 'Statement',
  side: 'Side',
  asked: 'Asked',
  replied: 'Replied',
  notes: ['Who did not reply is not kept.'],
  empty: 'No check round is on the map.',
} as const;
