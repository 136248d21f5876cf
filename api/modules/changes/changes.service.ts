import { emptyMap, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { MOST_CHANGES_IN_A_SET, type Change } from '../../../graph-schema/model/change.ts';
import type { ChangeSetId, MapId } from '../../../graph-schema/model/ids.ts';
import { problem } from '../../../graph-schema/model/parse-change.ts';
import type { Conflict } from '../../../graph-schema/model/problem.ts';
import { AlreadyThere } from '../../db/database-error.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { notFound, unavailable } from '../../errors.ts';
import { refuseWhileImporting } from '../batches/import-running.ts';
import { LEASE_MS } from '../batches/lease.store.ts';
import { BatchStopped, LeaseLost } from '../batches/leased-steps.ts';
import { newHolder, pastDeadBatch } from '../batches/roll-back.ts';
import { markBatch, writeBatch, type Batch } from '../batches/write-batch.ts';
import type { MapStates } from '../states/map-states.ts';
import { readRevisions } from '../states/states.store.ts';
import { appendChangeSet, readChangeSet, wholeSet } from './change-log.store.ts';
import type { ApplyOutcome, ApplyRequest, MadeSet, Sender, SetHead } from './change-request.ts';
import { withWhoChanged } from './changed-since.ts';
import { lockMap, write, type LockedMap } from './changes.store.ts';
import { contentHash } from './content-hash.ts';
import { logEntry } from './log-entry.ts';
import type { LoggedChangeSet } from './logged-change-set.ts';
import { parsed } from './request-problems.ts';
import { stepOf } from './step-of.ts';
import { undoOf } from './undo-of.ts';
import { writesBetween } from './write-entities.ts';

/** Told after each set that was applied by this process. */
export type AppliedListener = (mapId: MapId, revision: number) => void;

interface Work extends MadeSet {
  readonly sender: Sender;
  /** Made from the log by ourselves: what it points to and whose it is was right when it was logged. */
  readonly ours: boolean;
}

interface Done {
  readonly outcome: ApplyOutcome;
  readonly state?: AllianceMap;
  /** Still to be written, since it is too large for one transaction. */
  readonly batch?: Batch;
}

/** The one write path: every edit of a map goes through `apply`. */
export class ChangesService {
  readonly #database: Database;
  readonly #states: MapStates;
  readonly #now: () => Date;
  readonly #leaseMs: number;
  readonly #listeners = new Set<AppliedListener>();

  /** `leaseMs`: how long after its last sign of life a batch of this process counts as dead. */
  constructor(database: Database, states: MapStates, now: () => Date, leaseMs = LEASE_MS) {
    this.#database = database;
    this.#states = states;
    this.#now = now;
    this.#leaseMs = leaseMs;
  }

  onApplied(listener: AppliedListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Applies a set in one transaction, all or nothing, and appends it to the log. Sent twice it happens once.
   * Wrong input and conflicts are outcomes; throws NOT_FOUND for a deleted map, IMPORT_RUNNING while a batch is written
   * to it, UNAVAILABLE when the database does not answer.
   */
  async apply(request: ApplyRequest, sender: Sender): Promise<ApplyOutcome> {
    const { changes, problems } = parsed(request);
    if (problems.length > 0) {
      return { is: 'refused', revision: await this.#revision(request.mapId), problems };
    }
    return this.#commit({ ...asSent(request, changes), sender, ours: false });
  }

  /** Changes of a sender that are read or made under the lock of the map; as many as a batch may have. */
  applyFrom(set: MadeSet, sender: Sender): Promise<ApplyOutcome> {
    return this.#commit({ ...set, sender, ours: false });
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
    const set = await this.#database.reading(async (tx) => {
      const stored = await readChangeSet(tx, mapId, changeSetId);
      if (stored === undefined) throw notFound('change set');
      return wholeSet(tx, mapId, stored);
    });
    return this.applyMade(undoOf(set, { mapId, newChangeSetId, sender, onlyWhatCanBe }), sender);
  }

  async #commit(work: Work): Promise<ApplyOutcome> {
    const { mapId } = work.head;
    const run = () => this.#database.writing((tx) => this.#inTransaction(tx, work));
    const done = await pastDeadBatch(this.#database, mapId, () =>
      run().catch((error: unknown) => {
        // Two first sets of one new map may meet: the second then finds the map and is judged against it.
        if (error instanceof AlreadyThere) return run();
        throw error;
      }),
    );
    const { outcome, state } =
      done.batch === undefined ? done : await this.#inSteps(done, done.batch);
    if (state !== undefined) {
      this.#states.keep(state);
      for (const listener of this.#listeners) listener(state.mapId, state.revision);
    }
    return this.#told(outcome, work);
  }

  async #inSteps(done: Done, batch: Batch): Promise<Done> {
    try {
      await writeBatch(this.#database, batch);
      return done;
    } catch (error) {
      if (error instanceof BatchStopped) return { outcome: stopped(batch) };
      if (!(error instanceof LeaseLost)) throw error;
      throw unavailable('This took too long and was taken back. Try again in a moment.');
    }
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
    const { head, sender } = work;
    const { mapId, changeSetId } = head;
    const at = this.#now().toISOString();
    const locked = await lockMap(tx, mapId, at);
    if (locked?.deleted === true) throw notFound('map');
    refuseWhileImporting(locked?.batch ?? null);
    const hash = contentHash(work.wish);
    const repeated = await this.#repeated(tx, head, hash, locked);
    if (repeated !== undefined) return { outcome: repeated };
    const before =
      locked === undefined ? emptyMap(mapId) : await this.#states.stateAt(tx, mapId, locked);
    const made = await work.make(tx, before);
    const stepped = stepOf(work, before, made);
    if ('is' in stepped) return { outcome: stepped };
    const { step, changes, touched, unmentioned } = stepped;
    const { takesBack } = made;
    const entry = { ...step, head, changes, unmentioned, takesBack, at, contentHash: hash, sender };
    const logged = logEntry(entry);
    const done = { outcome: appliedOutcome(logged, made.left), state: step.after };
    if (changes.length > MOST_CHANGES_IN_A_SET) {
      const hold = { mapId, batchId: changeSetId, holder: newHolder(), leaseMs: this.#leaseMs };
      const batch = { hold, step, touched, logged };
      await markBatch(tx, batch);
      return { ...done, batch };
    }
    await write(tx, writesBetween(step, touched));
    await appendChangeSet(tx, mapId, logged);
    return done;
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

function appliedOutcome(
  { id, revision, contentRevision }: Pick<LoggedChangeSet, 'id' | 'revision' | 'contentRevision'>,
  left: readonly Conflict[] = [],
): ApplyOutcome {
  return { is: 'applied', changeSetId: id, revision, contentRevision, left };
}

function stopped({ step, logged }: Batch): ApplyOutcome {
  const why = problem({
    code: 'STOPPED',
    expected: `all ${logged.changeCount.toLocaleString('en-GB')} changes`,
    found: 'that it was stopped on the way',
    todo: 'Nothing of it is on the map. Send it again if you want it after all.',
  });
  return { is: 'refused', revision: step.before.revision, problems: [why] };
}
