import { figures } from '../../../../graph-schema/words/figures.ts';

/** Words of the ledger of control, beside its figures. */
export const CONTROL_WORDS = {
  title: 'Control',
  about:
    'Who sets terms for whom, step by step, and who reports to whom. ' +
    'It shows what is told of it, not how it is used.',
} as const;

/** One hop, from the one who has control to the one it is about. */
export const CONTROL_HOP_WORDS = {
  'sets-targets-for': 'sets targets for',
  'approves-spending-of': 'approves spending of',
  owns: 'owns',
  'appoints-board-of': 'appoints the board of',
  'can-veto': 'can veto decisions of',
  'decides-on-behalf-of': 'decides on behalf of',
  'speaks-for': 'speaks for',
  'manages-contract-of': 'manages the contract of',
  'answers-to': 'is answered to by',
} as const;

export const CHAINS_WORDS = {
  title: 'Control, step by step',
  definition:
    'From those over whom the map shows no control, to the last one it reaches. ' +
    'Communities on the way have a line of their own. Only the way with the fewest steps is shown.',
  from: 'From',
  to: 'To',
  steps: 'Steps',
  way: 'Way',
  then: ', which ',
  more: (lines: number) => `The map may have more than these ${figures(lines)} lines.`,
  notes: [
    'Where control runs in a circle, the line starts with one of the circle.',
    'One who has a say over the next need not have one over the last.',
  ],
  empty: 'No control is on the map in the time shown.',
} as const;

export const ANSWERS_WORDS = {
  title: 'Who answers to whom',
  definition: 'Each control on the map: the one it is about, and the one who has it.',
  who: 'Who answers',
  toWhom: 'To whom',
  how: 'How the other has a say',
  amount: 'How much',
  about: 'About what',
  written: 'Written, or by custom?',
  refusable: 'Can it be refused?',
  review: 'Review due',
  through: 'through',
  of: 'of',
  yes: 'yes',
  no: 'no',
  writtenHow: { written: 'written', custom: 'by custom' },
  kinds: {
    'sets-targets-for': 'sets its targets',
    'approves-spending-of': 'approves its spending',
    owns: 'owns it',
    'appoints-board-of': 'appoints to its board',
    'can-veto': 'can veto its decisions',
    'decides-on-behalf-of': 'decides on its behalf',
    'speaks-for': 'speaks for it',
    'manages-contract-of': 'manages its contract',
    'answers-to': 'is answered to',
  } as Readonly<Record<string, string>>,
  empty: 'No control is on the map in the time shown.',
} as const;

export const REPORTS_WORDS = {
  title: 'Reports and targets, by agreement',
  definition:
    'What each agreement in force asks of the parties that do not pay. ' +
    'A report or target outside an agreement, or that it does not tell, has a line of its own.',
  agreement: 'Agreement',
  askedOf: 'Asked of',
  askedBy: 'Asked by',
  reports: 'Reports a year',
  targets: 'Targets',
  noAgreement: 'Not told by an agreement',
  notes: ['Targets are not added up: the same targets may be passed down.'],
  empty: 'No agreement in force, report or target is on the map.',
} as const;

export const PARTIES_WORDS = {
  title: 'Reports and targets, by party',
  definition: 'Each party with the reports and targets of all its agreements in force.',
  who: 'Who',
  sends: 'Reports to send, a year',
  gets: 'Reports to receive, a year',
  meets: 'Targets to meet',
  sets: 'Targets asked of others',
  noneMapped: 'none mapped',
  notes: ['What several parties share counts for each of them. So these figures are not added up.'],
  empty: 'No agreement in force, report or target is on the map.',
} as const;
