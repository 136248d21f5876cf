import { sentenceCase } from '../../graph-schema/words/lists.ts';

/** Words of the values in the model's lists whose own name does not read as plain English. */
const WORDS: Readonly<Record<string, string>> = {
  charity: 'charity or social enterprise',
  'lives-it': 'lives it',
  'under-10k': 'under £10,000',
  '10k-to-100k': '£10,000 to £100,000',
  '100k-to-1m': '£100,000 to £1m',
  '1m-to-10m': '£1m to £10m',
  '10m-to-100m': '£10m to £100m',
  'over-100m': 'over £100m',
  'in-this-place': 'in this place',
  'covers-from-elsewhere': 'covers this place from elsewhere',
  'public-record': 'from the public record, not yet told',
  'added-by-others': 'added by others, not yet told',
  agreed: 'they agreed to be on it',
  'paid-part-time': 'paid, part-time',
  'sub-contract': 'sub-contract',
  'consortium-agreement': 'consortium or member agreement',
  ownership: 'ownership or merger',
  memorandum: 'memorandum, no money',
  'agreed-not-started': 'agreed, not started',
  'asked-for-refused': 'asked for, refused',
  'offered-declined': 'offered, declined',
  'said-by-the-actor': 'said by the actor',
  'said-in-workshop': 'said in a workshop',
  'said-about-the-actor': 'said about the actor by another',
  neither: 'confirmed by neither side',
  'one-side': 'one side',
  both: 'both',
  sure: 'sure',
  fairly: 'fairly sure',
  guess: 'a guess',
  voucher: 'paid in vouchers',
  by: 'by',
  'by-money': 'by money',
  'one-each': 'one vote each',
  'holder-decides': 'the holder decides',
  holder: 'the holder',
  payer: 'the payer',
  paid: 'paid',
  partner: 'the partner',
  independent: 'someone independent',
  'to-payer': 'goes to the payer',
  'holder-keeps': 'the holder keeps it',
  'above-threshold': 'shared above a threshold',
  'kept-by-each': 'kept by each',
  'payer-pays-partners': 'the payer pays the partners',
  'partners-wait': 'the partners wait',
  advance: 'in advance',
  'lead-only': 'the lead only',
  each: 'each party',
  whole: 'of the whole',
  'passed-on': 'of what is passed on',
  free: 'free',
  tied: 'tied to a use',
  custom: 'by custom, not written',
  words: 'the words used',
  notKnown: 'reason not known',
  yes: 'yes',
  no: 'no',
  'not-asked': 'not asked',
  'only-me': 'only me',
  'mapping-group': 'the mapping group',
  alliance: 'the alliance',
  public: 'everyone',
};

/** A value of one of the model's lists in plain words: "public-body" is "public body". */
export function valueWords(value: string): string {
  return Object.hasOwn(WORDS, value) ? (WORDS[value] ?? value) : value.replaceAll('-', ' ');
}

/** The same at the beginning of a line. */
export function valueTitle(value: string): string {
  return sentenceCase(valueWords(value));
}
