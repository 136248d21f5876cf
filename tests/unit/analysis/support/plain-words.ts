/** Sentences stay under 20 words. */
export const MOST_WORDS = 19;

/** Words of motive, verdicts, ranks and scores: none may stand beside the name of an actor. */
export const FORBIDDEN =
  /\b(hoard\w*|block(s|ed|ing)|controlling|toxic|weak\w*|problem\w*|greed\w*|gatekeep\w*|dominat\w*|powerful|selfish|bad|worst|best|poor|rank\w*|scor(e|es|ed|ing)|grade\w*|alert\w*|verdict\w*|top \d+|blam\w*|fault\w*|refus\w*|deliberate\w*|intend\w*)\b/i;

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.trim() !== '');
}
