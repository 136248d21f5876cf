import { z } from 'zod';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import { cypher } from '../../db/cypher.ts';
import type { Database } from '../../db/database.ts';
import type { ImportProgress } from './import-running.ts';

const TORN = cypher(`// maps torn by a batch
UNWIND $looked AS looked
MATCH (m:Entity:Map {mapId: looked.mapId, id: looked.mapId})
WHERE m.batchId IS NOT NULL OR coalesce(m.batches, 0) <> looked.batches
RETURN coalesce(m.batchDone, 0) AS done, coalesce(m.batchOf, 0) AS of
LIMIT 1`);

/**
 * How far the batch is that began on one of these maps since they were looked at, each with the number of batches that
 * there were by then. Undefined where there was none.
 */
export async function readTorn(
  database: Database,
  looked: ReadonlyMap<MapId, number>,
): Promise<ImportProgress | undefined> {
  const rows = [...looked].map(([mapId, batches]) => ({ mapId, batches }));
  const row = z.object({ done: z.number(), of: z.number() });
  return (await database.read(TORN, { looked: rows }, row))[0];
}
