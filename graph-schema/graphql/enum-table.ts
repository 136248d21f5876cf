import type { Field, Shape } from '../model/field.ts';

/** One enum of the API: its values as the model spells them, each with its description. */
export interface EnumTable {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<string, string>>;
  /** What a fact of this enum is about; absent where no field holds it as a fact with four states. */
  readonly known?: string;
}

/** An enum over a fixed list of values. Each value of the list needs its words. */
export function enumOf<const V extends string>(
  name: string,
  description: string,
  values: readonly V[],
  words: Readonly<Record<V, string>>,
): EnumTable {
  const ordered = values.map((value) => [value, words[value]] as const);
  return { name, description, values: Object.fromEntries(ordered) };
}

/** An enum over the values of one field of the model. Throws where words are missing or left over. */
export function enumOfField(
  name: string,
  description: string,
  field: Field<unknown>,
  words: Readonly<Record<string, string>>,
): EnumTable {
  const values = choicesOf(field.shape);
  const missing = values.filter((value) => !Object.hasOwn(words, value));
  const extra = Object.keys(words).filter((value) => !values.includes(value));
  if (missing.length > 0 || extra.length > 0) {
    throw new Error(`${name}: words missing for [${missing.join()}], left over [${extra.join()}]`);
  }
  const table = {
    name,
    description,
    values: Object.fromEntries(values.map((value) => [value, words[value] ?? ''])),
  };
  return field.shape.type === 'known' ? { ...table, known: description } : table;
}

function choicesOf(shape: Shape): readonly string[] {
  if (shape.type === 'choice' || shape.type === 'choices') return shape.values;
  if (shape.type === 'known') return choicesOf(shape.inner);
  throw new Error(`A field of the shape ${shape.type} is no enum`);
}

/** How a value of the model is spelled in GraphQL: "10k-to-100k" is FROM_10K_TO_100K. */
export function enumName(value: string): string {
  const name = value
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();
  return /^\d/.test(name) ? `FROM_${name}` : name;
}
