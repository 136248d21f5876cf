import { z } from 'zod';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import { cypher } from '../../db/cypher.ts';
import type { Database } from '../../db/database.ts';
import { mayBeSeen, sightOf } from '../entities/sight.ts';

export interface MapCounts {
  readonly actors: number;
  readonly flows: number;
  readonly agreements: number;
  readonly rooms: number;
  readonly interests: number;
  readonly sources: number;
}

const COUNTS = cypher(`// counts of maps
UNWIND $mapIds AS mapId
UNWIND ['actor', 'flow', 'agreement', 'room', 'interest', 'source'] AS kind
MATCH (n:Entity)
WHERE n.mapId = mapId AND n.kind = kind AND ${mayBeSeen('n')}
RETURN mapId, kind, count(n) AS count`);

const row = z.object({ mapId: z.string(), kind: z.string(), count: z.number() });

/** In the order of the ids. */
export async function readCounts(
  database: Database,
  viewer: Viewer,
  mapIds: readonly MapId[],
): Promise<readonly MapCounts[]> {
  const rows = await database.read(COUNTS, { mapIds: [...mapIds], ...sightOf(viewer) }, row);
  const counts = new Map(rows.map(({ mapId, kind, count }) => [`${mapId} ${kind}`, count]));
  return mapIds.map((mapId) => {
    const of = (kind: string): number => counts.get(`${mapId} ${kind}`) ?? 0;
    return {
      actors: of('actor'),
      flows: of('flow'),
      agreements: of('agreement'),
      rooms: of('room'),
      interests: of('interest'),
      sources: of('source'),
    };
  });
}
