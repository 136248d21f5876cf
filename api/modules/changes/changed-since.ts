import type { Id, MapId } from '../../../graph-schema/model/ids.ts';
import type { Conflict } from '../../../graph-schema/model/problem.ts';
import { maySee, type Viewer } from '../../../graph-schema/model/visibility.ts';
import { cypher } from '../../db/cypher.ts';
import type { Transaction } from '../../db/database.ts';
import { CHANGE_SET_COLUMNS, changeSetRow, wholeSet } from './change-log.store.ts';
import type { LoggedChangeSet } from './logged-change-set.ts';
import { changedId } from './set-context.ts';

/** Who changed what stands in the way, and when; absent where the sender may not know. */
export type ToldConflict = Conflict & {
  readonly since?: { readonly by: string; readonly at: string };
};

const MOST_SETS_LOOKED_AT = 100;

/** Sets of before ids were kept beside them are looked into as well. */
const SINCE = cypher(`// changed since
MATCH (c:ChangeSet)
WHERE c.mapId = $mapId AND c.revision > $after AND (c.about IS NULL OR any(id IN $ids WHERE id IN c.about))
RETURN ${CHANGE_SET_COLUMNS}
ORDER BY c.revision DESC
LIMIT $first`);

interface Asked {
  readonly mapId: MapId;
  /** What the sender knew. */
  readonly baseRevision: number;
}

/** Conflicts with the newest set of the log that changed the same thing after what the sender knew. */
export async function withWhoChanged(
  tx: Transaction,
  { mapId, baseRevision }: Asked,
  conflicts: readonly Conflict[],
  viewer: Viewer,
): Promise<readonly ToldConflict[]> {
  const ids = [
    ...new Set(conflicts.flatMap(({ id, other }) => (other === undefined ? [id] : [id, other]))),
  ];
  const parameters = { mapId, after: baseRevision, ids, first: MOST_SETS_LOOKED_AT };
  const told = new Map<Conflict, ToldConflict>();
  // One after the other: a batch is large, and is read only where nothing newer answers.
  for (const stored of await tx.run(SINCE, parameters, changeSetRow)) {
    const left = conflicts.filter((conflict) => !told.has(conflict));
    if (left.length === 0) break;
    const set = await wholeSet(tx, mapId, stored);
    for (const conflict of left) {
      if (!changed(set, conflict, viewer)) continue;
      told.set(conflict, { ...conflict, since: { by: set.by, at: set.at } });
    }
  }
  return conflicts.map((conflict) => told.get(conflict) ?? conflict);
}

function changed({ changes }: LoggedChangeSet, conflict: Conflict, viewer: Viewer): boolean {
  const ids = new Set<Id | undefined>([conflict.id, conflict.other]);
  return changes.some(
    ({ change, level }) =>
      ids.has(changedId(change)) &&
      maySee(viewer, level) &&
      (change.is !== 'set' || conflict.field === undefined || change.field === conflict.field),
  );
}
