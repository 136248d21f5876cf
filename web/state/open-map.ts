import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../graph-schema/model/apply.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import { changeSetId, type ChangeSetId } from '../../graph-schema/model/ids.ts';
import type { LoggedSet, OwnChangeSet, SentOutcome, ToldConflict } from '../graphql/changes.ts';
import { RequestProblem } from '../graphql/request-problem.ts';
import { isReplacedBy, type Clash, type Meeting } from '../together/clash.ts';
import { LogMemory } from '../together/log-memory.ts';
import { meetingsOf } from '../together/meetings-of.ts';
import { OthersHere } from '../together/others.ts';
import { pointedAway } from '../together/pointed-away.ts';
import type { MapServer } from './map-server.ts';
import { newId } from './new-id.ts';
import {
  NO_STEPS,
  stepWords,
  type BlockedStep,
  type OwnStep,
  type OwnSteps,
  type StepJob,
  type Way,
} from './own-steps.ts';
import type { SaveSign } from './save-sign.ts';
import type { WaitingSets } from './waiting-sets.ts';

/** What the page shows of an open map. */
export interface OpenMapView {
  /** The newest state that is known, with this browser's unsaved changes on it. */
  readonly state: AllianceMap;
  readonly sign: SaveSign;
  /** A change that the server did not take, in words; the state is already without it. */
  readonly refused: { readonly label: string; readonly reasons: readonly string[] } | null;
  /** Changes that were not made because another's stand there; each waits for this person's word. */
  readonly clashes: readonly Clash[];
  /** What undo and redo would take. */
  readonly steps: OwnSteps;
  /** An undo or redo that met later changes by others; it waits for this person's word. */
  readonly blocked: BlockedStep | null;
  /** True once a change of this browser was saved. */
  readonly hasSaved: boolean;
  /** The map was deleted by someone. */
  readonly gone: boolean;
}

type Job = { readonly is: 'set'; readonly set: OwnChangeSet } | StepJob;

const NOTHING_TO: Readonly<Record<Way, string>> = {
  undo: 'There is nothing to undo.',
  redo: 'There is nothing to do again.',
};

const RETRY_MS = [500, 1000, 2000, 4000] as const;

/**
 * One open map: the confirmed state, kept by fetched change sets, and this browser's own sets on top of
 * it until they come back in the log. A set leaves the queue only when it was seen in the log or refused.
 */
