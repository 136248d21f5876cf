import { choice, flag, known, optionalChoice } from '../model/field.ts';
import { family } from './family.ts';

export const information = family({
  words: 'Information',
  question: 'What do these two tell each other?',
  letter: 'I',
  pattern: 'dotted',
  layout: 'stream',
  kinds: {
    report: { words: 'Report', units: ['times'], sentence: '{from} reports to {to}, {amount}' },
    data: { words: 'Data', units: ['times'], sentence: '{from} shares data with {to}, {amount}' },
    findings: {
      words: 'Findings',
      units: ['times'],
      sentence: '{from} sends findings to {to}, {amount}',
    },
    story: { words: 'Story', units: ['stories'], sentence: '{from} tells {to} {amount}' },
  },
  extras: {
    /** Stories only, and never with a default: a story without one is refused. */
    consent: optionalChoice(['yes', 'no', 'not-asked']),
    approved: known(flag()),
    named: known(choice(['named', 'role', 'not-named'])),
    paidForStory: known(flag()),
    credited: known(flag()),
    replyGiven: known(flag()),
  },
});
