import { enumName, type EnumTable } from '../enum-table.ts';
import { ENUM_TABLES } from '../enum-tables.ts';

/** The SDL of all enums that come from tables, with a fact type for those that fields hold in four states. */
export function printedEnums(): string {
  return ['# Printed by "npm run generate" from enum-tables.ts. Do not edit.']
    .concat(ENUM_TABLES.flatMap((table) => [printedEnum(table), ...printedKnown(table)]))
    .join('\n\n');
}

function printedEnum({ name, description, values }: EnumTable): string {
  const lines = Object.entries(values).map(
    ([value, words]) => `  ${JSON.stringify(words)}\n  ${enumName(value)}`,
  );
  return `${JSON.stringify(description)}\nenum ${name} {\n${lines.join('\n')}\n}`;
}

function printedKnown({ name, known }: EnumTable): readonly string[] {
  if (known === undefined) return [];
  return [
    `${JSON.stringify(`${known.replace(/\.$/, '')}, in one of four states.`)}
type Known${name} {
  "How much is known."
  is: KnownState!
  "The value, where there is one."
  value: ${name}
}`,
  ];
}
