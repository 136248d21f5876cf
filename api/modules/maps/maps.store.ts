import { z } from 'zod';
import { mapIdSchema, type MapId } from '../../../graph-schema/model/ids.ts';
import { cypher } from '../../db/cypher.ts';
import type { Database, Transaction } from '../../db/database.ts';

/** A map as the list of maps shows it. */
export interface MapListing {
  readonly id: MapId;
  readonly revision: number;
  readonly contentRevision: number;
  readonly lastChangedAt: string;
}

const LISTING = `m.id AS id, m.revision AS revision, m.contentRevision AS contentRevision,
       m.lastChangedAt AS lastChangedAt`;

const listingRow = z.object({
  id: mapIdSchema,
  revision: z.number(),
  contentRevision: z.number(),
  lastChangedAt: z.string(),
});

const LIST = cypher(`// list maps
MATCH (m:Map)
WHERE m.deletedAt IS NULL AND m.batchId IS NULL AND m.level >= $level
RETURN ${LISTING}
ORDER BY toLower(m.title), m.id
LIMIT 1000`);

const ONE = cypher(`// one map
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
WHERE m.deletedAt IS NULL AND m.batchId IS NULL AND m.level >= $level
RETURN ${LISTING}`);

const DELETED = cypher(`// deleted maps
MATCH (m:Map)
WHERE m.deletedAt IS NOT NULL AND m.deletedAt > $since AND m.level >= $level
RETURN m.id AS id, m.title AS title, m.deletedAt AS deletedAt
ORDER BY m.deletedAt DESC, m.id
LIMIT 1000`);

export const deletedRow = z.object({ id: mapIdSchema, title: z.string(), deletedAt: z.string() });
export type DeletedMap = z.infer<typeof deletedRow>;

const DELETE = cypher(`// delete map
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
WHERE m.deletedAt IS NULL AND m.batchId IS NULL AND m.level >= $level
SET m.deletedAt = $at
RETURN m.id AS id, m.title AS title, m.deletedAt AS deletedAt`);

const RESTORE = cypher(`// restore map
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
WHERE m.deletedAt IS NOT NULL AND m.deletedAt > $since AND m.level >= $level
REMOVE m.deletedAt
RETURN m.id AS id`);

/** Gone for good: deleted before a moment, or left half made by a batch that ended without finishing. */
const TO_PURGE = cypher(`// maps to purge
MATCH (m:Map)
WHERE m.deletedAt <= $before OR (m.batchId IS NOT NULL AND m.batchLeaseAt <= $leaseBefore)
RETURN m.id AS id`);

const PURGE_ENTITIES = cypher(`// purge entities
MATCH (n:Entity)
WHERE n.mapId = $mapId AND n.kind IS NOT NULL AND n.kind <> 'map'
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`);

const PURGE_LOG = cypher(`// purge log
MATCH (c:ChangeSet)
WHERE c.mapId = $mapId AND c.revision >= 0
CALL (c) { DETACH DELETE c } IN TRANSACTIONS OF 100 ROWS`);

/** Last, so that a purge cut short is taken up again. */
const PURGE_MAP = cypher(`// purge map
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
DETACH DELETE m`);

const MARK_BATCH = cypher(`// mark batch
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
SET m.batchId = $batchId, m.batchLeaseAt = $at`);

const END_BATCH = cypher(`// end batch
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
REMOVE m.batchId, m.batchLeaseAt`);

export function listMaps(database: Database, level: number): Promise<readonly MapListing[]> {
  return database.read(LIST, { level }, listingRow);
}

export async function readMapListing(
  database: Database,
  mapId: MapId,
  level: number,
): Promise<MapListing | undefined> {
  return (await database.read(ONE, { mapId, level }, listingRow))[0];
}

export function listDeletedMaps(
  database: Database,
  since: string,
  level: number,
): Promise<readonly DeletedMap[]> {
  return database.read(DELETED, { since, level }, deletedRow);
}

export async function markDeleted(
  tx: Transaction,
  mapId: MapId,
  at: string,
  level: number,
): Promise<DeletedMap | undefined> {
  return (await tx.run(DELETE, { mapId, at, level }, deletedRow))[0];
}

export async function markRestored(
  tx: Transaction,
  mapId: MapId,
  since: string,
  level: number,
): Promise<boolean> {
  const rows = await tx.run(RESTORE, { mapId, since, level }, z.object({ id: mapIdSchema }));
  return rows.length > 0;
}

export async function mapsToPurge(
  database: Database,
  before: string,
  leaseBefore: string,
): Promise<readonly MapId[]> {
  const rows = await database.read(
    TO_PURGE,
    { before, leaseBefore },
    z.object({ id: mapIdSchema }),
  );
  return rows.map(({ id }) => id);
}

/** Removes a map for good, in steps that may be cut short and taken up again. */
export async function purgeMap(database: Database, mapId: MapId): Promise<void> {
  await database.runAlone(PURGE_ENTITIES, { mapId });
  await database.runAlone(PURGE_LOG, { mapId });
  await database.runAlone(PURGE_MAP, { mapId });
}

/** Until the batch ends nobody else reads or writes this map. */
export async function markBatch(
  tx: Transaction,
  mapId: MapId,
  batchId: string,
  at: string,
): Promise<void> {
  await tx.run(MARK_BATCH, { mapId, batchId, at }, z.unknown());
}

export async function endBatch(tx: Transaction, mapId: MapId): Promise<void> {
  await tx.run(END_BATCH, { mapId }, z.unknown());
}
