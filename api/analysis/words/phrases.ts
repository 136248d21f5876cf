import type { Id } from '../../../graph-schema/model/ids.ts';

/** Some words of a sentence. Figures and names are strong; a name says whom or what it is about. */
export interface Phrase {
  readonly text: string;
  readonly strong: boolean;
  readonly about: Id | null;
}

export function plain(text: string): Phrase {
  return { text, strong: false, about: null };
}

export function strong(text: string, about: Id | null = null): Phrase {
  return { text, strong: true, about };
}

type Part = string | Phrase | readonly Phrase[];

/** Fills a sentence: say`All ${strong('£450,000')} comes through ${name}.` Plain neighbours are joined. */
export function say(literals: TemplateStringsArray, ...parts: readonly Part[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  literals.forEach((literal, index) => {
    append(phrases, plain(literal));
    const part = parts[index];
    if (part === undefined) return;
    for (const phrase of asPhrases(part)) append(phrases, phrase);
  });
  return phrases;
}

function asPhrases(part: Part): readonly Phrase[] {
  if (typeof part === 'string') return [plain(part)];
  return 'text' in part ? [part] : part;
}

function append(phrases: Phrase[], phrase: Phrase): void {
  if (phrase.text === '') return;
  const last = phrases.at(-1);
  if (last !== undefined && !last.strong && !phrase.strong) {
    phrases[phrases.length - 1] = plain(last.text + phrase.text);
  } else phrases.push(phrase);
}

/** Sentences one after the other, with a space between; empty ones are left out. */
export function paragraph(
  ...sentences: readonly (readonly Phrase[] | undefined)[]
): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const sentence of sentences) {
    if (sentence === undefined || sentence.length === 0) continue;
    if (phrases.length > 0) append(phrases, plain(' '));
    for (const phrase of sentence) append(phrases, phrase);
  }
  return phrases;
}

export function textOf(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join('');
}

/** Sentences stay under 20 words. */
export const MOST_WORDS = 19;

/** The first wording that stays under 20 words, else the last: names can be long. */
export function firstThatFits(
  ...wordings: readonly [readonly Phrase[], ...(readonly Phrase[])[]]
): readonly Phrase[] {
  const fits = wordings.find((wording) => wordCount(textOf(wording)) <= MOST_WORDS);
  return fits ?? wordings.at(-1) ?? [];
}

/** Words as a reader counts them. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
