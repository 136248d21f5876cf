import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import {
  buildASTSchema,
  isEnumType,
  isIntrospectionType,
  parse,
  type GraphQLSchema,
} from 'graphql';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { modelValue } from '../enum-values.ts';
import { mappersFor } from './mappers.ts';
import { mergedSdl } from './merged-sdl.ts';
import { printedEnums } from './printed-enums.ts';

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const HERE = new URL('../', import.meta.url);
const PRINTED = new Set(['enums.graphql', 'schema.graphql']);

/** Everything that is printed and kept in the repository, as it ought to be. */
export async function generated(): Promise<readonly GeneratedFile[]> {
  const enums = await pretty('enums.graphql', printedEnums());
  const sdl = await pretty('schema.graphql', mergedSdl([...(await writtenByHand()), enums]));
  const types = await pretty('graphql-types.ts', await resolverTypes(sdl));
  return [
    { path: fileURLToPath(new URL('enums.graphql', HERE)), text: enums },
    { path: fileURLToPath(new URL('schema.graphql', HERE)), text: sdl },
    { path: fileURLToPath(new URL('../../api/graphql-types.ts', HERE)), text: types },
  ];
}

async function writtenByHand(): Promise<readonly string[]> {
  const files = (await readdir(HERE)).filter(
    (file) => file.endsWith('.graphql') && !PRINTED.has(file),
  );
  return Promise.all(files.sort().map((file) => readFile(new URL(file, HERE), 'utf8')));
}

async function resolverTypes(sdl: string): Promise<string> {
  const schema = buildASTSchema(parse(sdl));
  const text = await codegen({
    documents: [],
    filename: 'graphql-types.ts',
    schema: parse(sdl),
    // Only the first: the second makes enums with values of their own into null.
    plugins: [{ typescript: { enumValues: valuesInside(schema) } }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
    config: {
      contextType: './context.ts#Context',
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      strictScalars: true,
      skipTypename: true,
      avoidOptionals: { field: true, object: true },
      maybeValue: 'T | null | undefined',
      mappers: mappersFor(Object.keys(schema.getTypeMap())),
      scalars: {
        ID: 'string',
        Day: 'string',
        Moment: 'string',
        EntityData: 'unknown',
        FieldValue: 'unknown',
        TermValue: 'string | number | boolean',
      },
    },
  });
  return `/* Printed by "npm run generate" from graph-schema/graphql. Do not edit. */\n${text}`;
}

/** For every enum of the schema: how the API spells each value inside. */
function valuesInside(schema: GraphQLSchema): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.values(schema.getTypeMap()).flatMap((type) => {
      if (!isEnumType(type) || isIntrospectionType(type)) return [];
      const pairs = type.getValues().map(({ name }) => [name, modelValue(type.name, name)]);
      return [[type.name, Object.fromEntries(pairs)]];
    }),
  );
}

async function pretty(name: string, text: string): Promise<string> {
  const config = await prettier.resolveConfig(fileURLToPath(new URL(name, HERE)));
  return prettier.format(text, { ...config, filepath: name });
}
