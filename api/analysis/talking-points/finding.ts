import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Known, KnownState } from '../../../graph-schema/model/known.ts';
import type { RESTS_ON_WORDS, UNIT_WORDS } from '../words/units.ts';

export type FactUnit = 'pence' | 'percent' | TextUnit | keyof typeof UNIT_WORDS;
/** What is no number: a choice as the model spells it, a day, or words as people wrote them. */
export type TextUnit = 'choice' | 'day' | 'text';

/** What sentences are filled from. Missing is never 0: where it is not a value, `value` is null. */
export interface Fact {
  readonly is: KnownState;
  /** Null also where it is text. */
  readonly value: number | null;
  readonly unit: FactUnit;
  /** Only where the unit is one of text. */
  readonly text?: string;
}

export function fact(value: number, unit: FactUnit): Fact {
  return { is: 'value', value, unit };
}

/** A fact that may be none (0), not stated or not known. */
export function knownFact(known: Known<number>, unit: FactUnit): Fact {
  if (known.is === 'value') return fact(known.value, unit);
  return { is: known.is, value: known.is === 'none' ? 0 : null, unit };
}

export function textFact(known: Known<string>, unit: TextUnit): Fact {
  return known.is === 'value'
    ? { is: 'value', value: null, unit, text: known.value }
    : { is: known.is, value: null, unit };
}

/** One member of a named list, with its own figure if it has one. */
export interface Listed {
  readonly id: Id;
  readonly fact?: Fact;
}

/** What a finding's "rests on" counts; the word is the kind of thing, as people read it. */
export interface RestsOnItems {
  readonly noun: keyof typeof RESTS_ON_WORDS;
  readonly ids: readonly Id[];
  /** Actors whom it is said of; if no source comes from any of them, the finding says so. */
  readonly saidOf?: readonly Id[];
}

/**
 * What `detect` returns: who it is about, what shows it, and the figures. No words: those are filled in from here.
 * `F` names its facts, `L` its lists.
 */
export interface Finding<F extends string = string, L extends string = string> {
  /** Ids that tell it apart from other findings of the same talking point, and stay when figures change. */
  readonly key: readonly Id[];
  readonly subjects: readonly Id[];
  readonly evidence: readonly Id[];
  readonly restsOn: RestsOnItems;
  readonly facts: Readonly<Record<F, Fact>>;
  readonly lists: Readonly<Record<L, readonly Listed[]>>;
}

/** The number of a fact that its talking point always gives; null where it is not known. */
export function numberIn<F extends string>(finding: Finding<F>, name: F): number | null {
  return finding.facts[name].value;
}

/** The text of a fact; null where it is not known. */
export function textIn<F extends string>(finding: Finding<F>, name: F): string | null {
  return finding.facts[name].text ?? null;
}
