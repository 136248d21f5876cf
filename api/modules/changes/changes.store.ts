import { z } from 'zod';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import { cypher } from '../../db/cypher.ts';
import type { Transaction } from '../../db/database.ts';
import { REVISION_COLUMNS, revisionColumns, type Revisions } from '../states/states.store.ts';
import type { Write } from './write-entities.ts';

const LOCK = cypher(`// lock map
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
SET m.lockedAt = $at
RETURN ${REVISION_COLUMNS}, m.deletedAt IS NOT NULL AS deleted`);

const lockRow = z.object({ ...revisionColumns, deleted: z.boolean() });

export interface LockedMap extends Revisions {
  readonly deleted: boolean;
}

/** Holds the map until the transaction ends: others who write wait. Undefined where there is no such map yet. */
export async function lockMap(
  tx: Transaction,
  mapId: MapId,
  at: string,
): Promise<LockedMap | undefined> {
  return (await tx.run(LOCK, { mapId, at }, lockRow))[0];
}

export async function write(tx: Transaction, writes: readonly Write[]): Promise<void> {
  for (const { statement, parameters } of writes) await tx.run(statement, parameters, z.unknown());
}
