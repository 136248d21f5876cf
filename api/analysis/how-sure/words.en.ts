import type { Source } from '../../../graph-schema/model/source.ts';
import { countInWords, listInWords } from '../../../graph-schema/words/lists.ts';

const MOST_NAMED = 3;

/** What leaving out each doubtful source showed. */
export function howSureInWords(tried: number, carrying: readonly Source[]): string {
  if (tried === 0) return 'None of what it rests on is unconfirmed, estimated or guessed.';
  const [only] = carrying;
  if (only === undefined) {
    return tried === 1
      ? 'One of its sources is unconfirmed or estimated. Without it, this would still be here.'
      : `${sentence(countInWords(tried))} of its sources are unconfirmed or estimated. Without any one of them, this would still be here.`;
  }
  if (carrying.length === 1) {
    return `It rests on one unconfirmed source: ${only.reference}. Without it, this would not be here.`;
  }
  const named = carrying.slice(0, MOST_NAMED).map(({ reference }) => reference);
  const more = carrying.length - named.length;
  const list = listInWords(more === 0 ? named : [...named, `${countInWords(more)} more`]);
  return `It needs each of ${countInWords(carrying.length)} unconfirmed sources: ${list}. Without any one of them, this would not be here.`;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
