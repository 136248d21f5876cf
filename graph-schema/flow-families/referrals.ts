import { known, number, parts } from '../model/field.ts';
import { family } from './family.ts';

export const DECLINE_REASONS = ['full', 'criteria', 'words', 'distance', 'notKnown'] as const;

export const referrals = family({
  words: 'Referrals',
  question: 'Who is sent on between these two?',
  letter: 'R',
  pattern: 'dash-dot',
  layout: 'stream',
  kinds: {
    referral: { words: 'Referral', units: ['people'], sentence: '{from} refers {amount} to {to}' },
    signpost: { words: 'Signpost', units: ['people'], sentence: '{from} points {amount} to {to}' },
    'warm-handover': {
      words: 'Warm handover',
      units: ['people'],
      sentence: '{from} introduces {amount} to {to} in person',
    },
  },
  extras: {
    accepted: known(number()),
    /** People declined, by the reason given; `notKnown` is a reason here: declined, and nobody said why. */
    declined: parts(DECLINE_REASONS, known(number())),
  },
});
