import { changeSetId, mapId } from '../../graph-schema/model/ids.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import type { Database } from '../db/database.ts';
import type { ApplyOutcome, Sender } from '../modules/changes/change-request.ts';
import type { ChangesService } from '../modules/changes/changes.service.ts';
import { loadedSeeds, markSeedLoaded } from './seeds.store.ts';

/** A map that comes with the product: its id, its title and a pure list of changes. */
export interface Seed {
  readonly id: string;
  readonly title: string;
  readonly changes: () => Promise<readonly Change[]>;
}

const SEEDER: Sender = {
  viewer: { person: undefined, level: 'mapping-group' },
  name: 'Alliance Map',
};

/**
 * Loads each seed that was never loaded, in one change set: a crash leaves it whole or absent. The set has a
 * fixed id, so that one that was cut off before it was marked is not applied again.
 */
export async function loadSeeds(
  seeds: readonly Seed[],
  database: Database,
  changes: ChangesService,
  now: () => Date,
  progress: (line: string) => void,
): Promise<void> {
  const loaded = await loadedSeeds(database);
  for (const seed of seeds.filter(({ id }) => !loaded.has(id))) {
    progress(`Loading the map of ${seed.title}…`);
    const outcome = await changes.apply(
      {
        mapId: mapId(seed.id),
        changeSetId: changeSetId(`seed:${seed.id}`),
        baseRevision: 0,
        label: `Loaded the map of ${seed.title}`,
        quiet: false,
        changes: await seed.changes(),
      },
      SEEDER,
    );
    if (outcome.is !== 'applied' && !isInTheLog(outcome)) {
      throw new Error(
        `The map of ${seed.title} could not be loaded: ${JSON.stringify(outcome).slice(0, 2000)}`,
      );
    }
    await markSeedLoaded(database, seed.id, now().toISOString());
  }
}

/** Loaded before it could be marked, by a version of the product whose seed was another. */
function isInTheLog(outcome: ApplyOutcome): boolean {
  return outcome.is === 'refused' && outcome.problems[0]?.field === 'changeSetId';
}
