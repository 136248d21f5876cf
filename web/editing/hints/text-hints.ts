import { LABEL_WORDS } from '../../../graph-schema/words/label-words.ts';
import { seemsToNameAPerson } from './person-names.ts';
import { VIEW_WORDS } from './view-words.ts';

/** A gentle word beneath a field. It never keeps anything from being saved. */
export interface TextHint {
  readonly about: 'person' | 'label' | 'view';
  readonly words: string;
}

/** What a field holds: a name, facts, or words in which views and stories are welcome. */
export type TextFieldIs = 'name' | 'fact' | 'view';

const PERSON =
  'Is this a person? You could write the role instead. Only add a name if they have said yes.';
const VIEW = 'This sounds like a view. Save it as someone’s view, with the date?';

/**
 * The hints for what is typed so far, at most one of each sort: a person's name, a label that some find unfair
 * (`labels`: the map's own list), a view in a field of facts. Pure; call it on every key.
 */
export function textHints(
  text: string,
  field: TextFieldIs,
  labels: readonly string[] = LABEL_WORDS,
): readonly TextHint[] {
  if (text.trim() === '') return [];
  const label = longest(labels.filter((words) => holds(text, words)));
  const isView = field === 'fact' && VIEW_WORDS.some((words) => holds(text, words));
  return [
    ...(seemsToNameAPerson(text) ? [{ about: 'person', words: PERSON } as const] : []),
    ...(label === undefined ? [] : [{ about: 'label', words: labelWords(label) } as const]),
    ...(isView ? [{ about: 'view', words: VIEW } as const] : []),
  ];
}

function labelWords(label: string): string {
  return `Some people find “${label}” unfair. Could you say what gets in the way?`;
}

function longest(found: readonly string[]): string | undefined {
  return [...found].sort((a, b) => b.length - a.length)[0];
}

/** Whole words only, whatever the case and the form of the apostrophe. */
function holds(text: string, words: string): boolean {
  const even = (one: string): string =>
    one
      .toLowerCase()
      .replace(/['’]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const sought = even(words);
  return sought !== '' && ` ${even(text)} `.includes(` ${sought} `);
}
