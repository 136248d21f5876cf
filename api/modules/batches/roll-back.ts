import { randomBytes } from 'node:crypto';
import { emptyMap, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Id, MapId } from '../../../graph-schema/model/ids.ts';
import { effectiveLevels } from '../../../graph-schema/model/visibility.ts';
import type { Database } from '../../db/database.ts';
import { changedId } from '../changes/set-context.ts';
import { takeBack } from '../changes/take-back.ts';
import { writesBetween } from '../changes/write-entities.ts';
import { purgeMap } from '../maps/purge.store.ts';
import { readEntities, readStoredLevels } from '../states/states.store.ts';
import { readChangeParts, removeChangeParts } from './change-parts.store.ts';
import { DeadBatch } from './import-running.ts';
import { endBatch, LEASE_MS, takeOver, type Hold } from './lease.store.ts';
import { inSteps, LeasedSteps } from './leased-steps.ts';

/** Random, so that two who write, or roll back, never take themselves for one another. */
export function newHolder(): string {
  return randomBytes(12).toString('base64url');
}

/** Runs; where a batch that died stands in the way, rolls it back and runs again. */
export async function pastDeadBatch<T>(
  database: Database,
  mapId: MapId,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof DeadBatch)) throw error;
    await rollBack(database, mapId);
    return run();
  }
}

/**
 * Brings a map back to how it was before a batch that died, or that `from` holds itself; a new map goes. Whoever
 * comes first does it; cut short, it is taken up again by the next one, since each step ends the same however often it
 * is made.
 */
export async function rollBack(
  database: Database,
  mapId: MapId,
  from: string | null = null,
): Promise<void> {
  const taker = { mapId, holder: newHolder(), leaseMs: LEASE_MS };
  const taken = await database.writing((tx) => takeOver(tx, taker, from));
  if (taken === undefined) return;
  const hold: Hold = { ...taker, batchId: taken.batchId };
  const key = { mapId, changeSetId: taken.batchId };
  if (taken.revision === 0) {
    await purgeMap(database, mapId);
    return;
  }
  const parts = await database.reading((tx) => readChangeParts(tx, key));
  const half = await halfWritten(database, mapId, taken.revision);
  const entities = new Map(half.entities);
  for (const { changes } of [...parts].reverse()) takeBack(entities, changes);
  const after: AllianceMap = { ...half, entities };
  const touched = new Set(
    parts.flatMap((part) => part.changes.map(({ change }) => changedId(change))),
  );
  const step = {
    // The map's own node is written last of all, with the end of a batch: nothing of it is to be taken back.
    without: mapId as string as Id,
    before: half,
    after,
    levelsBefore: await readStoredLevels(database, mapId),
    levelsAfter: effectiveLevels(after),
    entered: new Map(parts.flatMap(({ entered }) => entered)),
  };
  const steps = new LeasedSteps(database, hold, { from: taken.done, to: 0 });
  await steps.run(inSteps(writesBetween(step, touched)));
  await steps.last(async (tx) => {
    await removeChangeParts(tx, key);
    await endBatch(tx, mapId);
  });
}

async function halfWritten(
  database: Database,
  mapId: MapId,
  revision: number,
): Promise<AllianceMap> {
  return { ...emptyMap(mapId), revision, entities: await readEntities(database, mapId) };
}
