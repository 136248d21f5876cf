import type { Id } from '../../graph-schema/model/ids.ts';
import type { OtherPerson } from './others.ts';
import { alsoHereWords, initials } from './presence-words.ts';

/** A small mark beside what others look at. */
export interface HereMark {
  /** "AO", or how many where there is more than one. */
  readonly letters: string;
  /** "Ade Obi is looking at this too". */
  readonly words: string;
}

/** What others look at just now, each with its mark. */
export function marksOf(people: readonly OtherPerson[]): ReadonlyMap<Id, HereMark> {
  const at = new Map<Id, OtherPerson[]>();
  for (const person of people) {
    for (const id of person.on) at.set(id, [...(at.get(id) ?? []), person]);
  }
  return new Map([...at].map(([id, some]) => [id, markOf(some)]));
}

function markOf(people: readonly OtherPerson[]): HereMark {
  const [only] = people;
  const letters =
    only === undefined || people.length > 1 ? String(people.length) : initials(only.name);
  return { letters, words: alsoHereWords(people) };
}
