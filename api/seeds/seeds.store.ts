import { z } from 'zod';
import { cypher } from '../db/cypher.ts';
import type { Database } from '../db/database.ts';

const LOADED = cypher(`// seeds loaded
MATCH (s:Seed)
RETURN s.id AS id ORDER BY id LIMIT 1000`);

const MARK = cypher(`// mark seed loaded
MERGE (s:Seed {id: $seedId})
ON CREATE SET s.loadedAt = $at`);

export async function loadedSeeds(database: Database): Promise<ReadonlySet<string>> {
  return new Set(
    (await database.read(LOADED, {}, z.object({ id: z.string() }))).map(({ id }) => id),
  );
}

/** Kept even where the map is deleted later, so that a deleted seed does not come back. */
export async function markSeedLoaded(
  database: Database,
  seedId: string,
  at: string,
): Promise<void> {
  await database.writing((tx) => tx.run(MARK, { seedId, at }, z.unknown()));
}
