import { z } from 'zod';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Entity } from '../../graph-schema/model/entity-kinds.ts';
import type { Id, MapId } from '../../graph-schema/model/ids.ts';
import { parseEntity } from '../../graph-schema/model/parse-change.ts';
import { OPEN_MAP } from './maps.operations.ts';
import { request, type Ask } from './request.ts';
import { RequestProblem } from './request-problem.ts';

const openSchema = z.object({
  map: z
    .object({
      state: z.object({
        revision: z.number(),
        contentRevision: z.number(),
        entities: z.array(z.record(z.string(), z.unknown())),
      }),
    })
    .nullable(),
});

/** The whole state of a map as the model holds it. Throws RequestProblem 'not-found' where there is none. */
export async function readMapState(mapId: MapId, ask: Ask = request): Promise<AllianceMap> {
  const { map } = await ask(OPEN_MAP, { mapId }, openSchema);
  if (map === null) throw new RequestProblem('not-found');
  const entities = new Map<Id, Entity>();
  for (const raw of map.state.entities) {
    const entity = parseEntity(raw, 0);
    if ('problems' in entity) {
      throw new RequestProblem('broken', undefined, { cause: entity.problems });
    }
    entities.set(entity.ok.id, entity.ok);
  }
  const { revision, contentRevision } = map.state;
  return { mapId, revision, contentRevision, entities };
}
