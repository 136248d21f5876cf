import { z } from 'zod';
import type { FamilyName } from '../../../graph-schema/flow-families/index.ts';
import { idSchema, type Id, type MapId } from '../../../graph-schema/model/ids.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import { cypher } from '../../db/cypher.ts';
import type { Transaction } from '../../db/database.ts';
import { mayBeSeen, sightOf } from '../entities/sight.ts';

/** One flow as a chain of places that it passes: who gives, through whom, who receives. */
export interface Chain {
  readonly flow: Id;
  readonly places: readonly Id[];
  readonly twoWay: boolean;
}

const MOST_CHAINS_A_STEP = 5000;

const CHAINS = cypher(`// flows that pass
UNWIND $ids AS id
MATCH (e:Entity {mapId: $mapId, id: id})-[:GIVES|VIA|TO]-(f:Flow)
WHERE f.family IN $families AND f.state = 'happening' AND ${mayBeSeen('f')}
WITH DISTINCT f ORDER BY f.entered, f.id LIMIT $most
MATCH (f)<-[:GIVES]-(n:Actor)
OPTIONAL MATCH (f)-[:TO]->(t:Entity)
RETURN f.id AS flow, n.id AS giver, COLLECT { MATCH (f)-[v:VIA]->(o:Actor) RETURN o.id ORDER BY v.order } AS via,
       t.id AS receiver, coalesce(f.twoWay, false) AS twoWay`);

const chainRow = z
  .object({
    flow: idSchema,
    giver: idSchema,
    via: z.array(idSchema),
    receiver: idSchema.nullable(),
    twoWay: z.boolean(),
  })
  .transform(({ flow, giver, via, receiver, twoWay }): Chain => ({
    flow,
    places: [giver, ...via, ...(receiver === null ? [] : [receiver])],
    twoWay,
  }));

/** Flows that happen and pass any of these actors or rooms, at most 5,000 of them. */
export function readChains(
  tx: Transaction,
  viewer: Viewer,
  mapId: MapId,
  ids: readonly Id[],
  families: readonly FamilyName[],
): Promise<readonly Chain[]> {
  return tx.run(
    CHAINS,
    {
      mapId,
      ids: [...ids],
      families: [...families],
      most: MOST_CHAINS_A_STEP,
      ...sightOf(viewer),
    },
    chainRow,
  );
}
