import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import { z } from 'zod';
import { daySchema } from '../../../graph-schema/model/day.ts';

function scalar<T>(name: string, schema: z.ZodType<T>, expected: string): GraphQLScalarType<T, T> {
  const parse = (value: unknown): T => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    throw new GraphQLError(`Expected ${expected}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<T, T>({
    name,
    serialize: (value) => value as T,
    parseValue: parse,
    parseLiteral: (node, variables) => parse(valueFromASTUntyped(node, variables)),
  });
}

/** Entities and values are plain data here; the write path checks them against the tables of the model. */
export const SCALARS = {
  Day: scalar('Day', daySchema, 'a day written like 2025-10-31'),
  Moment: scalar('Moment', z.iso.datetime(), 'a moment written like 2025-10-31T09:30:00.000Z'),
  EntityData: scalar('EntityData', z.record(z.string(), z.unknown()), 'an entity as an object'),
  FieldValue: scalar('FieldValue', z.unknown(), 'a value'),
  TermValue: scalar(
    'TermValue',
    z.union([z.string(), z.number(), z.boolean()]),
    'text, a number, or true or false',
  ),
} as const;
