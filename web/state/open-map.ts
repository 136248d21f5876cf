import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../graph-schema/model/apply.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import { changeSetId, type ChangeSetId } from '../../graph-schema/model/ids.ts';
import type { LoggedSet, OwnChangeSet, SentOutcome } from '../graphql/changes.ts';
import { RequestProblem } from '../graphql/request-problem.ts';
import type { MapServer } from './map-server.ts';
import { newId } from './new-id.ts';
import type { SaveSign } from './save-sign.ts';
import type { WaitingSets } from './waiting-sets.ts';

/** A step of this browser that can be taken back. */
export interface OwnStep {
  readonly id: ChangeSetId;
  readonly label: string;
}

/** What the page shows of an open map. */
export interface OpenMapView {
  /** The newest state that is known, with this browser's unsaved changes on it. */
  readonly state: AllianceMap;
  readonly sign: SaveSign;
  /** A change that the server did not take, in words; the state is already without it. */
  readonly refused: { readonly label: string; readonly reasons: readonly string[] } | null;
  readonly lastStep: OwnStep | null;
  /** True once a change of this browser was saved. */
  readonly hasSaved: boolean;
  /** The map was deleted by someone. */
  readonly gone: boolean;
}

type Job =
  | { readonly is: 'set'; readonly set: OwnChangeSet }
  | { readonly is: 'undo'; readonly step: OwnStep; readonly newId: ChangeSetId };

const RETRY_MS = [500, 1000, 2000, 4000] as const;

/**
 * One open map: the confirmed state, kept by fetched change sets, and this browser's own sets on top of
 * it until they come back in the log. A set leaves the queue only when it was seen in the log or refused.
 */
export class OpenMap {
  #confirmed: AllianceMap;
  readonly #server: MapServer;
  readonly #waiting: WaitingSets;
  #queue: readonly Job[];
  #steps: readonly OwnStep[] = [];
  #sign: SaveSign = 'saved';
  #refused: OpenMapView['refused'] = null;
  #hasSaved = false;
  #gone = false;
  #newest: number;
  #busy = false;
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #view: OpenMapView;
  readonly #listeners = new Set<() => void>();

