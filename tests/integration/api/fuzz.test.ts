import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../setup/steps/paths.mjs';
import { apiOfTest, ask, ownAldermouth } from '../../support/api.ts';

const schema = buildSchema(
  readFileSync(`${projectRoot}/graph-schema/graphql/schema.graphql`, 'utf8'),
);
const NASTY = [
  '',
  '*',
  '"',
  "'; MATCH (n) DETACH DELETE n //",
  '\\',
  'P1',
  'T1',
  '🦊',
  '{',
  '\u0000',
  'x'.repeat(300),
];

/** Text of a value of an input type. */
function literal(type: GraphQLInputType, depth: number): fc.Arbitrary<string> {
  if (isNonNullType(type)) return literal(type.ofType, depth);
  if (isListType(type)) {
    return fc
      .array(literal(type.ofType, depth), { maxLength: 2 })
      .map((all) => `[${all.join(' ')}]`);
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) =>
      fc
        .option(literal(field.type, depth - 1), { nil: '' })
        .map((value) => (value === '' ? '' : `${field.name}: ${value}`)),
    );
    return fc.tuple(...fields).map((all) => `{${all.join(' ')}}`);
  }
  switch (type.name) {
    case 'Int':
      return fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, -1, 300)).map(String);
    case 'Float':
      return fc.double({ noNaN: true, min: -10, max: 10 }).map(String);
    case 'Boolean':
      return fc.boolean().map(String);
    case 'Day':
      return fc.constantFrom('"2025-10-31"', '"2025-02-30"', '"x"');
    default:
      return fc
        .oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 20 }))
        .map((text) => JSON.stringify(text));
  }
}

/** Text of a selection on a type, at most so deep. */
function selection(type: GraphQLOutputType, depth: number): fc.Arbitrary<string> {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return fc.constant('');
  if (isUnionType(named)) {
    const parts = named
      .getTypes()
      .map((of) => selection(of, depth).map((inner) => `... on ${of.name} ${inner}`));
    return fc.oneof(...parts).map((part) => `{ __typename ${part} }`);
  }
  if (!isObjectType(named) && !isInterfaceType(named)) return fc.constant('');
  const fields = Object.values(named.getFields()).filter(
    (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
  );
  if (fields.length === 0) return fc.constant('{ __typename }');
  const one = fc.constantFrom(...fields).chain((field) => {
    const args = field.args.map((arg) =>
      (isNonNullType(arg.type) || arg.name === 'first'
        ? literal(arg.type, 2)
        : fc.option(literal(arg.type, 2), { nil: '' })
      ).map((value) => (value === '' ? '' : `${arg.name}: ${value}`)),
    );
    return fc.tuple(fc.tuple(...args), selection(field.type, depth - 1)).map(([given, inner]) => {
      const text = given.filter((part) => part !== '').join(' ');
      return `${field.name}${text === '' ? '' : `(${text})`} ${inner}`;
    });
  });
  // One field at a time of each name: two with other arguments would not go together.
  return fc
    .uniqueArray(one, {
      minLength: 1,
      maxLength: 3,
      selector: (text) => /^\w+/.exec(text)?.[0] ?? '',
    })
    .map((all) => `{ ${all.join(' ')} }`);
}

test('no question whatever gets an answer that is our own fault', async () => {
  const api = await apiOfTest();
  const map = await ownAldermouth(api);
  const type = schema.getType('Map');
  if (!isObjectType(type)) throw new Error('There is a type Map');
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(selection(type, 4), async (text) => {
      const answer = await ask(api, `{ map(id: "${map}") ${text} }`);
      const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
      expect(codes, JSON.stringify(api.logged.at(-1))).not.toContain('INTERNAL_SERVER_ERROR');
      if (codes.length === 0) answered += 1;
    }),
    { numRuns: 150, endOnFailure: true },
  );
  expect(answered).toBeGreaterThan(30);
});
