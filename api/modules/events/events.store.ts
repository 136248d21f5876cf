import { z } from 'zod';
import {
  changeSetIdSchema,
  idSchema,
  mapIdSchema,
  personIdSchema,
  type MapId,
} from '../../../graph-schema/model/ids.ts';
import { cypher } from '../../db/cypher.ts';
import type { Database } from '../../db/database.ts';
import type { Visit } from '../presence/presence.ts';

/** What there is to tell of an open map: its revisions and who is here. */
export interface MapNow {
  readonly mapId: MapId;
  readonly revision: number;
  readonly contentRevision: number;
  readonly visits: readonly Visit[];
}

const MOST_VISITS = 200;

const NOW = cypher(`// revisions of open maps and who is there
UNWIND $mapIds AS mapId
MATCH (m:Entity:Map {mapId: mapId, id: mapId})
WHERE m.deletedAt IS NULL AND m.revision > 0
OPTIONAL MATCH (p:Presence {mapId: mapId}) WHERE p.until > timestamp()
OPTIONAL MATCH (on:Entity {mapId: mapId, id: p.on})
OPTIONAL MATCH (wanted:Entity {mapId: mapId, id: p.wantedId})
WITH m, p, on, wanted ORDER BY p.visit
WITH m, collect(CASE WHEN p IS NULL THEN null ELSE p {.visit, .person, .name, .shown,
  on: on {.id, .level, .owner},
  wanted: wanted {.id, .level, .owner, field: p.wantedField, against: p.wantedAgainst, value: p.wantedValue}}
  END)[..$mostVisits] AS visits
RETURN m.mapId AS mapId, m.revision AS revision, m.contentRevision AS contentRevision, visits`);

const aboutShape = {
  id: idSchema,
  level: z.number(),
  owner: z
    .string()
    .nullable()
    .transform((owner) => owner ?? ''),
};

const visitSchema = z.object({
  visit: z.string(),
  person: z.string().transform((person) => (person === '' ? null : personIdSchema.parse(person))),
  name: z.string(),
  shown: z.boolean(),
  on: z.object(aboutShape).nullable(),
  wanted: z
    .object({
      ...aboutShape,
      field: z.string(),
      against: changeSetIdSchema,
      value: z
        .string()
        .nullable()
        // Written by ourselves.
        .transform((text): unknown => (text === null ? null : JSON.parse(text))),
    })
    .nullable(),
});

const row = z.object({
  mapId: mapIdSchema,
  revision: z.number(),
  contentRevision: z.number(),
  visits: z.array(visitSchema),
});

export function readMapsNow(
  database: Database,
  mapIds: readonly MapId[],
): Promise<readonly MapNow[]> {
  return database.read(NOW, { mapIds: [...mapIds], mostVisits: MOST_VISITS }, row);
}
