import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import { fieldPath, writePath } from '../../../graph-schema/model/field-path.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import type { LoggedChange } from './logged-change-set.ts';

/**
 * Takes logged changes back, last first. The log only holds what was applied: no check is needed on the way. What was
 * not applied, or only in part, ends the same.
 */
export function takeBack(entities: Map<Id, Entity>, changes: readonly LoggedChange[]): void {
  for (const { change } of [...changes].reverse()) {
    if (change.is === 'add') entities.delete(change.entity.id);
    else if (change.is === 'remove') entities.set(change.entity.id, change.entity);
    else {
      const there = entities.get(change.id);
      const path = fieldPath(change.kind, change.field);
      if (there === undefined || path === undefined) continue;
      entities.set(change.id, writePath(there, path, change.before));
    }
  }
}
