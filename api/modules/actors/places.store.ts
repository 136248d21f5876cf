import type { Place } from '../../../graph-schema/model/words-on-the-map.ts';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import { cypher } from '../../db/cypher.ts';
import type { Database } from '../../db/database.ts';
import { ENTITY_COLUMNS, entityRow } from '../entities/entity-row.ts';
import { onMap, type OnMap } from '../entities/on-map.ts';
import { mayBeSeen, sightOf } from '../entities/sight.ts';

const MOST_PLACES = 1000;

const PLACES = cypher(`// places of map
MATCH (n:Entity)
WHERE n.mapId = $mapId AND n.kind = 'place' AND ${mayBeSeen('n')}
WITH n ORDER BY n.entered, n.id LIMIT $first
RETURN ${ENTITY_COLUMNS}`);

export async function readPlaces(
  database: Database,
  viewer: Viewer,
  mapId: MapId,
): Promise<OnMap<'place'>[]> {
  const rows = await database.read(
    PLACES,
    { mapId, first: MOST_PLACES, ...sightOf(viewer) },
    entityRow,
  );
  return rows.map((entity) => onMap(mapId, entity as Place));
}
