import type { Day } from '../../graph-schema/model/day.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { Known } from '../../graph-schema/model/known.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { knownWords, yesOrNo } from '../words/known-words.ts';
import { named, words } from '../words/phrases.ts';
import { valueTitle } from '../words/values.ts';
import type { Fact } from './Facts.tsx';

/** A fact with its value or which of the other three states it is in. `field` chooses fitting words. */
export function knownFact<T>(
  name: string,
  known: Known<T>,
  field: string,
  say: (value: T) => string,
): Fact {
  return { name, says: words(knownWords(known, field, say)) };
}

/** A value of one of the model's lists. */
export function choiceFact(name: string, known: Known<string>, field = ''): Fact {
  return knownFact(name, known, field, (value) => `${valueTitle(value)}.`);
}

export function yesNoFact(name: string, known: Known<boolean>, field = ''): Fact {
  return knownFact(name, known, field, yesOrNo);
}

export function dayFact(name: string, known: Known<Day>): Fact {
  return knownFact(name, known, '', (day) => `${dayInWords(day)}.`);
}

/** The same, left out where nobody told us. */
export function onlyTold(known: Known<unknown>, fact: Fact): readonly Fact[] {
  return known.is === 'notKnown' ? [] : [fact];
}

export function textFact(name: string, text: string): Fact {
  return { name, says: words(text) };
}

/** Names that lead on; left out where there are none. */
export function namesFact(state: AllianceMap, name: string, ids: readonly Id[]): Fact {
  return { name, names: ids.filter((id) => state.entities.has(id)) };
}

export function nameFact(state: AllianceMap, name: string, id: Id | null): Fact {
  return { name, says: id === null ? [] : [named(state, id)] };
}
