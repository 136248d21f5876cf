import { optionalPointer, outwards } from '../model/field.ts';
import { family } from './family.ts';

export const connection = family({
  words: 'Connection',
  question: 'How do these two know each other?',
  letter: 'N',
  pattern: 'thin',
  layout: 'net',
  kinds: {
    knows: { words: 'Knows', units: [], sentence: '{from} and {to} know each other', joins: true },
    'works-with': {
      words: 'Works with',
      units: [],
      sentence: '{from} and {to} work together',
      joins: true,
    },
    introduced: {
      words: 'Introduced',
      units: [],
      sentence: '{from} and {to} were introduced',
      joins: true,
    },
    'competes-with': {
      words: 'Also competes with',
      units: [],
      sentence: '{from} and {to} also compete',
      joins: false,
    },
    'needs-repair': {
      words: 'Needs repair',
      units: [],
      sentence: '{from} and {to} say this needs repair',
      joins: false,
    },
  },
  extras: {
    introducedBy: optionalPointer(['actor'], outwards('INTRODUCED_BY')),
  },
});
