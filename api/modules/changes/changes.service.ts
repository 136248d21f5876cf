import { createHash } from 'node:crypto';
import { emptyMap, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import {
  invertAll,
  MOST_CHANGES_IN_A_SET,
  type Change,
} from '../../../graph-schema/model/change.ts';
import type { ChangeSetId, MapId } from '../../../graph-schema/model/ids.ts';
import { parseChange, problem } from '../../../graph-schema/model/parse-change.ts';
import { pointerFields } from '../../../graph-schema/model/pointers.ts';
import type { Conflict, Problem } from '../../../graph-schema/model/problem.ts';
import {
  effectiveLevels,
  type EffectiveLevels,
  type Viewer,
} from '../../../graph-schema/model/visibility.ts';
import { AlreadyThere } from '../../db/database-error.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { notFound, unavailable } from '../../errors.ts';
import { endBatch, markBatch } from '../maps/maps.store.ts';
import type { MapStates } from '../states/map-states.ts';
import { readRevisions } from '../states/states.store.ts';
import {
  appendChangeSet,
  readChangeSet,
  type LoggedChange,
  type LoggedChangeSet,
} from './change-log.store.ts';
import { lockMap, write, type LockedMap } from './changes.store.ts';
import { forSender } from './for-sender.ts';
import { writesBetween } from './write-entities.ts';

/** Who sends a change set: what they may see, and how the log shows them. */
export interface Sender {
  readonly viewer: Viewer;
  readonly name: string;
}

export interface ApplyRequest {
  readonly mapId: MapId;
  readonly changeSetId: ChangeSetId;
  readonly baseRevision: number;
  readonly label: string;
  readonly quiet: boolean;
  /** As they came in; checked here. */
  readonly changes: readonly unknown[];
}

/** A place in a batch: a new map too large for one set, hidden from others until its last set is in. */
export interface BatchPlace {
  readonly batchId: string;
  readonly last: boolean;
}

export type ApplyOutcome =
  | {
      readonly is: 'applied';
      readonly changeSetId: ChangeSetId;
      readonly revision: number;
      readonly contentRevision: number;
    }
  | { readonly is: 'conflict'; readonly revision: number; readonly conflicts: readonly Conflict[] }
  | { readonly is: 'refused'; readonly revision: number; readonly problems: readonly Problem[] };

/** Told after each set that was applied by this process. */
export type AppliedListener = (mapId: MapId, revision: number) => void;

const MOST_PROBLEMS_TOLD = 100;

/** The one write path: every edit of a map goes through `apply`. */
export class ChangesService {
  readonly #database: Database;
  readonly #states: MapStates;
  readonly #now: () => Date;
  readonly #listeners = new Set<AppliedListener>();

  constructor(database: Database, states: MapStates, now: () => Date) {
    this.#database = database;
    this.#states = states;
    this.#now = now;
  }

  onApplied(listener: AppliedListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Applies a set in one transaction, all or nothing, and appends it to the log. Sent twice it happens once.
   * Wrong input and conflicts are outcomes; throws NOT_FOUND for a deleted map, UNAVAILABLE when the database
   * does not answer.
   */
  async apply(request: ApplyRequest, sender: Sender): Promise<ApplyOutcome> {
    const { changes, problems } = parsed(request);
    if (problems.length > 0) {
      return { is: 'refused', revision: await this.#revision(request.mapId), problems };
    }
    return this.#commit(request, changes, sender);
  }

  /** One set of a batch that makes a new map. The changes are our own and were checked when they were made. */
  applyInBatch(
    request: Omit<ApplyRequest, 'changes'>,
    changes: readonly Change[],
    sender: Sender,
    batch: BatchPlace,
  ): Promise<ApplyOutcome> {
    return this.#commit({ ...request, changes }, changes, sender, batch);
  }

  /** Takes a set of the log back by a new set of its inverses, built here from the full log. */
  async undo(
    mapId: MapId,
    changeSetId: ChangeSetId,
    newChangeSetId: ChangeSetId,
    sender: Sender,
  ): Promise<ApplyOutcome> {
    const set = await this.#database.reading((tx) => readChangeSet(tx, mapId, changeSetId));
    if (set === undefined) throw notFound('change set');
    const changes = invertAll(set.changes.map(({ change }) => change));
    const request: ApplyRequest = {
      mapId,
      changeSetId: newChangeSetId,
      baseRevision: set.revision,
      label: `Undo: ${set.label}`.slice(0, 500),
      quiet: set.quiet,
      changes,
    };
    return this.#commit(request, changes, sender);
  }

  async #commit(
    request: ApplyRequest,
    changes: readonly Change[],
    sender: Sender,
    batch?: BatchPlace,
  ): Promise<ApplyOutcome> {
    const run = () =>
      this.#database.writing((tx) => this.#inTransaction(tx, request, changes, sender, batch));
    // Two first sets of one new map may meet: the second then finds the map and is judged against it.
    const { outcome, state } = await run().catch((error: unknown) => {
      if (error instanceof AlreadyThere) return run();
      throw error;
    });
    if (state !== undefined) {
      this.#states.keep(state);
      for (const listener of this.#listeners) listener(state.mapId, state.revision);
    }
    return outcome;
  }

  async #inTransaction(
    tx: Transaction,
    request: ApplyRequest,
    changes: readonly Change[],
    sender: Sender,
    batch: BatchPlace | undefined,
  ): Promise<{ readonly outcome: ApplyOutcome; readonly state?: AllianceMap }> {
    const { mapId } = request;
    const at = this.#now().toISOString();
    const locked = await lockMap(tx, mapId, at);
    if (locked?.deleted === true) throw notFound('map');
    if (locked !== undefined && locked.batchId !== null && locked.batchId !== batch?.batchId) {
      throw unavailable('An import is running on this map. Try again in a moment.');
    }
    const contentHash = hashOf(request, changes);
    const repeated = await this.#repeated(tx, request, contentHash, locked);
    if (repeated !== undefined) return { outcome: repeated };
    const before =
      locked === undefined ? emptyMap(mapId) : await this.#states.stateAt(tx, mapId, locked);
    if (request.baseRevision > before.revision) {
      return {
        outcome: {
          is: 'refused',
          revision: before.revision,
          problems: [fromTheFuture(request, before)],
        },
      };
    }
    const levelsBefore = effectiveLevels(before);
    const allowed = forSender(before, levelsBefore, changes, sender.viewer);
    if ('problems' in allowed) {
      return { outcome: { is: 'refused', revision: before.revision, problems: allowed.problems } };
    }
    if ('conflicts' in allowed) {
      return {
        outcome: { is: 'conflict', revision: before.revision, conflicts: allowed.conflicts },
      };
    }
    const result = applyAll(before, allowed.changes, { quiet: request.quiet });
    if (result.is === 'conflict') {
      return {
        outcome: { is: 'conflict', revision: before.revision, conflicts: result.conflicts },
      };
    }
    if (result.is === 'refused') {
      const problems = result.problems.slice(0, MOST_PROBLEMS_TOLD);
      return { outcome: { is: 'refused', revision: before.revision, problems } };
    }
    const after = result.state;
    const levelsAfter = movesLevels(allowed.changes) ? effectiveLevels(after) : levelsBefore;
    await write(tx, writesBetween({ before, after, levelsBefore, levelsAfter }, result.touched));
    const logged = logEntry(request, allowed.changes, {
      after,
      levelsBefore,
      levelsAfter,
      at,
      contentHash,
      sender,
    });
    await appendChangeSet(tx, mapId, logged);
    if (batch?.last === true) await endBatch(tx, mapId);
    else if (batch !== undefined) await markBatch(tx, mapId, batch.batchId, at);
    return { outcome: appliedOutcome(logged), state: after };
  }

  /** The first answer where the set is in the log already; a refusal where its id was used for other content. */
  async #repeated(
    tx: Transaction,
    request: ApplyRequest,
    contentHash: string,
    locked: LockedMap | undefined,
  ): Promise<ApplyOutcome | undefined> {
    if (locked === undefined) return undefined;
    const logged = await readChangeSet(tx, request.mapId, request.changeSetId);
    if (logged === undefined) return undefined;
    if (logged.contentHash === contentHash) return appliedOutcome(logged);
    const other = problem({
      code: 'INVALID_VALUE',
      field: 'changeSetId',
      expected: 'a new id for a new set',
      found: `${request.changeSetId}, which the log has with other changes`,
      todo: 'Make a new random id and send the set again.',
    });
    return { is: 'refused', revision: locked.revision, problems: [other] };
  }

  async #revision(mapId: MapId): Promise<number> {
    return (await this.#database.reading((tx) => readRevisions(tx, mapId)))?.revision ?? 0;
  }
}

/** Effective levels can move only where something came or went, or a level, an owner or a pointer changed. */
function movesLevels(changes: readonly Change[]): boolean {
  return changes.some(
    (change) =>
      change.is !== 'set' ||
      change.field === 'level' ||
      change.field === 'owner' ||
      pointerFields(change.kind).some(({ name }) => name === change.field),
  );
}

function parsed(request: ApplyRequest): {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
} {
  const count = request.changes.length;
  if (count === 0 || count > MOST_CHANGES_IN_A_SET) {
    const wrong = problem({
      code: count === 0 ? 'EMPTY_SET' : 'TOO_MANY_CHANGES',
      field: 'changes',
      expected: `1 to ${MOST_CHANGES_IN_A_SET.toLocaleString('en-GB')} changes`,
      found: count.toLocaleString('en-GB'),
      todo: count === 0 ? 'Send at least one change.' : 'Send it in parts.',
    });
    return { changes: [], problems: [wrong] };
  }
  const changes: Change[] = [];
  const problems: Problem[] = [];
  request.changes.forEach((input, index) => {
    const result = parseChange(input, index);
    if ('ok' in result) changes.push(result.ok);
    else problems.push(...result.problems);
  });
  problems.push(...quietProblems(request, changes));
  return { changes, problems: problems.slice(0, MOST_PROBLEMS_TOLD) };
}

function quietProblems({ quiet }: ApplyRequest, changes: readonly Change[]): readonly Problem[] {
  if (!quiet) return [];
  const loud = changes.findIndex(
    (change) => (change.is === 'set' ? change.kind : change.entity.kind) !== 'position',
  );
  if (loud === -1) return [];
  return [
    problem({
      code: 'INVALID_VALUE',
      change: loud,
      field: 'quiet',
      expected: 'only moves of positions in a quiet set',
      found: 'another change',
      todo: 'Send it without "quiet".',
    }),
  ];
}

function fromTheFuture(request: ApplyRequest, before: AllianceMap): Problem {
  return problem({
    code: 'FUTURE_REVISION',
    field: 'baseRevision',
    expected: `a revision up to ${before.revision}`,
    found: String(request.baseRevision),
    todo: 'Read the map again and send the revision it gives.',
  });
}

/** The same for the same changes, whatever the order of keys in the request. */
function hashOf(request: ApplyRequest, changes: readonly Change[]): string {
  const content = { label: request.label, quiet: request.quiet, changes };
  return createHash('sha256').update(JSON.stringify(content, sortedKeys)).digest('base64url');
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface LogContext {
  readonly after: AllianceMap;
  readonly levelsBefore: EffectiveLevels;
  readonly levelsAfter: EffectiveLevels;
  readonly at: string;
  readonly contentHash: string;
  readonly sender: Sender;
}

function logEntry(
  request: ApplyRequest,
  changes: readonly Change[],
  context: LogContext,
): LoggedChangeSet {
  const { after, levelsBefore, levelsAfter, sender } = context;
  return {
    id: request.changeSetId,
    revision: after.revision,
    contentRevision: after.contentRevision,
    label: request.label,
    by: sender.name,
    byPerson: sender.viewer.person ?? '',
    at: context.at,
    quiet: request.quiet,
    contentHash: context.contentHash,
    changes: changes.map((change): LoggedChange => {
      const id = change.is === 'set' ? change.id : change.entity.id;
      const level = levelsAfter.get(id) ?? levelsBefore.get(id) ?? { level: 0, owner: '' };
      return { change, level };
    }),
  };
}

function appliedOutcome(set: LoggedChangeSet): ApplyOutcome {
  return {
    is: 'applied',
    changeSetId: set.id,
    revision: set.revision,
    contentRevision: set.contentRevision,
  };
}
