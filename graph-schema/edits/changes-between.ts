import type { AllianceMap } from '../model/alliance-map.ts';
import type { Change } from '../model/change.ts';
import type { Entity } from '../model/entity-kinds.ts';
import { fieldsBetween } from './fields-between.ts';

/**
 * The changes that lead from one state of a map to another: what came, what is different, what went. An id that came
 * back as another kind goes and comes. Positions are left out: where shapes lie is not what a map says.
 */
export function changesBetween(before: AllianceMap, after: AllianceMap): readonly Change[] {
  const added: Change[] = [];
  const set: Change[] = [];
  const removed: Change[] = [];
  for (const [id, entity] of before.entities) {
    if (entity.kind === 'position') continue;
    if (after.entities.get(id)?.kind !== entity.kind) removed.push({ is: 'remove', entity });
  }
  for (const [id, entity] of after.entities) {
    if (entity.kind === 'position') continue;
    const was: Entity | undefined = before.entities.get(id);
    if (was?.kind !== entity.kind) added.push({ is: 'add', entity });
    else if (was !== entity) set.push(...fieldsBetween(was, entity));
  }
  return [...removed, ...added, ...set];
}
