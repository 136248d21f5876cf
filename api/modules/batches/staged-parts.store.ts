import { z } from 'zod';
import type { Change } from '../../../graph-schema/model/change.ts';
import type { ChangeSetId, MapId } from '../../../graph-schema/model/ids.ts';
import { cypher } from '../../db/cypher.ts';
import type { Transaction } from '../../db/database.ts';

/** A set that is sent ahead, before it is applied. */
export interface StagedKey {
  readonly mapId: MapId;
  readonly changeSetId: ChangeSetId;
}

export interface StagedPart extends StagedKey {
  /** Counted from 0. */
  readonly place: number;
  readonly changes: readonly Change[];
}

/** Sent again, a part takes the place of itself. */
const STAGE = cypher(`// stage part
MERGE (p:StagedPart {mapId: $mapId, changeSetId: $changeSetId, place: $place})
SET p.changes = $changes, p.at = timestamp()`);

const READ = cypher(`// staged parts
MATCH (p:StagedPart)
WHERE p.mapId = $mapId AND p.changeSetId = $changeSetId AND p.place >= 0
RETURN p.changes AS changes
ORDER BY p.place
LIMIT 1000`);

const DROP = cypher(`// drop staged parts
MATCH (p:StagedPart)
WHERE p.mapId = $mapId AND p.changeSetId = $changeSetId AND p.place >= 0
DELETE p
RETURN count(*) AS count`);

const SWEEP = cypher(`// sweep staged parts
MATCH (p:StagedPart)
WHERE p.at < timestamp() - $olderThanMs
DELETE p`);

export async function storePart(tx: Transaction, part: StagedPart): Promise<void> {
  const { mapId, changeSetId, place, changes } = part;
  const stored = { mapId, changeSetId, place, changes: JSON.stringify(changes) };
  await tx.run(STAGE, stored, z.unknown());
}

/** The changes of all parts that have come, part by part. */
export async function readParts(
  tx: Transaction,
  { mapId, changeSetId }: StagedKey,
): Promise<readonly (readonly Change[])[]> {
  const rows = await tx.run(READ, { mapId, changeSetId }, z.object({ changes: z.string() }));
  // Checked when they came, and written by ourselves.
  return rows.map(({ changes }) => JSON.parse(changes) as readonly Change[]);
}

/** False where there was none. */
export async function dropParts(
  tx: Transaction,
  { mapId, changeSetId }: StagedKey,
): Promise<boolean> {
  const [row] = await tx.run(DROP, { mapId, changeSetId }, z.object({ count: z.number() }));
  return row !== undefined && row.count > 0;
}

/** Removes what was sent ahead and never applied. */
export async function sweepParts(tx: Transaction, olderThanMs: number): Promise<void> {
  await tx.run(SWEEP, { olderThanMs }, z.unknown());
}
