import type { AllianceMap } from '../model/alliance-map.ts';
import type { Change } from '../model/change.ts';
import { fieldPath, readPath } from '../model/field-path.ts';
import type { Id } from '../model/ids.ts';
import { sameValue } from '../model/same-value.ts';

/**
 * The change that gives a field its new value; none where it has it already. `field` is the smallest part edited
 * alone, as `amount.byTo`. Throws where the map has no such entity or the entity no such field: the caller read both
 * from the same state.
 */
export function setField(
  state: AllianceMap,
  id: Id,
  field: string,
  after: unknown,
): readonly Change[] {
  const entity = state.entities.get(id);
  const path = entity === undefined ? undefined : fieldPath(entity.kind, field);
  if (entity === undefined || path === undefined) throw new Error(`${id} has no ${field} to set`);
  const before = readPath(entity, path);
  if (sameValue(before, after)) return [];
  return [{ is: 'set', kind: entity.kind, id, field, before, after }];
}
