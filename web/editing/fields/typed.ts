import type { Id } from '../../../graph-schema/model/ids.ts';
import { NOT_KNOWN, type Known, type KnownState } from '../../../graph-schema/model/known.ts';
import { dayInWords } from '../../../graph-schema/words/dates.ts';
import { poundsInFull } from '../../../graph-schema/words/pounds.ts';
import { parseDay } from './parse-day.ts';
import { parseLines } from './parse-lines.ts';
import { parseMoney } from './parse-money.ts';
import { parseNumber } from './parse-number.ts';
import { fault, read, type Read } from './read.ts';
import type { ValueType } from './value-type.ts';

/** What stands in an editor, as plain data that can be kept: typed text stays as it was typed. */
export type Typed = string | boolean | readonly string[] | TypedKnown;

export interface TypedKnown {
  readonly is: KnownState;
  /** What is typed, also while another state is chosen. */
  readonly typed: string;
}

/** How a value of the model stands in its editor. */
export function typedOf(type: ValueType, value: unknown): Typed {
  switch (type.type) {
    case 'known': {
      const known = (value ?? NOT_KNOWN) as Known<unknown>;
      const typed = known.is === 'value' ? typedOf(type.inner, known.value) : '';
      return { is: known.is, typed: asText(typed) };
    }
    case 'texts':
      return ((value ?? []) as readonly string[]).join('\n');
    case 'choices':
      return (value ?? []) as readonly string[];
    case 'pointer':
      return type.many ? ((value ?? []) as readonly string[]) : ((value ?? '') as string);
    case 'flag':
      return value === true;
    case 'money':
      return typeof value === 'number' ? poundsInFull(value) : '';
    case 'number':
      return typeof value === 'number'
        ? value.toLocaleString('en-GB', { maximumFractionDigits: 6 })
        : '';
    case 'day':
      return typeof value === 'string' ? dayInWords(value) : '';
    case 'text':
    case 'choice':
      return (value ?? '') as string;
  }
}

/** The value of the model that is typed, or what is wrong with it. */
export function readTyped(type: ValueType, typed: Typed): Read<unknown> {
  if (type.type === 'known') return readKnown(type.inner, typed as TypedKnown);
  if (type.type === 'choices') return read(typed);
  if (type.type === 'pointer') return readPointer(type.many, type.optional, typed);
  if (type.type === 'flag') return read(typed === true || typed === 'yes');
  return readText(type, typed as string);
}

type OfText = Extract<
  ValueType,
  { type: 'text' | 'texts' | 'choice' | 'number' | 'money' | 'day' }
>;

function readText(type: OfText, text: string): Read<unknown> {
  switch (type.type) {
    case 'text':
      return readWords(type.max, type.optional, text);
    case 'texts':
      return parseLines(text, type.max, type.most);
    case 'choice':
      if (text === '') return type.optional ? read(null) : fault('one of these', '', 'Choose one.');
      return read(text);
    case 'number':
      return text.trim() === '' ? missing('a number') : parseNumber(text, type);
    case 'money': {
      if (text.trim() === '') return missing('an amount');
      const money = parseMoney(text);
      return money.is === 'fault' ? money : read(money.value.pence);
    }
    case 'day':
      if (text.trim() === '') return type.optional ? read(null) : missing('a date');
      return parseDay(text);
  }
}

function readWords(max: number, optional: boolean, text: string): Read<string> {
  const words = text.trim();
  if (words === '' && !optional) return fault('filled in', '', 'Write a word or more.');
  if (words.length > max) {
    const many = `${words.length.toLocaleString('en-GB')} letters`;
    return fault(`at most ${max.toLocaleString('en-GB')} letters`, many, 'Shorten it.');
  }
  return read(words);
}

function readKnown(inner: ValueType, typed: TypedKnown): Read<Known<unknown>> {
  if (typed.is !== 'value') return read({ is: typed.is });
  const value = readTyped(inner, typed.typed);
  return value.is === 'fault' ? value : read({ is: 'value', value: value.value });
}

function readPointer(many: boolean, optional: boolean, typed: Typed): Read<unknown> {
  if (many) return read(typed as readonly Id[]);
  if (typed !== '') return read(typed as Id);
  return optional ? read(null) : fault('a name on this map', '', 'Choose one, or add it.');
}

function missing(expected: string): Read<never> {
  return fault(expected, '', 'Fill this in, or choose “We don’t know yet” where that is offered.');
}

function asText(typed: Typed): string {
  if (typeof typed === 'boolean') return typed ? 'yes' : 'no';
  return typeof typed === 'string' ? typed : '';
}
