import { randomBytes } from 'node:crypto';
import { openDatabase, type Database } from '../../api/db/database.ts';
import { migrate } from '../../api/db/migrate.ts';
import type { Sender } from '../../api/modules/changes/change-request.ts';
import { StagedChanges } from '../../api/modules/batches/staged-changes.ts';
import { ChangesService } from '../../api/modules/changes/changes.service.ts';
import { MapsService } from '../../api/modules/maps/maps.service.ts';
import { MapStates } from '../../api/modules/states/map-states.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import { make, type Entity } from '../../graph-schema/model/entity-kinds.ts';
import {
  changeSetId,
  id,
  mapId,
  type ChangeSetId,
  type MapId,
  type PersonId,
} from '../../graph-schema/model/ids.ts';
import { testNeo4j } from './neo4j.ts';

/** The services over the real database of this run, as the app puts them together. */
export interface Services {
  readonly database: Database;
  readonly states: MapStates;
  readonly changes: ChangesService;
  readonly maps: MapsService;
  readonly staged: StagedChanges;
}

const MIGRATIONS = new URL('../../graph-schema/neo4j/', import.meta.url).pathname;

export async function openServices(now: () => Date = () => new Date()): Promise<Services> {
  const database = openDatabase(testNeo4j());
  await migrate(database, decodeURIComponent(MIGRATIONS), now);
  return servicesOver(database, now);
}

/** A second process over the same database: services with caches of their own. */
export function servicesOver(
  database: Database,
  now: () => Date = () => new Date(),
  leaseMs?: number,
): Services {
  const states = new MapStates(database);
  const changes = new ChangesService(database, states, now, leaseMs);
  const maps = new MapsService(database, states, changes, now);
  return { database, states, changes, maps, staged: new StagedChanges(database, changes) };
}

export const SOMEONE: Sender = {
  viewer: { person: 'person-one' as PersonId, level: 'mapping-group' },
  name: 'A convenor',
};

export const SOMEONE_ELSE: Sender = {
  viewer: { person: 'person-two' as PersonId, level: 'mapping-group' },
  name: 'A connector',
};

/** Each test makes its own map, so that all can run at once. */
export function ownMapId(): MapId {
  return mapId(`test-${randomBytes(9).toString('base64url')}`);
}

export function newSetId(): ChangeSetId {
  return changeSetId(`set-${randomBytes(9).toString('base64url')}`);
}

export function add(entity: Entity): Change {
  return { is: 'add', entity };
}

export function theMap(of: MapId): Change {
  return add(
    make('map', {
      id: id(of),
      title: 'A test map',
      asAt: '2025-10-31',
      shows: { is: 'day', day: '2025-10-31' },
    }),
  );
}

/** Applies changes for a test that is about something else; throws where they are not applied. */
export async function applied(
  services: Pick<Services, 'changes'>,
  of: MapId,
  changes: readonly unknown[],
  sender: Sender = SOMEONE,
): Promise<ChangeSetId> {
  const changeSet = newSetId();
  const outcome = await services.changes.apply(
    { mapId: of, changeSetId: changeSet, baseRevision: 0, label: 'A test', quiet: false, changes },
    sender,
  );
  if (outcome.is !== 'applied') throw new Error(JSON.stringify(outcome));
  return changeSet;
}
