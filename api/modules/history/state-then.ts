import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import {
  effectiveLevels,
  maySee,
  seenBy,
  type Viewer,
} from '../../../graph-schema/model/visibility.ts';
import type { Transaction } from '../../db/database.ts';
import { readChangeSetsBack, wholeSet } from '../changes/change-log.store.ts';
import { takeBack } from '../changes/take-back.ts';

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
      takeBack(entities, (await wholeSet(tx, now.mapId, set)).changes);
      if (!set.quiet) contentRevision -= 1;
    }
    upTo = last.revision - 1;
  }
  return { mapId: now.mapId, revision, contentRevision, entities };
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
