import { emptyMap, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import type { ChangeSetId, MapId } from '../../../graph-schema/model/ids.ts';
import { problem } from '../../../graph-schema/model/parse-change.ts';
import type { Conflict, Problem } from '../../../graph-schema/model/problem.ts';
import { effectiveLevels, type Viewer } from '../../../graph-schema/model/visibility.ts';
import { AlreadyThere } from '../../db/database-error.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { notFound, unavailable } from '../../errors.ts';
import { endBatch, markBatch } from '../maps/maps.store.ts';
import type { MapStates } from '../states/map-states.ts';
import { readRevisions } from '../states/states.store.ts';
import { appendChangeSet, readChangeSet, type LoggedChangeSet } from './change-log.store.ts';
import { withWhoChanged, type ToldConflict } from './changed-since.ts';
import { lockMap, write, type LockedMap } from './changes.store.ts';
import { contentHash } from './content-hash.ts';
import { forSender } from './for-sender.ts';
import { logEntry, movesLevels } from './log-entry.ts';
import { fromTheFuture, MOST_PROBLEMS_TOLD, parsed } from './request-problems.ts';
import { undoOf } from './undo-of.ts';
import { writesBetween } from './write-entities.ts';

/** Who sends a change set: what they may see, and how the log shows them. */
export interface Sender {
  readonly viewer: Viewer;
  readonly name: string;
}

/** What a set is called and where it belongs, without its changes. */
export interface SetHead {
  readonly mapId: MapId;
  readonly changeSetId: ChangeSetId;
  readonly baseRevision: number;
  readonly label: string;
  readonly quiet: boolean;
}

export interface ApplyRequest extends SetHead {
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
      /** What could not be taken back, where only what can be was asked for. */
      readonly left: readonly ToldConflict[];
    }
  | {
      readonly is: 'conflict';
      readonly revision: number;
      readonly conflicts: readonly ToldConflict[];
    }
  | { readonly is: 'refused'; readonly revision: number; readonly problems: readonly Problem[] };

/** The set that another takes back. */
export type TakenBack = Pick<LoggedChangeSet, 'id' | 'isUndo' | 'base'>;

/** Changes that the service has made itself from the state at the locked revision. */
export interface MadeChanges {
  readonly changes: readonly Change[];
  readonly left?: readonly Conflict[];
  readonly takesBack?: TakenBack;
}

/** A set whose changes are made under the lock of the map. */
export interface MadeSet {
  readonly head: SetHead;
  /** What was asked for: the same id with another wish is refused. */
  readonly wish: unknown;
  readonly make: (tx: Transaction, state: AllianceMap) => Promise<MadeChanges>;
}

/** Told after each set that was applied by this process. */
export type AppliedListener = (mapId: MapId, revision: number) => void;

interface Work extends MadeSet {
  readonly sender: Sender;
  /** Made from the log by ourselves: what it points to and whose it is was right when it was logged. */
  readonly ours: boolean;
  readonly batch?: BatchPlace | undefined;
}

interface Done {
  readonly outcome: ApplyOutcome;
  readonly state?: AllianceMap;
}

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
    return this.#commit({ ...asSent(request, changes), sender, ours: false });
  }

  /** One set of a batch that makes a new map. The changes are our own and were checked when they were made. */
  applyInBatch(
    request: SetHead,
    changes: readonly Change[],
    sender: Sender,
    batch: BatchPlace,
  ): Promise<ApplyOutcome> {
    return this.#commit({ ...asSent(request, changes), sender, ours: false, batch });
  }

  /** A set that is made from the log under the lock of the map. */
  applyMade(set: MadeSet, sender: Sender): Promise<ApplyOutcome> {
    return this.#commit({ ...set, sender, ours: true });
  }

  /**
   * Takes a set of the sender's own back by a new set of its inverses, built here from the full log; an undo of an
   * undo is a redo. With `onlyWhatCanBe`, what was changed since is left as it is and told. Throws NOT_FOUND,
   * FORBIDDEN for what someone else did, CONFLICT for what is taken back already.
   */
  async undo(
    mapId: MapId,
    changeSetId: ChangeSetId,
    newChangeSetId: ChangeSetId,
    sender: Sender,
    { onlyWhatCanBe = false } = {},
  ): Promise<ApplyOutcome> {
    const set = await this.#database.reading((tx) => readChangeSet(tx, mapId, changeSetId));
    if (set === undefined) throw notFound('change set');
    return this.applyMade(undoOf(set, { mapId, newChangeSetId, sender, onlyWhatCanBe }), sender);
  }

  async #commit(work: Work): Promise<ApplyOutcome> {
    const run = () => this.#database.writing((tx) => this.#inTransaction(tx, work));
    // Two first sets of one new map may meet: the second then finds the map and is judged against it.
    const { outcome, state } = await run().catch((error: unknown) => {
      if (error instanceof AlreadyThere) return run();
      throw error;
    });
    if (state !== undefined) {
      this.#states.keep(state);
      for (const listener of this.#listeners) listener(state.mapId, state.revision);
    }
    return this.#told(outcome, work);
  }

  /** Who changed what stands in the way, where the sender may know. */
  async #told(outcome: ApplyOutcome, { head, sender }: Work): Promise<ApplyOutcome> {
    const conflicts =
      outcome.is === 'conflict' ? outcome.conflicts : outcome.is === 'applied' ? outcome.left : [];
    if (conflicts.length === 0) return outcome;
    const told = await this.#database.reading((tx) =>
      withWhoChanged(tx, head, conflicts, sender.viewer),
    );
    if (outcome.is === 'conflict') return { ...outcome, conflicts: told };
    return outcome.is === 'applied' ? { ...outcome, left: told } : outcome;
  }

  async #inTransaction(tx: Transaction, work: Work): Promise<Done> {
    const { head, sender, batch } = work;
    const { mapId } = head;
    const at = this.#now().toISOString();
    const locked = await lockMap(tx, mapId, at);
    if (locked?.deleted === true) throw notFound('map');
    if (locked !== undefined && locked.batchId !== null && locked.batchId !== batch?.batchId) {
      throw unavailable('An import is running on this map. Try again in a moment.');
    }
    const hash = contentHash(work.wish);
    const repeated = await this.#repeated(tx, head, hash, locked);
    if (repeated !== undefined) return { outcome: repeated };
    const before =
      locked === undefined ? emptyMap(mapId) : await this.#states.stateAt(tx, mapId, locked);
    const made = await work.make(tx, before);
    const stepped = stepOf(work, before, made);
    if ('outcome' in stepped) return stepped;
    const { step, changes, touched, unmentioned } = stepped;
    await write(tx, writesBetween(step, touched));
    const { takesBack } = made;
    const entry = { ...step, head, changes, unmentioned, takesBack, at, contentHash: hash, sender };
    const logged = logEntry(entry);
    await appendChangeSet(tx, mapId, logged);
    if (batch?.last === true) await endBatch(tx, mapId);
    else if (batch !== undefined) await markBatch(tx, mapId, batch.batchId, at);
    return { outcome: appliedOutcome(logged, made.left), state: step.after };
  }

  /** The first answer where the set is in the log already; a refusal where its id was used for other content. */
  async #repeated(
    tx: Transaction,
    head: SetHead,
    hash: string,
    locked: LockedMap | undefined,
  ): Promise<ApplyOutcome | undefined> {
    if (locked === undefined) return undefined;
    const logged = await readChangeSet(tx, head.mapId, head.changeSetId);
    if (logged === undefined) return undefined;
    if (logged.contentHash === hash) return appliedOutcome(logged);
    const other = problem({
      code: 'INVALID_VALUE',
      field: 'changeSetId',
      expected: 'a new id for a new set',
      found: `${head.changeSetId}, which the log has with other changes`,
      todo: 'Make a new random id and send the set again.',
    });
    return { is: 'refused', revision: locked.revision, problems: [other] };
  }

  async #revision(mapId: MapId): Promise<number> {
    return (await this.#database.reading((tx) => readRevisions(tx, mapId)))?.revision ?? 0;
  }
}

