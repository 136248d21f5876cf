import { enumName } from './enum-table.ts';
import { ENUM_TABLES } from './enum-tables.ts';

const FROM_TABLES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  ENUM_TABLES.map(({ name, values }) => [
    name,
    new Map(Object.keys(values).map((value) => [enumName(value), value])),
  ]),
);

/**
 * A value of an enum of the API as the model spells it: MONEY is "money". Enums that the SDL writes by hand
 * follow one rule: FINANCIAL_YEAR is "financial-year".
 */
export function modelValue(enumType: string, name: string): string {
  const table = FROM_TABLES.get(enumType);
  if (table === undefined) return name.toLowerCase().replaceAll('_', '-');
  const value = table.get(name);
  if (value === undefined) throw new Error(`${enumType} has no value ${name}`);
  return value;
}
