import { z } from 'zod';
import type { Change } from '../../../graph-schema/model/change.ts';
import {
  changeSetIdSchema,
  type ChangeSetId,
  type MapId,
} from '../../../graph-schema/model/ids.ts';
import type { EffectiveLevel } from '../../../graph-schema/model/visibility.ts';
import { cypher } from '../../db/cypher.ts';
import type { Transaction } from '../../db/database.ts';

/** One change with the effective level that its entity had when it was applied. */
export interface LoggedChange {
  readonly change: Change;
  readonly level: EffectiveLevel;
}

/** One entry of a map's log. */
export interface LoggedChangeSet {
  readonly id: ChangeSetId;
  readonly revision: number;
  readonly contentRevision: number;
  readonly label: string;
  readonly by: string;
  readonly byPerson: string;
  readonly at: string;
  readonly quiet: boolean;
  readonly contentHash: string;
  readonly changes: readonly LoggedChange[];
}

const row = z
  .object({
    id: changeSetIdSchema,
    revision: z.number(),
    contentRevision: z.number(),
    label: z.string(),
    by: z.string(),
    byPerson: z.string(),
    at: z.string(),
    quiet: z.boolean(),
    contentHash: z.string(),
    changes: z.string(),
  })
  .transform((set): LoggedChangeSet => ({
    ...set,
    // Written by ourselves, in the same shape.
    changes: JSON.parse(set.changes) as readonly LoggedChange[],
  }));

const COLUMNS = `c.id AS id, c.revision AS revision, c.contentRevision AS contentRevision, c.label AS label,
       c.by AS by, c.byPerson AS byPerson, c.at AS at, c.quiet AS quiet, c.contentHash AS contentHash, c.changes AS changes`;

const ONE = cypher(`// change set
MATCH (c:ChangeSet {mapId: $mapId, id: $changeSetId})
RETURN ${COLUMNS}`);

const AFTER = cypher(`// change sets after
MATCH (c:ChangeSet)
WHERE c.mapId = $mapId AND c.revision > $after
RETURN ${COLUMNS}
ORDER BY c.revision
LIMIT $first`);

const APPEND = cypher(`// append change set
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
SET m.revision = $set.revision, m.contentRevision = $set.contentRevision, m.lastChangedAt = $set.at
CREATE (m)-[:LOGGED]->(c:ChangeSet {mapId: $mapId})
SET c += $set`);

export async function readChangeSet(
  tx: Transaction,
  mapId: MapId,
  changeSetId: ChangeSetId,
): Promise<LoggedChangeSet | undefined> {
  return (await tx.run(ONE, { mapId, changeSetId }, row))[0];
}

/** Sets after a revision, oldest first, at most `first`. */
export function readChangeSetsAfter(
  tx: Transaction,
  mapId: MapId,
  after: number,
  first: number,
): Promise<readonly LoggedChangeSet[]> {
  return tx.run(AFTER, { mapId, after, first }, row);
}

/** Appends a set under its revision and raises the map's. */
export async function appendChangeSet(
  tx: Transaction,
  mapId: MapId,
  set: LoggedChangeSet,
): Promise<void> {
  await tx.run(
    APPEND,
    { mapId, set: { ...set, changes: JSON.stringify(set.changes) } },
    z.unknown(),
  );
}
