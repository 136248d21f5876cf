import { Kind, type DocumentNode } from 'graphql';
import { modelValue } from '../../../graph-schema/graphql/enum-values.ts';

/** Inside the API every enum value is spelled as the model spells it. */
export function enumResolvers(sdl: DocumentNode): Record<string, Record<string, string>> {
  return Object.fromEntries(
    sdl.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
      const type = definition.name.value;
      const values = (definition.values ?? []).map(({ name }) => [
        name.value,
        modelValue(type, name.value),
      ]);
      return [[type, Object.fromEntries(values) as Record<string, string>] as const];
    }),
  );
}
