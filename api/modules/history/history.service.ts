import { changesBetween } from '../../../graph-schema/edits/changes-between.ts';
import { restoreItem } from '../../../graph-schema/edits/restore-item.ts';
import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { MOST_CHANGES_IN_A_BATCH, type Change } from '../../../graph-schema/model/change.ts';
import type { Id, MapId } from '../../../graph-schema/model/ids.ts';
import { seenBy, type Viewer } from '../../../graph-schema/model/visibility.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { invalidInput, notFound } from '../../errors.ts';
import type { ApplyOutcome, Sender, SetHead } from '../changes/change-request.ts';
import type { ChangesService } from '../changes/changes.service.ts';
import { seenPlainly, type SeenChangeSet } from '../changes/seen-change-sets.ts';
import type { SetWithContext } from '../changes/change-log.store.ts';
import { readChangeParts } from '../batches/change-parts.store.ts';
import { changedId } from '../changes/set-context.ts';
import { checkedFirst } from '../entities/pages.ts';
import type { MapStates } from '../states/map-states.ts';
import {
  readLogPage,
  readOwnSteps,
  readPeople,
  readRevisionAt,
  type LogFilter,
} from './history.store.ts';
import { logCursor, revisionOf, type LogPage } from './log-page.ts';
import { seenBatch } from './seen-batch.ts';
import { readStateThen, seenThen } from './state-then.ts';

/** A place in the log: after a revision, or at a moment. */
export interface When {
  readonly revision: number | null;
  readonly at: string | null;
}

export interface OwnSteps {
  readonly undo: SeenChangeSet | null;
  readonly redo: SeenChangeSet | null;
}

const MOST_ENTRIES = 100;
/** Of a batch, so many changes are shown; the number of all is told. */
const MOST_OF_A_BATCH = 500;
/** Where nothing on so many sets may be seen, the page ends early and the next one goes on. */
const MOST_READS = 20;

/** What was done to a map, what it was then, and the way back there. */
export class HistoryService {
  readonly #database: Database;
  readonly #states: MapStates;
  readonly #changes: ChangesService;

  constructor(database: Database, states: MapStates, changes: ChangesService) {
    this.#database = database;
    this.#states = states;
    this.#changes = changes;
  }

  /** Throws INVALID_INPUT for a `first` out of range or a cursor of no page. */
  async log(
    mapId: MapId,
    page: { readonly first: number; readonly after: string | null },
    filter: LogFilter,
    viewer: Viewer,
  ): Promise<LogPage> {
    const first = checkedFirst(page.first, MOST_ENTRIES);
    const now = await this.#states.stateOf(mapId);
    let before = page.after === null ? now.revision + 1 : revisionOf(page.after);
    const entries: SeenChangeSet[] = [];
    let ended = false;
    for (let reads = 0; entries.length < first && !ended && reads < MOST_READS; reads += 1) {
      const sets = await readLogPage(this.#database, mapId, { before, first: first + 1 }, filter);
      for (const set of sets) {
        if (entries.length === first) break;
        before = set.revision;
        const seen = await this.#seen(set, viewer, now);
        if (seen.changes.length > 0 && concerns(seen, filter.actor)) entries.push(seen);
      }
      ended = sets.length <= first && before === (sets.at(-1)?.revision ?? before);
    }
    const edges = entries.map((node) => ({ cursor: logCursor(node.revision), node }));
    return {
      edges,
      nodes: entries,
      pageInfo: { hasNextPage: !ended && before > 1, endCursor: logCursor(before) },
      people: () => readPeople(this.#database, mapId),
    };
  }

  /** What we knew then. Throws NOT_FOUND before the map began. */
  async then(mapId: MapId, when: When, viewer: Viewer): Promise<AllianceMap> {
    const now = await this.#states.stateOf(mapId);
    return this.#database.reading(async (tx) =>
      seenThen(await stateWhen(tx, now, when), now, viewer),
    );
  }

  async ownSteps(mapId: MapId, without: readonly string[], viewer: Viewer): Promise<OwnSteps> {
    const { person } = viewer;
    if (person === undefined) return { undo: null, redo: null };
    const now = await this.#states.stateOf(mapId);
    const steps = await this.#database.reading((tx) => readOwnSteps(tx, mapId, person, without));
    const seen = (set: typeof steps.undo): SeenChangeSet | null => {
      if (set === undefined) return null;
      const { changes, ...rest } = { ...set, context: [], about: [] };
      if (changes === null) return seenBatch({ ...rest, changes }, [], viewer, now);
      return seenPlainly({ ...rest, changes }, viewer, now);
    };
    return { undo: seen(steps.undo), redo: seen(steps.redo) };
  }

  async #seen(
    { changes, ...set }: SetWithContext,
    viewer: Viewer,
    now: AllianceMap,
  ): Promise<SeenChangeSet> {
    if (changes !== null) return seenPlainly({ ...set, changes }, viewer, now);
    const key = { mapId: now.mapId, changeSetId: set.id };
    const [first] = await this.#database.reading((tx) => readChangeParts(tx, key, 1));
    const some = first?.changes.slice(0, MOST_OF_A_BATCH) ?? [];
    return seenBatch({ ...set, changes }, some, viewer, now);
  }

