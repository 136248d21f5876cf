/**
 * Labels that put the fault in people instead of in what is in their way. A map begins with these and may change
 * them.
 */
export const LABEL_WORDS: readonly string[] = [
  'hard to reach',
  'hard-to-reach',
  'vulnerable',
  'vulnerable people',
  'disadvantaged',
  'disadvantaged communities',
  'deprived',
  'deprived communities',
  'NEET',
  'NEETs',
  'service users',
  'hard to engage',
  'disengaged',
  'non-compliant',
  'the homeless',
  'the elderly',
  'the disabled',
  'problem families',
  'troubled families',
  'minorities',
];
