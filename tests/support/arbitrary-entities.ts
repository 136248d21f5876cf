import fc from 'fast-check';
import {
  fieldEntries,
  KINDS,
  type Entity,
  type Kind,
} from '../../graph-schema/model/entity-kinds.ts';
import type { Field, Shape } from '../../graph-schema/model/field.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { NONE, NOT_KNOWN, NOT_STATED } from '../../graph-schema/model/known.ts';

/** Values of every shape, made from the tables; whether they fit each other is not looked at. */

const words = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => text.trim() !== '');
const days = fc.constantFrom('2013-01-18', '2024-02-29', '2025-10-31');
export const someId = fc.constantFrom('A', 'B', 'C', 'P4', 'place:ropery').map((text) => id(text));

function known(inner: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom<unknown>(NONE, NOT_STATED, NOT_KNOWN),
    inner.map((value) => ({ is: 'value', value })),
  );
}

function distinct(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.uniqueArray(values, { maxLength: 4 });
}

function ofShape(shape: Shape): fc.Arbitrary<unknown> | undefined {
  switch (shape.type) {
    case 'text':
      return shape.optional ? fc.oneof(fc.constant(''), words) : words;
    case 'texts':
      return distinct(words);
    case 'choice':
      return fc.constantFrom<unknown>(...shape.values, ...(shape.optional ? [null] : []));
    case 'choices':
      return distinct(fc.constantFrom(...shape.values));
    case 'flag':
      return fc.boolean();
    case 'number':
      return fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(1));
    case 'day':
      return fc.oneof(days, ...(shape.optional ? [fc.constant(null)] : []));
    case 'scalar':
      return fc.oneof(words, fc.boolean(), fc.integer({ min: 0 }), fc.constant(18.75));
    case 'known':
      return known(ofShape(shape.inner) ?? fc.constant(null));
    case 'pointer':
      return pointer(shape);
    case 'parts':
      return parts(shape);
    case 'plain':
      return undefined;
  }
}

function pointer(shape: Extract<Shape, { type: 'pointer' }>): fc.Arbitrary<unknown> {
  if (shape.many) return distinct(someId);
  if (shape.known) return known(someId);
  return shape.optional ? fc.oneof(fc.constant(null), someId) : someId;
}

/** Parts at "not known" are left out, as everywhere. */
function parts(shape: Extract<Shape, { type: 'parts' }>): fc.Arbitrary<unknown> {
  const inner = ofShape(shape.inner) ?? fc.constant(0);
  const keys = shape.names === 'open' ? ['one', 'two'] : shape.names;
  return fc
    .record(Object.fromEntries(keys.map((key) => [key, inner])), { requiredKeys: [] })
    .map((record) =>
      Object.fromEntries(
        Object.entries(record).filter(
          ([, part]) => (part as { is?: string } | undefined)?.is !== 'notKnown',
        ),
      ),
    );
}

function ofField(field: Field<unknown>): fc.Arbitrary<unknown> {
  const value = ofShape(field.shape) ?? fc.constant(field.initial);
  return field.initial === undefined
    ? value
    : fc.oneof({ weight: 2, arbitrary: fc.constant(field.initial) }, value);
}

export function entityOf(kind: Kind): fc.Arbitrary<Entity> {
  const fields = Object.fromEntries(
    fieldEntries(kind).map(([name, field]) => [name, ofField(field)]),
  );
  return fc.record({
    kind: fc.constant(kind),
    id: someId,
    ...fields,
  }) as unknown as fc.Arbitrary<Entity>;
}

/** Any entity but a map, whose settings hold a value that is taken as a whole. */
export const anyEntity: fc.Arbitrary<Entity> = fc
  .constantFrom(...KINDS.filter((kind) => kind !== 'map'))
  .chain((kind) => entityOf(kind));