function asSent({ label, quiet, ...head }: SetHead, changes: readonly Change[]): MadeSet {
  return {
    head: { ...head, label, quiet },
    wish: { label, quiet, changes },
    make: () => Promise.resolve({ changes }),
  };
}

/** What the model decides: the step from one state to the next, or why there is none. */
function stepOf({ head, sender, ours }: Work, before: AllianceMap, made: MadeChanges) {
  const { revision } = before;
  const refused = (problems: readonly Problem[]): Done => ({
    outcome: { is: 'refused', revision, problems: problems.slice(0, MOST_PROBLEMS_TOLD) },
  });
  const conflict = (conflicts: readonly Conflict[]): Done => ({
    outcome: { is: 'conflict', revision, conflicts },
  });
  if (head.baseRevision > revision) return refused([fromTheFuture(head, before)]);
  if (made.changes.length === 0 && made.left !== undefined) return conflict(made.left);
  const levelsBefore = effectiveLevels(before);
  const allowed = forSender(before, levelsBefore, made.changes, sender.viewer, { ours });
  if ('problems' in allowed) return refused(allowed.problems);
  if ('conflicts' in allowed) return conflict(allowed.conflicts);
  const { changes } = allowed;
  const result = applyAll(before, changes, { quiet: head.quiet });
  if (result.is === 'conflict') return conflict(result.conflicts);
  if (result.is === 'refused') return refused(result.problems);
  const { state: after, touched } = result;
  const levelsAfter = movesLevels(changes) ? effectiveLevels(after) : levelsBefore;
  const step = { before, after, levelsBefore, levelsAfter };
  return { step, changes, touched, unmentioned: changes.length - made.changes.length };
}

function appliedOutcome(
  { id, revision, contentRevision }: Pick<LoggedChangeSet, 'id' | 'revision' | 'contentRevision'>,
  left: readonly Conflict[] = [],
): ApplyOutcome {
  return { is: 'applied', changeSetId: id, revision, contentRevision, left };
}
