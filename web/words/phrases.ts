import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { nameOf } from './names.ts';

/** Some words of a sentence; `about` is what they name, so that a view can make a link of them. */
export interface Phrase {
  readonly text: string;
  readonly about?: Id;
}

export type Sentence = readonly Phrase[];

export function words(text: string): Sentence {
  return text === '' ? [] : [{ text }];
}

/** The name of an entity as a phrase that leads to it. */
export function named(state: AllianceMap, id: Id): Phrase {
  return { text: nameOf(state, id), about: id };
}

/** "A, B and C", each name leading to what it names. */
export function namedList(state: AllianceMap, ids: readonly Id[]): Sentence {
  return ids.flatMap((id, at): Sentence => {
    const before = at === 0 ? '' : at === ids.length - 1 ? ' and ' : ', ';
    return [...words(before), named(state, id)];
  });
}

/** A sentence without its links. */
export function plain(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('');
}

/** Sentences one after the other with a space between them; empty ones are left out. */
export function joined(sentences: readonly Sentence[]): Sentence {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, at) => (at === 0 ? sentence : [{ text: ' ' }, ...sentence]));
}

/** Puts phrases in the place of {names} in a template. */
export function filled(template: string, parts: Readonly<Record<string, Sentence>>): Sentence {
  return template.split(/(\{[a-z]+\})/u).flatMap((piece): Sentence => {
    const part = parts[piece.slice(1, -1)];
    return piece.startsWith('{') && part !== undefined ? part : words(piece);
  });
}
