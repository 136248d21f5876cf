import { known, number, optionalText } from '../model/field.ts';
import { family } from './family.ts';

/** How far voice goes, each rung with its plain test question. */
export const RUNGS = [
  { rung: 1, words: 'Listening', test: 'Were they heard without an agenda?' },
  { rung: 2, words: 'Dialogue', test: 'Did both sides speak and answer?' },
  { rung: 3, words: 'Engagement', test: 'Did they take part in the work?' },
  { rung: 4, words: 'Involvement', test: 'Did they help shape choices?' },
  { rung: 5, words: 'Empowerment', test: 'Could they change or stop it?' },
  { rung: 6, words: 'Passing on power', test: 'Do they now decide?' },
] as const;

export const voice = family({
  words: 'Voice',
  question: 'Where is this community heard?',
  letter: 'V',
  pattern: 'double',
  layout: 'stream',
  kinds: { voice: { words: 'Voice', units: [], sentence: '{from} is heard by {to}' } },
  extras: {
    rung: known(number({ min: 1, max: 6 })),
    whatChanged: optionalText(2000),
  },
});
