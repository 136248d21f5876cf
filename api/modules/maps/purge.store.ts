import type { MapId } from '../../../graph-schema/model/ids.ts';
import { cypher } from '../../db/cypher.ts';
import type { Database } from '../../db/database.ts';

const PURGE_ENTITIES = cypher(`// purge entities
MATCH (n:Entity)
WHERE n.mapId = $mapId AND n.kind IS NOT NULL AND n.kind <> 'map'
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`);

const PURGE_LOG = cypher(`// purge log
MATCH (c:ChangeSet)
WHERE c.mapId = $mapId AND c.revision >= 0
CALL (c) { DETACH DELETE c } IN TRANSACTIONS OF 100 ROWS`);

const PURGE_PARTS = cypher(`// purge change parts
MATCH (p:ChangePart)
WHERE p.mapId = $mapId AND p.changeSetId IS NOT NULL AND p.place >= 0
CALL (p) { DELETE p } IN TRANSACTIONS OF 20 ROWS`);

/** Last, so that a purge cut short is taken up again. */
const PURGE_MAP = cypher(`// purge map
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
DETACH DELETE m`);

/** Removes a map for good, in steps that may be cut short and taken up again. */
export async function purgeMap(database: Database, mapId: MapId): Promise<void> {
  await database.runAlone(PURGE_ENTITIES, { mapId });
  await database.runAlone(PURGE_LOG, { mapId });
  await database.runAlone(PURGE_PARTS, { mapId });
  await database.runAlone(PURGE_MAP, { mapId });
}
