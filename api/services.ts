import type { Services } from './context.ts';
import type { Database } from './db/database.ts';
import { ChangesService } from './modules/changes/changes.service.ts';
import { SeenChangeSets } from './modules/changes/seen-change-sets.ts';
import { MapsService } from './modules/maps/maps.service.ts';
import { MapStates } from './modules/states/map-states.ts';
import { TalkingPointsService } from './modules/talking-points/talking-points.service.ts';

/** The services of one process over a database. Their caches may be dropped at any time. */
export function servicesOver(database: Database, now: () => Date): Services {
  const states = new MapStates(database);
  const changes = new ChangesService(database, states, now);
  const maps = new MapsService(database, states, changes, now);
  return {
    database,
    maps,
    changes,
    changeSets: new SeenChangeSets(database, states),
    talkingPoints: new TalkingPointsService(maps),
  };
}
