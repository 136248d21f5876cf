import type { MapId } from '../../../graph-schema/model/ids.ts';
import type { Database } from '../../db/database.ts';
import type { Visit } from '../presence/presence.ts';
import { readMapsNow, type MapNow } from './events.store.ts';

/** Told of a map's newest revision, of who is there, or that the map is no longer there. */
export interface MapListener {
  revision(revisions: MapNow): void;
  visits(visits: readonly Visit[]): void;
  gone(): void;
}

interface OpenMap {
  readonly listeners: Set<MapListener>;
  revision: number;
  /** Who was there when it was told last, to compare. */
  visits: string;
}

const ASK_EVERY_MS = 400;

/**
 * Tells who has a map open of its revisions. Neo4j Community has no feed of changes: one statement asks for all
 * open maps every 400 ms, and at once after a write of this process. Nothing is asked while no map is open.
 */
export class MapEvents {
  readonly #database: Database;
  readonly #open = new Map<MapId, OpenMap>();
  readonly #told: (answers: boolean) => void;
  #timer: NodeJS.Timeout | undefined;
  #asking = false;

  /** `told` hears after each question whether the database answered. */
  constructor(database: Database, told: (answers: boolean) => void) {
    this.#database = database;
    this.#told = told;
  }

  /** The answer ends it. The listener hears the revision at once, then each new one. */
  listen(mapId: MapId, listener: MapListener): () => void {
    const open = this.#open.get(mapId) ?? newlyOpen();
    this.#open.set(mapId, open);
    open.listeners.add(listener);
    // Told anew to all of this map: cheaper than a question for each who comes.
    open.revision = -1;
    open.visits = '';
    this.#timer ??= setInterval(() => void this.ask(), ASK_EVERY_MS).unref();
    void this.ask();
    return () => {
      open.listeners.delete(listener);
      if (open.listeners.size === 0) this.#open.delete(mapId);
      if (this.#open.size === 0) this.stop();
    };
  }

  /** Asks at once, as after a write. */
  async ask(): Promise<void> {
    if (this.#asking || this.#open.size === 0) return;
    this.#asking = true;
    try {
      const asked = [...this.#open.keys()];
      const found = await readMapsNow(this.#database, asked);
      this.#told(true);
      this.#tell(asked, new Map(found.map((now) => [now.mapId, now])));
    } catch {
      this.#told(false);
    } finally {
      this.#asking = false;
    }
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tell(asked: readonly MapId[], found: ReadonlyMap<MapId, MapNow>): void {
    for (const mapId of asked) {
      const open = this.#open.get(mapId);
      if (open === undefined) continue;
      const now = found.get(mapId);
      tellRevision(open, now);
      if (now !== undefined) tellVisits(open, now);
    }
  }
}

function newlyOpen(): OpenMap {
  return { listeners: new Set(), revision: -1, visits: '' };
}

function tellRevision(open: OpenMap, now: MapNow | undefined): void {
  const revision = now?.revision ?? 0;
  if (open.revision === revision) return;
  open.revision = revision;
  for (const listener of [...open.listeners]) {
    if (now === undefined) listener.gone();
    else listener.revision(now);
  }
}

function tellVisits(open: OpenMap, { visits }: MapNow): void {
  const text = JSON.stringify(visits);
  if (open.visits === text) return;
  open.visits = text;
  for (const listener of [...open.listeners]) listener.visits(visits);
}