  constructor(start: AllianceMap, server: MapServer, waiting: WaitingSets) {
    this.#confirmed = start;
    this.#newest = start.revision;
    this.#server = server;
    this.#waiting = waiting;
    this.#queue = waiting.all().map((set) => ({ is: 'set', set }));
    this.#view = this.#look();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): OpenMapView => this.#view;

  /** Begins, or begins again, to save what waits and to follow the map. */
  start(): void {
    this.#closed = false;
    void this.#work();
  }

  /** Applies at once on the screen, then saves. What can't be applied here is told and not sent. */
  change(label: string, changes: readonly Change[], { quiet = false } = {}): void {
    if (changes.length === 0) return;
    const set: OwnChangeSet = { id: changeSetId(newId()), label, quiet, changes };
    this.#waiting.keep(set);
    this.#queue = [...this.#queue, { is: 'set', set }];
    this.#refused = null;
    this.#tell();
    void this.#work();
  }

  /** Takes this browser's last saved step back. */
  undo(): void {
    const step = this.#steps.at(-1);
    if (step === undefined) return;
    this.#steps = this.#steps.slice(0, -1);
    this.#queue = [...this.#queue, { is: 'undo', step, newId: changeSetId(newId()) }];
    this.#refused = null;
    this.#tell();
    void this.#work();
  }

  /** The server said that the map is at this revision now. */
  hear(revision: number): void {
    this.#newest = Math.max(this.#newest, revision);
    void this.#work();
  }

  /** The event stream broke or came back, or the browser is on-line again: find out how things are. */
  lookAgain(): void {
    this.#newest = Math.max(this.#newest, this.#confirmed.revision + 1);
    clearTimeout(this.#retry);
    void this.#work();
  }

  forgetRefused(): void {
    this.#refused = null;
    this.#tell();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
  }

  async #work(): Promise<void> {
    if (this.#busy || this.#closed) return;
    this.#busy = true;
    clearTimeout(this.#retry);
    try {
      while (!this.#isClosed()) {
        const job = this.#queue[0];
        if (job === undefined && this.#newest <= this.#confirmed.revision) break;
        if (job !== undefined) await this.#send(job);
        await this.#catchUp();
        if (job !== undefined) this.#leave(job);
      }
      this.#failures = 0;
      this.#gone = false;
      this.#settle('saved');
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#busy = false;
    }
  }

  /** Asked after waits, in which it may have been closed. */
  #isClosed(): boolean {
    return this.#closed;
  }

  async #send(job: Job): Promise<void> {
    if (this.#sign === 'saved') this.#settle('saving');
    const outcome = await (job.is === 'set'
      ? this.#server.apply(this.#confirmed.revision, job.set)
      : this.#server.undo(job.step.id, job.newId));
    this.#take(job, outcome);
  }

  #take(job: Job, outcome: SentOutcome): void {
    const label = job.is === 'set' ? job.set.label : `Undo: ${job.step.label}`;
    if (outcome.is === 'refused') {
      this.#refused = { label, reasons: outcome.reasons };
      this.#leave(job);
      return;
    }
    this.#newest = Math.max(this.#newest, outcome.revision);
    this.#hasSaved = true;
    if (job.is === 'set') this.#steps = [...this.#steps, { id: job.set.id, label }];
  }

  #leave(job: Job): void {
    if (job.is === 'set') this.#waiting.drop(job.set.id);
    this.#queue = this.#queue.filter((other) => other !== job);
    this.#tell();
  }

  async #catchUp(): Promise<void> {
    while (this.#newest > this.#confirmed.revision && !this.#closed) {
      const before = this.#confirmed.revision;
      const { sets, newest } = await this.#server.after(before);
      for (const set of sets) await this.#absorb(set);
      this.#newest = newest;
      if (this.#confirmed.revision === before) break;
    }
    this.#tell();
  }

  async #absorb(set: LoggedSet): Promise<void> {
    if (set.revision <= this.#confirmed.revision) return;
    const applied = applyAll(this.#confirmed, set.changes, { quiet: set.quiet });
    if (applied.is !== 'applied') {
      // The log and this state have come apart, which a fresh read always mends.
      this.#confirmed = await this.#server.read();
      return;
    }
    const { revision, contentRevision } = set;
    this.#confirmed = { ...applied.state, revision, contentRevision };
    const own = this.#queue.find((job) => job.is === 'set' && job.set.id === set.id);
    if (own !== undefined) this.#leave(own);
  }

  #fail(error: unknown): void {
    const fault = error instanceof RequestProblem ? error.fault : 'broken';
    if (fault === 'offline' || fault === 'restarting') {
      const wait = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 4000;
      this.#failures += 1;
      this.#retry = setTimeout(() => void this.#work(), wait);
      this.#settle(fault);
      return;
    }
    this.#gone = fault === 'not-found';
    const job = this.#queue[0];
    if (job !== undefined) {
      const words = error instanceof Error ? error.message : 'Something went wrong.';
      this.#take(job, { is: 'refused', reasons: [words] });
      this.#retry = setTimeout(() => void this.#work(), 0);
    } else this.#newest = this.#confirmed.revision;
    this.#settle('saved');
  }

  #settle(sign: SaveSign): void {
    this.#sign = sign;
    this.#tell();
  }

  #tell(): void {
    if (this.#closed) return;
    this.#view = this.#look();
    for (const listener of this.#listeners) listener();
  }

  #look(): OpenMapView {
    const waits = this.#queue.length > 0;
    return {
      state: this.#optimistic(),
      sign: waits && this.#sign === 'saved' ? 'saving' : this.#sign,
      refused: this.#refused,
      lastStep: this.#steps.at(-1) ?? null,
      hasSaved: this.#hasSaved,
      gone: this.#gone,
    };
  }

  #optimistic(): AllianceMap {
    const { revision, contentRevision } = this.#confirmed;
    let state = this.#confirmed;
    for (const job of this.#queue) {
      if (job.is !== 'set') continue;
      const applied = applyAll(state, job.set.changes, { quiet: job.set.quiet });
      // One that can't be applied is left out; the server says why when it is sent.
      // What is not saved has no revision yet: answers that hang on it are read when it has.
      if (applied.is === 'applied') state = { ...applied.state, revision, contentRevision };
    }
    return state;
  }
}
