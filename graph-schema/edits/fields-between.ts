import type { Change } from '../model/change.ts';
import { fieldEntries, type Entity } from '../model/entity-kinds.ts';
import { readPath } from '../model/field-path.ts';
import { sameValue } from '../model/same-value.ts';

/** What changed from one version of an entity to another of the same kind and id, the smallest parts each alone. */
export function fieldsBetween(before: Entity, after: Entity): readonly Change[] {
  return fieldEntries(before.kind).flatMap(([name, { shape }]) => {
    const paths = shape.type === 'parts' ? partNames(name, before, after) : [undefined];
    return paths.flatMap((part): readonly Change[] => {
      const path = { field: name, part };
      const was = readPath(before, path);
      const is = readPath(after, path);
      if (sameValue(was, is)) return [];
      const field = part === undefined ? name : `${name}.${part}`;
      return [{ is: 'set', kind: before.kind, id: before.id, field, before: was, after: is }];
    });
  });
}

function partNames(name: string, before: Entity, after: Entity): readonly string[] {
  return [...new Set([before, after].flatMap((entity) => Object.keys(partsOf(entity, name))))];
}

function partsOf(entity: Entity, name: string): object {
  return (entity as unknown as Readonly<Record<string, object>>)[name] ?? {};
}
