import { applyAll } from '../../../graph-schema/model/apply.ts';
import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { notFound, unavailable } from '../../errors.ts';
import { refuseWhileImporting } from '../batches/import-running.ts';
import { pastDeadBatch } from '../batches/roll-back.ts';
import { readChangeSetsAfter } from '../changes/change-log.store.ts';
import { readEntities, readRevisions, type Revisions } from './states.store.ts';

/** Beyond this many sets behind, reading the whole map again is cheaper. */
const MOST_SETS_TO_CATCH_UP = 200;
const MOST_ENTITIES_KEPT = 200_000;
const READ_TRIES = 5;

/**
 * The whole state of each map, kept per process and brought forward with the pure `applyAll`. A cache: it may
 * be dropped at any time and is then read again. Several processes may have one each.
 */
export class MapStates {
  readonly #database: Database;
  readonly #kept = new Map<MapId, AllianceMap>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** A map at its newest revision. Throws NOT_FOUND; IMPORT_RUNNING while a batch is written to it. */
  async stateOf(mapId: MapId): Promise<AllianceMap> {
    const read = (): Promise<AllianceMap> =>
      this.#database.reading(async (tx) => {
        const revisions = await readRevisions(tx, mapId);
        if (revisions === undefined) throw notFound('map');
        refuseWhileImporting(revisions.batch);
        return this.stateAt(tx, mapId, revisions);
      });
    const state = await pastDeadBatch(this.#database, mapId, read);
    this.keep(state);
    return state;
  }

  /** The state at given revisions, inside a transaction that saw them. */
  async stateAt(tx: Transaction, mapId: MapId, revisions: Revisions): Promise<AllianceMap> {
    const kept = this.#kept.get(mapId);
    if (kept?.revision === revisions.revision) return kept;
    const behind = kept === undefined ? Infinity : revisions.revision - kept.revision;
    if (kept !== undefined && behind > 0 && behind <= MOST_SETS_TO_CATCH_UP) {
      const caughtUp = await catchUp(tx, kept, revisions);
      if (caughtUp !== undefined) return caughtUp;
    }
    return readWhole(this.#database, mapId, revisions);
  }

  /** Keeps a state unless a newer one is kept; drops the map unused for longest when there are too many entities. */
  keep(state: AllianceMap): void {
    const kept = this.#kept.get(state.mapId);
    this.#kept.delete(state.mapId);
    this.#kept.set(
      state.mapId,
      kept !== undefined && kept.revision > state.revision ? kept : state,
    );
    let total = 0;
    for (const { entities } of this.#kept.values()) total += entities.size;
    for (const [mapId, { entities }] of this.#kept) {
      if (total <= MOST_ENTITIES_KEPT || mapId === state.mapId) break;
      this.#kept.delete(mapId);
      total -= entities.size;
    }
  }

  drop(mapId: MapId): void {
    this.#kept.delete(mapId);
  }
}

/** Applies the sets that came since; undefined where the log does not lead there, so that it is read whole. */
async function catchUp(
  tx: Transaction,
  from: AllianceMap,
  to: Revisions,
): Promise<AllianceMap | undefined> {
  const sets = await readChangeSetsAfter(tx, from.mapId, from.revision, MOST_SETS_TO_CATCH_UP);
  let state = from;
  for (const set of sets) {
    if (set.revision > to.revision) break;
    const applied = applyAll(
      state,
      set.changes.map(({ change }) => change),
      { quiet: set.quiet },
    );
    if (applied.is !== 'applied' || applied.state.revision !== set.revision) return undefined;
    state = applied.state;
  }
  return state.revision === to.revision ? state : undefined;
}

/**
 * Statements may see what others commit between them: read again where the revision moved. Inside a transaction
 * that holds the map's lock it cannot move.
 */
async function readWhole(database: Database, mapId: MapId, seen: Revisions): Promise<AllianceMap> {
  let revisions: Revisions | undefined = seen;
  for (let tries = 0; tries < READ_TRIES; tries += 1) {
    const entities = await readEntities(database, mapId);
    const now: Revisions | undefined = await database.reading((tx) => readRevisions(tx, mapId));
    if (now === undefined) throw notFound('map');
    refuseWhileImporting(now.batch);
    if (now.revision === revisions.revision && now.batches === revisions.batches) {
      return { mapId, revision: now.revision, contentRevision: now.contentRevision, entities };
    }
    revisions = now;
  }
  throw unavailable('This map is changing too fast to be read. Try again in a moment.');
}
