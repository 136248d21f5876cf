import { z } from 'zod';
import type { MapId, PersonId } from '../../../graph-schema/model/ids.ts';
import { cypher } from '../../db/cypher.ts';
import type { Database } from '../../db/database.ts';
import type { Parameters } from '../../db/parameters.ts';

/** A page says every 15 s that it is still open. */
const LIFE_MS = 40_000;

/** By the database's clock, which all processes share. A visit is its person's alone. */
const SHOW = cypher(`// show presence
MERGE (p:Presence {mapId: $mapId, visit: $visit})
ON CREATE SET p.person = $person
WITH p WHERE p.person = $person
SET p += $set, p.until = timestamp() + $lifeMs`);

const LEAVE = cypher(`// end presence
MATCH (p:Presence {mapId: $mapId, visit: $visit})
WHERE p.person = $person
DELETE p`);

const SWEEP = cypher(`// sweep presence
MATCH (p:Presence)
WHERE p.until < timestamp()
DELETE p`);

export interface StoredVisit {
  readonly mapId: MapId;
  readonly visit: string;
  readonly person: PersonId | undefined;
}

function keyOf({ mapId, visit, person }: StoredVisit): Parameters {
  return { mapId, visit, person: person ?? '' };
}

export async function storeVisit(
  database: Database,
  visit: StoredVisit,
  set: Parameters,
): Promise<void> {
  const parameters = { ...keyOf(visit), set, lifeMs: LIFE_MS };
  await database.writing((tx) => tx.run(SHOW, parameters, z.unknown()));
}

export async function removeVisit(database: Database, visit: StoredVisit): Promise<void> {
  await database.writing((tx) => tx.run(LEAVE, keyOf(visit), z.unknown()));
}

/** Removes the visits of pages that went without a word. */
export async function sweepVisits(database: Database): Promise<void> {
  await database.writing((tx) => tx.run(SWEEP, {}, z.unknown()));
}

export const SWEEP_AFTER_MS = LIFE_MS + 5000;
