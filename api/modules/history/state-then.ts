import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import { fieldPath, writePath } from '../../../graph-schema/model/field-path.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import {
  effectiveLevels,
  maySee,
  seenBy,
  type Viewer,
} from '../../../graph-schema/model/visibility.ts';
import type { Transaction } from '../../db/database.ts';
import { readChangeSetsBack, type LoggedChangeSet } from '../changes/change-log.store.ts';

const SETS_A_READ = 500;

/**
 * The state of a map after a revision, by taking back what came since, newest first. Takes as long as there are
 * changes since; nothing is copied on the way.
 */
export async function readStateThen(
  tx: Transaction,
  now: AllianceMap,
  revision: number,
): Promise<AllianceMap> {
  const entities = new Map(now.entities);
  let { contentRevision } = now;
  for (let upTo = now.revision; upTo > revision;) {
    const part = { upTo, after: revision, first: SETS_A_READ };
    const sets = await readChangeSetsBack(tx, now.mapId, part);
    const last = sets.at(-1);
    if (last === undefined) throw new Error(`The log of ${now.mapId} has no revision ${upTo}`);
    for (const set of sets) {
      takeBack(entities, set);
      if (!set.quiet) contentRevision -= 1;
    }
    upTo = last.revision - 1;
  }
  return { mapId: now.mapId, revision, contentRevision, entities };
}

/** The log only holds what was applied: no check is needed on the way back. */
function takeBack(entities: Map<Id, Entity>, { changes }: LoggedChangeSet): void {
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

/** What a viewer may see of a state of then, by the stricter of the levels then and now. */
export function seenThen(then: AllianceMap, now: AllianceMap, viewer: Viewer): AllianceMap {
  const levels = effectiveLevels(now);
  const entities = new Map(then.entities);
  for (const [id, entity] of entities) {
    const level = levels.get(id);
    if (level === undefined || maySee(viewer, level)) continue;
    entities.set(id, { ...entity, level: 'only-me', owner: '' });
  }
  return seenBy({ ...then, entities }, viewer);
}