  /**
   * The map, or one thing on it, as it was then, by a new set. What the sender does not see stays as it is. Throws
   * NOT_FOUND before the map began, INVALID_INPUT where nothing would change or too much would.
   */
  restore(
    head: Omit<SetHead, 'baseRevision' | 'quiet'>,
    when: When,
    entityId: Id | null,
    sender: Sender,
  ): Promise<ApplyOutcome> {
    const set = {
      head: { ...head, baseRevision: 0, quiet: false },
      wish: { restores: when, entityId },
      make: async (tx: Transaction, now: AllianceMap) => {
        if (now.revision === 0) throw notFound('map');
        const then = await stateWhen(tx, now, when);
        return { changes: checkedSize(wayBack(now, then, entityId, sender.viewer)) };
      },
    };
    return this.#changes.applyMade(set, sender);
  }
}

/** Ids kept with a set may be of what the viewer does not see: what they see must concern the actor as well. */
function concerns({ changes, changeCount, context }: SeenChangeSet, actor: string | null): boolean {
  // Of a batch that may be seen whole, what is about the actor may lie beyond what is shown.
  if (actor === null || (changeCount ?? 0) > changes.length) return true;
  const seen = JSON.stringify([changes, context]);
  return seen.includes(JSON.stringify(actor));
}

async function stateWhen(
  tx: Transaction,
  now: AllianceMap,
  { revision, at }: When,
): Promise<AllianceMap> {
  if ((revision === null) === (at === null)) {
    throw invalidInput('Expected either "revision" or "at", and not both.', 'revision');
  }
  const wanted = at === null ? (revision ?? 0) : await readRevisionAt(tx, now.mapId, at);
  if (wanted > now.revision) {
    throw invalidInput(`Expected a revision up to ${now.revision}, found ${wanted}.`, 'revision');
  }
  if (wanted < 1) throw notFound('map at that moment');
  return readStateThen(tx, now, Math.min(wanted, now.revision));
}

function wayBack(
  now: AllianceMap,
  then: AllianceMap,
  entityId: Id | null,
  viewer: Viewer,
): readonly Change[] {
  const from = seenBy(now, viewer);
  const to = seenThen(then, now, viewer);
  const changes = entityId === null ? changesBetween(from, to) : restoreItem(from, to, entityId);
  // What was there then and out of the sender's sight is no newcomer to be taken off.
  return changes.filter(
    (change) =>
      change.is !== 'remove' ||
      !then.entities.has(changedId(change)) ||
      to.entities.has(changedId(change)),
  );
}

function checkedSize(changes: readonly Change[]): readonly Change[] {
  const many = changes.length.toLocaleString('en-GB');
  if (changes.length === 0) {
    throw invalidInput('It is now as it was then: there is nothing to restore.');
  }
  if (changes.length > MOST_CHANGES_IN_A_BATCH) {
    const most = MOST_CHANGES_IN_A_BATCH.toLocaleString('en-GB');
    throw invalidInput(
      `This would change ${many} things, and at most ${most} can be changed at once. Restore a later moment, or one thing at a time.`,
    );
  }
  return changes;
}
