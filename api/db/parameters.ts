import neo4j from 'neo4j-driver';

/** Plain values for a statement. Whole numbers go as integers, all others as floats. */
export type Parameter =
  string | number | boolean | null | readonly Parameter[] | { readonly [name: string]: Parameter };

export type Parameters = Readonly<Record<string, Parameter>>;

/**
 * The driver sends every JavaScript number as a float, which makes counters into 3.0 and `LIMIT $n` fail:
 * whole numbers are wrapped. Throws on whole numbers beyond 2^53, which could not come back unchanged.
 */
export function toDriver(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, wrap(value)]));
}

function wrap(value: Parameter): unknown {
  if (typeof value === 'number') return wrapNumber(value);
  if (Array.isArray(value)) return value.map((entry: Parameter) => wrap(entry));
  if (typeof value === 'object' && value !== null) return toDriver(value as Parameters);
  return value;
}

function wrapNumber(value: number): unknown {
  if (!Number.isInteger(value)) return value;
  if (!Number.isSafeInteger(value))
    throw new RangeError(`${value} is too large to be kept exactly`);
  return neo4j.int(value);
}
