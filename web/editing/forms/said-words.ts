import { valueWords } from '../../words/values.ts';
import type { NameSource } from '../fields/name-source.ts';
import { typedOf, type TypedKnown } from '../fields/typed.ts';
import type { ValueType } from '../fields/value-type.ts';

const UNTOLD = { none: 'none', notStated: 'not stated', notKnown: 'not known yet' } as const;

/** A value in a few words, as it is told beside what someone else typed. */
export function saidWords(names: NameSource, type: ValueType, value: unknown): string {
  const typed = typedOf(type, value ?? undefined);
  if (typeof typed === 'boolean') return typed ? 'yes' : 'no';
  if (Array.isArray(typed)) return listed(names, type, typed as readonly string[]);
  if (typeof typed === 'string') return oneSaid(names, type, typed);
  const { is, typed: text } = typed as TypedKnown;
  if (is !== 'value' || type.type !== 'known') return UNTOLD[is === 'value' ? 'notKnown' : is];
  return oneSaid(names, type.inner, text);
}

function listed(names: NameSource, type: ValueType, all: readonly string[]): string {
  return all.length === 0 ? 'nothing' : all.map((one) => oneSaid(names, type, one)).join(', ');
}

function oneSaid(names: NameSource, type: ValueType, text: string): string {
  if (text === '') return 'nothing';
  if (type.type === 'pointer') return names.nameOf(text);
  return type.type === 'choice' || type.type === 'choices' ? valueWords(text) : text;
}
