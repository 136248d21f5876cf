import { z } from 'zod';
import { mapIdSchema, type MapId } from '../../../graph-schema/model/ids.ts';
import { cypher } from '../../db/cypher.ts';
import type { Database, Transaction } from '../../db/database.ts';
import type { RunningBatch } from '../batches/import-running.ts';
import { BATCH_COLUMN, batchColumn } from '../batches/lease.store.ts';

/** A map as the list of maps shows it. */
export interface MapListing {
  readonly id: MapId;
  readonly revision: number;
  readonly contentRevision: number;
  readonly lastChangedAt: string;
  /** Set while a batch is written to it: nobody reads what is on it until that ends. */
  readonly batch: RunningBatch | null;
  /** How many batches there were. */
  readonly batches: number;
}

const LISTING = `m.id AS id, m.revision AS revision, m.contentRevision AS contentRevision,
       m.lastChangedAt AS lastChangedAt, coalesce(m.batches, 0) AS batches, ${BATCH_COLUMN}`;

const listingRow = z.object({
  id: mapIdSchema,
  revision: z.number(),
  contentRevision: z.number(),
  lastChangedAt: z.string(),
  batch: batchColumn,
  batches: z.number(),
});

const LIST = cypher(`// list maps
MATCH (m:Map)
WHERE m.deletedAt IS NULL AND m.revision > 0 AND m.level >= $level
RETURN ${LISTING}
ORDER BY toLower(m.title), m.id
LIMIT 1000`);

const ONE = cypher(`// one map
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
WHERE m.deletedAt IS NULL AND m.revision > 0 AND m.level >= $level
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

/** Gone for good. */
const TO_PURGE = cypher(`// maps to purge
MATCH (m:Map)
WHERE m.deletedAt <= $before
RETURN m.id AS id`);

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

export async function mapsToPurge(database: Database, before: string): Promise<readonly MapId[]> {
  const rows = await database.read(TO_PURGE, { before }, z.object({ id: mapIdSchema }));
  return rows.map(({ id }) => id);
}
