import { z } from 'zod';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import { cypher } from '../../db/cypher.ts';
import type { Transaction } from '../../db/database.ts';
import type { RunningBatch } from './import-running.ts';

/** One who writes a batch to a map. Another who takes it over makes a holder of its own. */
export interface Hold {
  readonly mapId: MapId;
  /** The id of the change set. */
  readonly batchId: string;
  /** Random, new for each who writes. */
  readonly holder: string;
  readonly leaseMs: number;
}

/** A batch that was not heard of for this long has died. Each step of it, well under 5 s long, renews its lease. */
export const LEASE_MS = 30_000;

/** For statements that call the map `m`. Leases run by the database's clock, which all processes share. */
export const BATCH_COLUMN = `CASE WHEN m.batchId IS NULL THEN null ELSE {batchId: m.batchId, done: m.batchDone,
  of: m.batchOf, isDead: m.batchLeaseUntil <= timestamp()} END AS batch`;

export const batchColumn = z
  .object({ batchId: z.string(), done: z.number(), of: z.number(), isDead: z.boolean() })
  .nullable() satisfies z.ZodType<RunningBatch | null>;

/** `batches` tells one batch from the next where both left the revision as it was. */
const BEGIN = cypher(`// begin batch
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
SET m.batchId = $batchId, m.batchHolder = $holder, m.batchLeaseUntil = timestamp() + $leaseMs,
    m.batchDone = 0, m.batchOf = $of, m.batches = coalesce(m.batches, 0) + 1`);

/** Takes the map's lock before it looks, so that two never both hold. */
const RENEW = cypher(`// renew batch
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
SET m.lockedAt = toString(datetime())
WITH m WHERE m.batchId = $batchId AND m.batchHolder = $holder
SET m.batchLeaseUntil = timestamp() + $leaseMs, m.batchDone = $done
RETURN coalesce(m.batchStopping, false) AS isStopping`);

const TAKE_OVER = cypher(`// take over dead batch
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
SET m.lockedAt = toString(datetime())
WITH m WHERE m.batchId IS NOT NULL AND (m.batchLeaseUntil <= timestamp() OR m.batchHolder = $from)
SET m.batchHolder = $holder, m.batchLeaseUntil = timestamp() + $leaseMs
RETURN m.batchId AS batchId, m.revision AS revision, m.batchDone AS done`);

const STOP = cypher(`// stop batch
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
WHERE m.batchId = $batchId
SET m.batchStopping = true
RETURN m.batchId AS batchId`);

const END = cypher(`// end batch
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
REMOVE m.batchId, m.batchHolder, m.batchLeaseUntil, m.batchDone, m.batchOf, m.batchStopping`);

const DEAD = cypher(`// maps to roll back
MATCH (m:Map)
WHERE m.batchLeaseUntil <= timestamp()
RETURN m.id AS id`);

function keyOf({ mapId, batchId, holder, leaseMs }: Hold) {
  return { mapId, batchId, holder, leaseMs };
}

/** Inside the transaction that holds the map's lock. From here on nobody else reads or writes the map. */
export async function beginBatch(tx: Transaction, hold: Hold, of: number): Promise<void> {
  await tx.run(BEGIN, { ...keyOf(hold), of }, z.unknown());
}

/** Undefined where somebody else has taken the batch over: whoever held it writes no more. */
export async function renewBatch(
  tx: Transaction,
  hold: Hold,
  done: number,
): Promise<{ readonly isStopping: boolean } | undefined> {
  const row = z.object({ isStopping: z.boolean() });
  return (await tx.run(RENEW, { ...keyOf(hold), done }, row))[0];
}

const takenRow = z.object({ batchId: z.string(), revision: z.number(), done: z.number() });

/** A dead batch, or the one that `from` holds. Undefined where there is none such. */
export async function takeOver(
  tx: Transaction,
  hold: Omit<Hold, 'batchId'>,
  from: string | null,
): Promise<z.infer<typeof takenRow> | undefined> {
  return (await tx.run(TAKE_OVER, { ...hold, from }, takenRow))[0];
}

/** Whoever writes it finds this at the next step, and rolls it back. False where it does not run. */
export async function askToStop(tx: Transaction, mapId: MapId, batchId: string): Promise<boolean> {
  return (await tx.run(STOP, { mapId, batchId }, z.unknown())).length > 0;
}

export async function endBatch(tx: Transaction, mapId: MapId): Promise<void> {
  await tx.run(END, { mapId }, z.unknown());
}

export async function mapsToRollBack(tx: Transaction): Promise<readonly MapId[]> {
  const rows = await tx.run(DEAD, {}, z.object({ id: z.string() }));
  return rows.map(({ id }) => id as MapId);
}
