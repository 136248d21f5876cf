import { randomBytes } from 'node:crypto';
import { settings, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import type { Day } from '../../../graph-schema/model/day.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import {
  changeSetId,
  randomId,
  type ChangeSetId,
  type Id,
  type MapId,
} from '../../../graph-schema/model/ids.ts';
import { levelNumber, seenBy } from '../../../graph-schema/model/visibility.ts';
import type { Database } from '../../db/database.ts';
import { DomainError, invalidInput, notFound } from '../../errors.ts';
import type { ApplyOutcome, Sender } from '../changes/change-request.ts';
import type { ChangesService } from '../changes/changes.service.ts';
import { refuseWhileImporting } from '../batches/import-running.ts';
import { mapsToRollBack } from '../batches/lease.store.ts';
import { rollBack } from '../batches/roll-back.ts';
import { sweepParts } from '../batches/staged-parts.store.ts';
import type { MapStates } from '../states/map-states.ts';
import { forMap } from './for-map.ts';
import {
  listDeletedMaps,
  listMaps,
  mapsToPurge,
  markDeleted,
  markRestored,
  readMapListing,
  type DeletedMap,
  type MapListing,
} from './maps.store.ts';
import { purgeMap } from './purge.store.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

export interface NewMap {
  readonly mapId: MapId;
  readonly title: string;
  readonly purpose: string;
  readonly asAt: Day;
}

/** Making, renaming, copying and deleting whole maps. Everything on a map goes through the change sets. */
export class MapsService {
  readonly #database: Database;
  readonly #states: MapStates;
  readonly #changes: ChangesService;
  readonly #now: () => Date;

  constructor(database: Database, states: MapStates, changes: ChangesService, now: () => Date) {
    this.#database = database;
    this.#states = states;
    this.#changes = changes;
    this.#now = now;
  }

  async list(sender: Sender): Promise<readonly MapListing[]> {
    const read = () => listMaps(this.#database, levelNumber(sender.viewer.level));
    const maps = await read();
    const dead = maps.filter(({ batch }) => batch?.isDead === true);
    for (const { id } of dead) await rollBack(this.#database, id);
    return dead.length === 0 ? maps : read();
  }

  listDeleted(sender: Sender): Promise<readonly DeletedMap[]> {
    return listDeletedMaps(this.#database, this.#aDayAgo(), levelNumber(sender.viewer.level));
  }

  /** Undefined where there is none or the viewer may not see it: the answer is the same. */
  async find(mapId: MapId, sender: Sender): Promise<MapListing | undefined> {
    const read = () => readMapListing(this.#database, mapId, levelNumber(sender.viewer.level));
    const map = await read();
    if (map?.batch?.isDead !== true) return map;
    await rollBack(this.#database, mapId);
    return read();
  }

  async get(mapId: MapId, sender: Sender): Promise<MapListing> {
    const listing = await this.find(mapId, sender);
    if (listing === undefined) throw notFound('map');
    return listing;
  }

  /** What the viewer may see of a map at its newest revision. Throws NOT_FOUND. */
  async stateFor(mapId: MapId, sender: Sender): Promise<AllianceMap> {
    await this.get(mapId, sender);
    return seenBy(await this.#states.stateOf(mapId), sender.viewer);
  }

  async create(map: NewMap, sender: Sender): Promise<MapListing> {
    const entity = make('map', {
      id: map.mapId as string as Id,
      title: map.title,
      purpose: map.purpose,
      asAt: map.asAt,
      shows: { is: 'day', day: map.asAt },
    });
    const outcome = await this.#changes.apply(
      {
        mapId: map.mapId,
        changeSetId: changeSetId(`make:${map.mapId}`),
        baseRevision: 0,
        label: 'Started the map',
        quiet: false,
        changes: [{ is: 'add', entity }],
      },
      sender,
    );
    orThrow(outcome);
    return this.get(map.mapId, sender);
  }

  async rename(mapId: MapId, title: string, sender: Sender): Promise<MapListing> {
    const state = await this.stateFor(mapId, sender);
    const outcome = await this.#changes.apply(
      {
        mapId,
        changeSetId: newChangeSetId(),
        baseRevision: state.revision,
        label: `Renamed the map to ${title}`.slice(0, 500),
        quiet: false,
        changes: [
          {
            is: 'set',
            kind: 'map',
            id: mapId,
            field: 'title',
            before: settings(state)?.title,
            after: title,
          },
        ],
      },
      sender,
    );
    orThrow(outcome);
    return this.get(mapId, sender);
  }

  /** A copy of what the viewer sees, without the log, in one set: seen whole or not at all. */
  async copy(mapId: MapId, title: string, sender: Sender): Promise<MapListing> {
    const state = await this.stateFor(mapId, sender);
    const copyId = newId() as string as MapId;
    const changes = [...state.entities.values()].map((entity): Change => {
      const copied = forMap(entity, mapId, copyId);
      return { is: 'add', entity: copied.kind === 'map' ? { ...copied, title } : copied };
    });
    const outcome = await this.#changes.applyFrom(
      {
        head: {
          mapId: copyId,
          changeSetId: newChangeSetId(),
          baseRevision: 0,
          label: `Copied from ${settings(state)?.title ?? 'a map'}`,
          quiet: false,
        },
        wish: { copyOf: mapId, revision: state.revision },
        make: () => Promise.resolve({ changes }),
      },
      sender,
    );
    orThrow(outcome);
    return this.get(copyId, sender);
  }

  async delete(mapId: MapId, sender: Sender): Promise<DeletedMap> {
    const at = this.#now().toISOString();
    const level = levelNumber(sender.viewer.level);
    const deleted = await this.#database.writing((tx) => markDeleted(tx, mapId, at, level));
    if (deleted === undefined) {
      refuseWhileImporting((await this.get(mapId, sender)).batch);
      throw notFound('map');
    }
    this.#states.drop(mapId);
    return deleted;
  }

  async restore(mapId: MapId, sender: Sender): Promise<MapListing> {
    const level = levelNumber(sender.viewer.level);
    const restored = await this.#database.writing((tx) =>
      markRestored(tx, mapId, this.#aDayAgo(), level),
    );
    if (!restored) throw notFound('map');
    return this.get(mapId, sender);
  }

  /** Removes for good what was deleted a day ago, and what dead batches and parts sent ahead have left. */
  async purge(): Promise<void> {
    for (const mapId of await mapsToPurge(this.#database, this.#aDayAgo())) {
      this.#states.drop(mapId);
      await purgeMap(this.#database, mapId);
    }
    for (const mapId of await this.#database.reading(mapsToRollBack)) {
      await rollBack(this.#database, mapId);
    }
    await this.#database.writing((tx) => sweepParts(tx, HOUR_MS));
  }

  #aDayAgo(): string {
    return new Date(this.#now().getTime() - DAY_MS).toISOString();
  }
}

function newId(): Id {
  return randomId(randomBytes(20));
}

function newChangeSetId(): ChangeSetId {
  return changeSetId(newId());
}

/** For writes that the service itself makes up, where an outcome other than "applied" is a fault to report. */
function orThrow(outcome: ApplyOutcome): void {
  if (outcome.is === 'applied') return;
  if (outcome.is === 'conflict') {
    throw new DomainError(
      'CONFLICT',
      'Someone else changed the map meanwhile. Look again, then try once more.',
    );
  }
  const [first] = outcome.problems;
  throw invalidInput(
    first === undefined
      ? 'That did not fit.'
      : `Expected ${first.expected}, found ${first.found}. ${first.todo}`,
    first?.field,
  );
}