export class OpenMap {
  /** Who else has this map open. */
  readonly others = new OthersHere();
  #confirmed: AllianceMap;
  readonly #server: MapServer;
  readonly #waiting: WaitingSets;
  #queue: readonly Job[];
  #steps = NO_STEPS;
  /** The steps may be others by now: they are read when all else is done. */
  #stepsAreOld = true;
  /** By the id of the set to be made, so that what is sent again is the same. */
  readonly #settledSteps = new Map<ChangeSetId, OwnStep>();
  /** Steps that this person left as they are: undo and redo pass over them. */
  #leftAsTheyAre: readonly ChangeSetId[] = [];
  #blocked: BlockedStep | null = null;
  #sign: SaveSign = 'saved';
  #refused: OpenMapView['refused'] = null;
  #clashes: readonly Clash[] = [];
  readonly #memory = new LogMemory();
  #hasSaved = false;
  #gone = false;
  #newest: number;
  #busy = false;
  readonly #made = new Set<ChangeSetId>();
  #failures = 0;
  /** The newest that the server said it has taken. */
  #acknowledged: Job | undefined;
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
    const base = this.#confirmed.revision;
    const set: OwnChangeSet = { id: changeSetId(newId()), label, quiet, changes, base };
    this.#waiting.keep(set);
    this.#queue = [...this.#queue, { is: 'set', set }];
    this.#refused = null;
    this.#tell();
    void this.#work();
  }

  /** Takes this person's last step back, whichever browser page it was made on. */
  undo(): void {
    this.#step('undo', null);
  }

  /** Does again what was undone last. */
  redo(): void {
    this.#step('redo', null);
  }

  /** Of a step that met later changes: what can be taken back is, the rest stays. */
  undoTheRest(): void {
    if (this.#blocked === null) return;
    const { way, step } = this.#blocked;
    this.#step(way, step);
  }

  /** A step that met later changes stays as it is, and is passed over from now on. */
  leaveBlocked(): void {
    if (this.#blocked === null) return;
    this.#leftAsTheyAre = [...this.#leftAsTheyAre, this.#blocked.step.id];
    this.#blocked = null;
    this.#stepsAreOld = true;
    this.#tell();
    void this.#work();
  }

  #step(way: Way, step: OwnStep | null): void {
    const job: StepJob = {
      is: 'step',
      way,
      step,
      newId: changeSetId(newId()),
      onlyWhatCanBe: step !== null,
    };
    this.#queue = [...this.#queue, job];
    this.#refused = null;
    this.#blocked = null;
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

  /** The person has decided about a clash: it is gone, and what they decided for is made. */
  settle(clash: Clash, changes: readonly Change[]): void {
    this.#waiting.drop(clash.set.id);
    this.#clashes = this.#clashes.filter((other) => other !== clash);
    this.#tell();
    this.change(clash.set.label, changes);
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
        if (job === undefined && this.#newest <= this.#confirmed.revision) {
          if (!this.#stepsAreOld) break;
          await this.#readSteps();
          continue;
        }
        const outcome = job === undefined ? undefined : await this.#send(job);
        await this.#catchUp();
        if (job !== undefined && outcome !== undefined) await this.#finish(job, outcome);
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

  async #send(job: Job): Promise<SentOutcome> {
    if (this.#sign === 'saved') this.#settle('saving');
    const outcome = await (job.is === 'set'
      ? this.#server.apply(this.#confirmed.revision, job.set)
      : this.#sendStep(job));
    if (outcome.is !== 'refused') this.#newest = Math.max(this.#newest, outcome.revision);
    if (outcome.is === 'applied') this.#acknowledge(job);
    return outcome;
  }

  /** True for a set that this page made and the server took. */
  hasMade(set: ChangeSetId): boolean {
    return this.#made.has(set);
  }

  #acknowledge(job: Job): void {
    this.#made.add(job.is === 'set' ? job.set.id : job.newId);
    this.#acknowledged = job;
    this.#hasSaved = true;
    this.#stepsAreOld = true;
    if (job.is !== 'set') return;
    this.#steps = { undo: { id: job.set.id, label: job.set.label }, redo: null };
  }

  async #sendStep(job: StepJob): Promise<SentOutcome> {
    const { way, newId, onlyWhatCanBe } = job;
    const step =
      job.step ??
      this.#settledSteps.get(newId) ??
      (await this.#server.ownSteps(this.#leftAsTheyAre))[way];
    if (step === null) return { is: 'refused', reasons: [NOTHING_TO[way]] };
    this.#settledSteps.set(newId, step);
    return this.#server.undo(step.id, newId, { onlyWhatCanBe });
  }

  /** What can't be read now is read the next time: until then the last ones stand. */
  async #readSteps(): Promise<void> {
    this.#settle('saved');
    this.#stepsAreOld = false;
    const steps = await this.#server.ownSteps(this.#leftAsTheyAre).catch(() => undefined);
    if (steps === undefined) return;
    this.#steps = steps;
    this.#tell();
  }

  /** What became of a set is known, and so is the map after it. */
  async #finish(job: Job, outcome: SentOutcome): Promise<void> {
    if (outcome.is === 'applied') {
      this.#leave(job);
      return;
    }
    if (job.is === 'step' && outcome.is === 'conflict') {
      this.#block(job, outcome.conflicts);
      return;
    }
    const meetings = job.is === 'set' ? await this.#meetings(job.set, outcome) : [];
    const [first, ...others] = meetings;
    if (job.is === 'set' && first !== undefined) {
      this.#clash({ set: job.set, meetings: [first, ...others] }, job);
      return;
    }
    const reasons =
      outcome.is === 'refused' ? outcome.reasons : outcome.conflicts.map(({ message }) => message);
    this.#refuse(job, reasons);
  }

  /** What was removed since is refused like what never was there: the log tells which of the two it is. */
  async #meetings(
    set: OwnChangeSet,
    outcome: Exclude<SentOutcome, { is: 'applied' }>,
  ): Promise<readonly Meeting[]> {
    const gone = outcome.is === 'refused';
    const conflicts = gone ? pointedAway(this.#confirmed, set.changes) : outcome.conflicts;
    const meetings = await meetingsOf(conflicts, set, this.#memory, this.#server);
    return gone ? meetings.filter(({ meanwhile }) => meanwhile !== null) : meetings;
  }

  /** It leaves the queue, but not the browser's storage: a reload asks again. */
  #clash(clash: Clash, job: Job): void {
    const replaced = this.#clashes.filter((older) => isReplacedBy(older, clash));
    for (const { set } of replaced) this.#waiting.drop(set.id);
    this.#clashes = [...this.#clashes.filter((older) => !replaced.includes(older)), clash];
    this.#queue = this.#queue.filter((other) => other !== job);
    this.#tell();
  }

  #block(
    { way, newId, step: given, onlyWhatCanBe }: StepJob,
    conflicts: readonly ToldConflict[],
  ): void {
    const step = given ?? this.#settledSteps.get(newId);
    if (step !== undefined) this.#blocked = { way, step, conflicts, nothingLeft: onlyWhatCanBe };
    this.#queue = this.#queue.filter((job) => job.is === 'set' || job.newId !== newId);
    this.#tell();
  }

  #refuse(job: Job, reasons: readonly string[]): void {
    const label = job.is === 'set' ? job.set.label : this.#wordsOf(job);
    if (job.is === 'step') this.#stepsAreOld = true;
    this.#refused = { label, reasons };
    this.#leave(job);
  }

  #wordsOf({ way, step, newId }: StepJob): string {
    const taken = step ?? this.#settledSteps.get(newId);
    const name = way === 'undo' ? 'Undo' : 'Redo';
    return taken === undefined ? name : `${name}: ${stepWords(taken)}`;
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
    this.#memory.hear(set);
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
      if (job === this.#acknowledged) this.#leave(job);
      else this.#refuse(job, [words]);
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
      clashes: this.#clashes,
      steps: this.#stepsShown(),
      blocked: this.#blocked,
      hasSaved: this.#hasSaved,
      gone: this.#gone,
    };
  }

  /** What is not saved yet is the next to be undone. */
  #stepsShown(): OwnSteps {
    const last = this.#queue.at(-1);
    if (last?.is !== 'set') return this.#steps;
    return { undo: { id: last.set.id, label: last.set.label }, redo: null };
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
