import { choice, day, flag, known, number, optionalText } from '../model/field.ts';
import { family } from './family.ts';

export const control = family({
  words: 'Control',
  question: 'What does one decide for the other?',
  letter: 'C',
  pattern: 'bar-end',
  layout: 'stream',
  kinds: {
    'sets-targets-for': {
      words: 'Sets targets for',
      units: ['targets'],
      sentence: '{from} sets {amount} for {to}',
    },
    'approves-spending-of': {
      words: 'Approves spending of',
      units: [],
      sentence: '{from} approves spending of {to}',
    },
    owns: { words: 'Owns', units: ['percent'], sentence: '{from} owns {amount} of {to}' },
    'appoints-board-of': {
      words: 'Appoints board of',
      units: ['seats'],
      sentence: '{from} appoints {amount} on the board of {to}',
    },
    'can-veto': { words: 'Can veto', units: [], sentence: '{from} can veto decisions of {to}' },
    'decides-on-behalf-of': {
      words: 'Decides on behalf of',
      units: [],
      sentence: '{from} decides on behalf of {to}',
    },
    'speaks-for': { words: 'Speaks for', units: [], sentence: '{from} speaks for {to}' },
    'manages-contract-of': {
      words: 'Manages contract of',
      units: [],
      sentence: '{from} manages the contract of {to}',
    },
    'answers-to': { words: 'Answers to', units: [], sentence: '{from} answers to {to}' },
  },
  extras: {
    /** Appoints board of: how many seats the board has. */
    ofHowMany: known(number({ max: 1000 })),
    aboutWhat: optionalText(500),
    why: optionalText(2000),
    written: known(choice(['written', 'custom'])),
    canBeRefused: known(flag()),
    reviewDate: known(day()),
    /** Role labels, required when both ends are in one body. Roles, never names. */
    fromRole: optionalText(120),
    toRole: optionalText(120),
  },
});
