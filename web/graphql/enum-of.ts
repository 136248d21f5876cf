import { z } from 'zod';

/** GraphQL's UPPER_SNAKE as the model's kebab-case. */
export function enumOf<const V extends string>(values: readonly V[]): z.ZodType<V> {
  const kebab = z.string().transform((name) => name.toLowerCase().replaceAll('_', '-'));
  return kebab.pipe(z.enum(values));
}

/** The model's kebab-case as GraphQL's UPPER_SNAKE. */
export function enumName(value: string): string {
  return value.toUpperCase().replaceAll('-', '_');
}
