import { randomBytes } from 'node:crypto';
import { settings, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { MOST_CHANGES_IN_A_SET, type Change } from '../../../graph-schema/model/change.ts';
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
import type { ApplyOutcome, ChangesService, Sender } from '../changes/changes.service.ts';
import type { MapStates } from '../states/map-states.ts';
import { forMap, pointedFirst } from './copy-order.ts';
import {
  listDeletedMaps,
  listMaps,
  mapsToPurge,
  markDeleted,
  markRestored,
  purgeMap,
  readMapListing,
  type DeletedMap,
  type MapListing,
} from './maps.store.ts';

const DAY_MS = 86_400_000;
/** A batch that has not been heard of for this long has died. */
const LEASE_MS = 30_000;

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

  list(sender: Sender): Promise<readonly MapListing[]> {
    return listMaps(this.#database, levelNumber(sender.viewer.level));
  }

  listDeleted(sender: Sender): Promise<readonly DeletedMap[]> {
    return listDeletedMaps(this.#database, this.#aDayAgo(), levelNumber(sender.viewer.level));
  }

  /** Undefined where there is none or the viewer may not see it: the answer is the same. */
  find(mapId: MapId, sender: Sender): Promise<MapListing | undefined> {
    return readMapListing(this.#database, mapId, levelNumber(sender.viewer.level));
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

  /** A copy of what the viewer sees, without the log; a large map goes in as a batch, seen whole or not at all. */
  async copy(mapId: MapId, title: string, sender: Sender): Promise<MapListing> {
    const state = await this.stateFor(mapId, sender);
    const copyId = newId() as string as MapId;
    const entities = pointedFirst(state).map((entity) => forMap(entity, mapId, copyId));
    const map = entities.find((entity) => entity.kind === 'map');
    if (map === undefined) throw notFound('map');
    const changes: readonly Change[] = [
      { is: 'add', entity: { ...map, title } },
      ...entities
        .filter((entity) => entity !== map)
        .map((entity): Change => ({ is: 'add', entity })),
    ];
    await this.#applyParts(
      copyId,
      `Copied from ${settings(state)?.title ?? 'a map'}`,
      changes,
      sender,
    );
    return this.get(copyId, sender);
  }

  async delete(mapId: MapId, sender: Sender): Promise<DeletedMap> {
    const at = this.#now().toISOString();
    const level = levelNumber(sender.viewer.level);
    const deleted = await this.#database.writing((tx) => markDeleted(tx, mapId, at, level));
    if (deleted === undefined) throw notFound('map');
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

  /** Removes for good what was deleted a day ago and what a dead batch left half made. */
  async purge(): Promise<void> {
    const leaseBefore = new Date(this.#now().getTime() - LEASE_MS).toISOString();
    for (const mapId of await mapsToPurge(this.#database, this.#aDayAgo(), leaseBefore)) {
      this.#states.drop(mapId);
      await purgeMap(this.#database, mapId);
    }
  }

  async #applyParts(
    mapId: MapId,
    label: string,
    changes: readonly Change[],
    sender: Sender,
  ): Promise<void> {
    const batchId = newId();
    for (let start = 0; start < changes.length; start += MOST_CHANGES_IN_A_SET) {
      const part = changes.slice(start, start + MOST_CHANGES_IN_A_SET);
      const last = start + MOST_CHANGES_IN_A_SET >= changes.length;
      const outcome = await this.#changes.applyInBatch(
        { mapId, changeSetId: newChangeSetId(), baseRevision: 0, label, quiet: false },
        part,
        sender,
        { batchId, last },
      );
      orThrow(outcome);
    }
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
