import { z } from 'zod';
import { idSchema, type Id, type MapId } from '../../../graph-schema/model/ids.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import { cypher } from '../../db/cypher.ts';
import type { Database } from '../../db/database.ts';
import { mayBeSeen, sightOf } from '../entities/sight.ts';

const SEARCH = cypher(`// search actors
CALL db.index.fulltext.queryNodes('actor_names', $query) YIELD node AS n, score
WHERE n.mapId = $mapId AND ${mayBeSeen('n')}
RETURN n.id AS id ORDER BY score DESC, toLower(n.name), n.id LIMIT $first`);

/** Ids of actors, best fit first. `query` comes from luceneQuery alone. */
export async function searchActors(
  database: Database,
  viewer: Viewer,
  mapId: MapId,
  query: string,
  first: number,
): Promise<readonly Id[]> {
  const rows = await database.read(
    SEARCH,
    { mapId, query, first, ...sightOf(viewer) },
    z.object({ id: idSchema }),
  );
  return rows.map(({ id }) => id);
}
