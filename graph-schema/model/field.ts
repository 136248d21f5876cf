import { z } from 'zod';
import { daySchema, type Day } from './day.ts';
import { idSchema, type Id } from './ids.ts';
import { knownSchema, NOT_KNOWN, type Known } from './known.ts';

/** How a pointer lies in Neo4j: `out` is from the entity to what it points to. */
export interface Edge {
  readonly type: string;
  readonly direction: 'in' | 'out';
}

/** What a form, a table, a statement or an importer needs to know of a field. */
export type Shape =
  | { readonly type: 'text'; readonly max: number; readonly optional: boolean }
  | { readonly type: 'texts'; readonly max: number; readonly most: number }
  | { readonly type: 'choice'; readonly values: readonly string[]; readonly optional: boolean }
  | { readonly type: 'choices'; readonly values: readonly string[] }
  | { readonly type: 'flag' }
  | { readonly type: 'number'; readonly optional: boolean }
  | { readonly type: 'day'; readonly optional: boolean }
  | { readonly type: 'known'; readonly inner: Shape }
  | { readonly type: 'scalar' }
  | {
      readonly type: 'parts';
      /** `open`: any key; what the keys are, the entity's rules say. */
      readonly names: readonly string[] | 'open';
      readonly inner: Shape;
      readonly keysPointTo?: string;
    }
  | { readonly type: 'plain' }
  | {
      readonly type: 'pointer';
      readonly to: readonly string[];
      readonly edge: Edge;
      readonly many: boolean;
      readonly optional: boolean;
      readonly known: boolean;
    };

/** One field of an entity: its shape, how it is checked, and its value when nobody gave one. */
export interface Field<T> {
  readonly shape: Shape;
  readonly schema: z.ZodType<T>;
  /** Absent: the field must be given. */
  readonly initial?: T;
}

export type FieldTable = Readonly<Record<string, Field<unknown>>>;
export type FieldsOf<T extends FieldTable> = {
  readonly [K in keyof T]: T[K] extends Field<infer V> ? V : never;
};

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function textSchema(max: number): z.ZodType<string> {
  return z
    .string()
    .max(max, `at most ${max.toLocaleString('en-GB')} characters`)
    .refine((text) => !CONTROL_CHARACTERS.test(text), 'text without control characters');
}

/** Names and labels: one line, never empty. */
export function text(max = 200): Field<string> {
  return {
    shape: { type: 'text', max, optional: false },
    schema: textSchema(max).refine((words) => words.trim() !== '', 'some text, not an empty one'),
  };
}

/** Notes and words that may be empty. */
export function optionalText(max = 10_000): Field<string> {
  return { shape: { type: 'text', max, optional: true }, schema: textSchema(max), initial: '' };
}

export function texts(max = 200, most = 200): Field<readonly string[]> {
  return {
    shape: { type: 'texts', max, most },
    schema: z
      .array(textSchema(max).refine((words) => words.trim() !== '', 'some text'))
      .max(most)
      .refine((all) => new Set(all).size === all.length, 'no entry twice')
      .readonly(),
    initial: [],
  };
}

export function choice<const V extends string>(values: readonly V[]): Field<V> {
  return { shape: { type: 'choice', values, optional: false }, schema: z.enum(values) };
}

export function choiceOr<const V extends string>(values: readonly V[], initial: V): Field<V> {
  return { ...choice(values), initial };
}

export function optionalChoice<const V extends string>(values: readonly V[]): Field<V | null> {
  return {
    shape: { type: 'choice', values, optional: true },
    schema: z.enum(values).nullable(),
    initial: null,
  };
}

export function choices<const V extends string>(values: readonly V[]): Field<readonly V[]> {
  return {
    shape: { type: 'choices', values },
    schema: z
      .array(z.enum(values))
      .refine((all) => new Set(all).size === all.length, 'no entry twice')
      .readonly(),
    initial: [],
  };
}

export function flag(): Field<boolean> {
  return { shape: { type: 'flag' }, schema: z.boolean(), initial: false };
}

export interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** A number within limits. Whole numbers must be safe integers, so that no pound is lost. */
export function number({
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  whole = true,
}: Limits = {}): Field<number> {
  const base = z
    .number(whole ? 'a whole number' : 'a number')
    .min(min, `a number of ${min} or more`)
    .max(max, `a number of at most ${max}`);
  return {
    shape: { type: 'number', optional: false },
    schema: whole ? base.refine((n) => Number.isSafeInteger(n), 'a whole number') : base,
  };
}

export function numberOr(initial: number, limits: Limits = {}): Field<number> {
  return { ...number(limits), initial };
}

export function day(): Field<Day> {
  return { shape: { type: 'day', optional: false }, schema: daySchema };
}

export function optionalDay(): Field<Day | null> {
  return { shape: { type: 'day', optional: true }, schema: daySchema.nullable(), initial: null };
}

/** A fact in one of the four states. */
export function known<T>(inner: Field<T>): Field<Known<T>> {
  return {
    shape: { type: 'known', inner: inner.shape },
    schema: knownSchema(inner.schema),
    initial: NOT_KNOWN,
  };
}

/** A term's value: its kind of value depends on the term's key and is checked by the term's rules. */
export function scalar(): Field<string | number | boolean> {
  return {
    shape: { type: 'scalar' },
    schema: z.union([textSchema(10_000), z.number(), z.boolean()]),
  };
}

/** Named parts that are edited one by one, as `amount.byTo`. A part at its initial value is left out. */
export function parts<const P extends string, T>(
  names: readonly P[],
  inner: Field<T>,
): Field<Readonly<Partial<Record<P, T>>>> {
  const shape = z.partialRecord(z.enum(names), inner.schema);
  return {
    shape: { type: 'parts', names, inner: inner.shape },
    schema: shape,
    initial: {} as Readonly<Partial<Record<P, T>>>,
  };
}

/** As `parts`, with keys that are not fixed beforehand. */
export function openParts<T>(
  inner: Field<T>,
  keysPointTo?: string,
): Field<Readonly<Record<string, T>>> {
  return {
    shape: {
      type: 'parts',
      names: 'open',
      inner: inner.shape,
      ...(keysPointTo === undefined ? {} : { keysPointTo }),
    },
    schema: z.record(z.string().regex(/^[A-Za-z0-9_:-]{1,80}$/, 'a short name'), inner.schema),
    initial: {},
  };
}

/** A value taken as a whole (a small record or list that is never edited by two people). */
export function plain<T>(schema: z.ZodType<T>, initial?: T): Field<T> {
  return { shape: { type: 'plain' }, schema, ...(initial === undefined ? {} : { initial }) };
}

export const inwards = (type: string): Edge => ({ type, direction: 'in' });
export const outwards = (type: string): Edge => ({ type, direction: 'out' });

export function pointer(to: readonly string[], edge: Edge): Field<Id> {
  return {
    shape: { type: 'pointer', to, edge, many: false, optional: false, known: false },
    schema: idSchema,
  };
}

export function optionalPointer(to: readonly string[], edge: Edge): Field<Id | null> {
  return {
    shape: { type: 'pointer', to, edge, many: false, optional: true, known: false },
    schema: idSchema.nullable(),
    initial: null,
  };
}

/** Ordered; no entry twice. */
export function pointers(to: readonly string[], edge: Edge): Field<readonly Id[]> {
  return {
    shape: { type: 'pointer', to, edge, many: true, optional: true, known: false },
    schema: z
      .array(idSchema)
      .max(1000)
      .refine((all) => new Set(all).size === all.length, 'no entry twice')
      .readonly(),
    initial: [],
  };
}

/** A pointer in one of the four states, as a room's host: "none named" is not "not known". */
export function knownPointer(to: readonly string[], edge: Edge): Field<Known<Id>> {
  return {
    shape: { type: 'pointer', to, edge, many: false, optional: true, known: true },
    schema: knownSchema(idSchema),
    initial: NOT_KNOWN,
  };
}
