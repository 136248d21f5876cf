import { z } from 'zod';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import { cypher } from '../../db/cypher.ts';
import type { Database, Transaction } from '../../db/database.ts';
import {
  CHANGE_SET_COLUMNS,
  changeSetRow,
  setWithContextRow,
  type SetWithContext,
} from '../changes/change-log.store.ts';
import type { StoredChangeSet } from '../changes/logged-change-set.ts';

/** Which entries of the log; null where a part is not given. */
export interface LogFilter {
  readonly actor: string | null;
  /** As they are shown. */
  readonly person: string | null;
  readonly from: string | null;
  /** Not included. */
  readonly to: string | null;
}

/** From the index of revisions, so that a page reads what it shows; sets from before ids were kept come along. */
const PAGE = cypher(`// page of log
MATCH (c:ChangeSet)
WHERE c.mapId = $mapId AND c.revision < $before AND c.quiet = false
  AND ($actor IS NULL OR c.about IS NULL OR $actor IN c.about)
  AND ($person IS NULL OR c.by = $person)
  AND ($from IS NULL OR c.at >= $from)
  AND ($to IS NULL OR c.at < $to)
WITH c ORDER BY c.revision DESC LIMIT $first
RETURN ${CHANGE_SET_COLUMNS}, c.context AS context, CASE WHEN c.changes IS NULL THEN c.about ELSE [] END AS about`);

export function readLogPage(
  database: Database,
  mapId: MapId,
  { before, first }: { readonly before: number; readonly first: number },
  filter: LogFilter,
): Promise<readonly SetWithContext[]> {
  return database.read(PAGE, { mapId, before, first, ...filter }, setWithContextRow);
}

const PEOPLE = cypher(`// people of log
MATCH (c:ChangeSet)
WHERE c.mapId = $mapId AND c.revision > 0 AND c.quiet = false
RETURN DISTINCT c.by AS by
ORDER BY by
LIMIT 500`);

export async function readPeople(database: Database, mapId: MapId): Promise<readonly string[]> {
  const rows = await database.read(PEOPLE, { mapId }, z.object({ by: z.string() }));
  return rows.map(({ by }) => by);
}

const REVISION_AT = cypher(`// revision at moment
MATCH (c:ChangeSet)
WHERE c.mapId = $mapId AND c.revision > 0 AND c.at <= $at
WITH c ORDER BY c.revision DESC LIMIT 1
RETURN c.revision AS revision`);

/** 0 where the map was not there yet. */
export async function readRevisionAt(tx: Transaction, mapId: MapId, at: string): Promise<number> {
  const rows = await tx.run(REVISION_AT, { mapId, at }, z.object({ revision: z.number() }));
  return rows[0]?.revision ?? 0;
}

const OWN = `MATCH (c:ChangeSet)
WHERE c.mapId = $mapId AND c.byPerson = $person AND c.revision > $after
  AND c.undoneBy IS NULL AND NOT c.id IN $without`;
const NEWEST = `WITH c ORDER BY c.revision DESC LIMIT 1
RETURN ${CHANGE_SET_COLUMNS}`;

/** Done, or done again, and not taken back since. The set that made the map stays. */
const UNDO_STEP = cypher(`// own step to undo
${OWN} AND coalesce(c.isUndo, false) = false
${NEWEST}`);

const REDO_STEP = cypher(`// own step to redo
${OWN} AND c.isUndo = true
${NEWEST}`);

const LAST_NEW = cypher(`// own newest set
MATCH (c:ChangeSet)
WHERE c.mapId = $mapId AND c.byPerson = $person AND c.revision > 0 AND c.undoes IS NULL
WITH c ORDER BY c.revision DESC LIMIT 1
RETURN c.revision AS revision`);

interface OwnLogged {
  readonly undo: StoredChangeSet | undefined;
  readonly redo: StoredChangeSet | undefined;
}

/** As two stacks would have it: undo takes the newest that holds, redo the newest undo after all that is new. */
export async function readOwnSteps(
  tx: Transaction,
  mapId: MapId,
  person: string,
  without: readonly string[],
): Promise<OwnLogged> {
  const shared = { mapId, person, without: [...without] };
  const [undo] = await tx.run(UNDO_STEP, { ...shared, after: 1 }, changeSetRow);
  const newest = await tx.run(LAST_NEW, { mapId, person }, z.object({ revision: z.number() }));
  const after = newest[0]?.revision ?? 0;
  const [redo] = await tx.run(REDO_STEP, { ...shared, after }, changeSetRow);
  return { undo, redo };
}
