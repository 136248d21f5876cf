import { z } from 'zod';
import { mapIdSchema, type MapId } from '../../../graph-schema/model/ids.ts';
import { cypher } from '../../db/cypher.ts';
import type { Database } from '../../db/database.ts';

export interface RevisionsOfMap {
  readonly mapId: MapId;
  readonly revision: number;
  readonly contentRevision: number;
}

const REVISIONS = cypher(`// revisions of open maps
UNWIND $mapIds AS mapId
MATCH (m:Entity:Map {mapId: mapId, id: mapId})
WHERE m.deletedAt IS NULL AND m.batchId IS NULL
RETURN m.mapId AS mapId, m.revision AS revision, m.contentRevision AS contentRevision`);

const row = z.object({
  mapId: mapIdSchema,
  revision: z.number(),
  contentRevision: z.number(),
});

export function readRevisionsOfMaps(
  database: Database,
  mapIds: readonly MapId[],
): Promise<readonly RevisionsOfMap[]> {
  return database.read(REVISIONS, { mapIds: [...mapIds] }, row);
}
