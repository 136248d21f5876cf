import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated } from '../../graph-schema/graphql/printing/generated.ts';
import { projectRoot } from '../../setup/steps/paths.mjs';

const sdl = readFileSync(`${projectRoot}/graph-schema/graphql/schema.graphql`, 'utf8');
const schema = buildSchema(sdl);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Every field, argument, input field and enum value as "Type.field(argument)", with its description. */
function members(type: GraphQLNamedType): (readonly [string, string | null | undefined])[] {
  if (isEnumType(type)) {
    return type.getValues().map((value) => [`${type.name}.${value.name}`, value.description]);
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((of) => [`${type.name}.${of.name}`, of.description]);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description] as const,
    ...field.args.map(
      (arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as const,
    ),
  ]);
}

const allMembers = types.flatMap(members);

test('what is printed is what the modules and tables say: else run "npm run generate"', async () => {
  const files = await generated();
  expect(files.map(({ path }) => path.split('/').at(-1))).toEqual([
    'enums.graphql',
    'schema.graphql',
    'graphql-types.ts',
  ]);
  for (const { path, text } of files) {
    expect(readFileSync(path, 'utf8') === text, `${path} is as it ought to be`).toBe(true);
  }
}, 30_000);

test('every type, field, argument and value is described', () => {
  expect(types.length).toBeGreaterThan(100);
  expect(allMembers.length).toBeGreaterThan(500);
  const roots = new Set(['Query', 'Mutation']);
  expect(types.filter((type) => !type.description && !roots.has(type.name))).toEqual([]);
  const bare = allMembers.filter(([, words]) => !words);
  expect(bare.map(([name]) => name)).toEqual([]);
});

test('types are PascalCase, fields camelCase, values UPPER_SNAKE', () => {
  expect(types.filter(({ name }) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  const enums = new Set(types.filter(isEnumType).map(({ name }) => name));
  const wrong = allMembers.filter(([path]) => {
    const [type = '', name = ''] = path.replace(/\(.*/, '').split('.');
    return !(enums.has(type) ? /^[A-Z][A-Z0-9_]*$/ : /^[a-z][A-Za-z0-9]*$/).test(name);
  });
  expect(wrong).toEqual([]);
});

test('row 36: nothing in the API ranks an actor or puts a number on power within', () => {
  const refused = /score|rank|rating|grade|badge|within|influence/i;
  const names = [...types.map(({ name }) => name), ...allMembers.map(([name]) => name)];
  expect(names.filter((name) => refused.test(name))).toEqual([]);
});

test('lists that may be long take a first argument', () => {
  const pages = types
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).filter(({ type: of }) => /Connection!?$/.test(String(of))),
    );
  expect(pages.length).toBe(7);
  for (const page of pages) {
    expect(String(page.args.find(({ name }) => name === 'first')?.type)).toBe('Int!');
  }
});
