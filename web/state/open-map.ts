import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import { changeSetId, type ChangeSetId } from '../../graph-schema/model/ids.ts';
import type { SentOutcome, ToldConflict } from '../graphql/changes.ts';
import { passesByItself, RequestProblem } from '../graphql/request-problem.ts';
import type { Clash } from '../together/clash.ts';
import { Clashes } from '../together/clashes.ts';
import { OthersHere } from '../together/others.ts';
import { FollowedMap } from './followed-map.ts';
import { JobQueue } from './job-queue.ts';
import { jobId, type Job, type StepJob } from './jobs.ts';
import { KnownSteps } from './known-steps.ts';
import type { MapServer } from './map-server.ts';
import { newId } from './new-id.ts';
import { stepWords, type BlockedStep, type OwnStep, type OwnSteps, type Way } from './own-steps.ts';
import type { SaveSign } from './save-sign.ts';
import type { WaitingJobs } from './waiting-jobs.ts';

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

const NOTHING_TO: Readonly<Record<Way, string>> = {
  undo: 'There is nothing to undo.',
  redo: 'There is nothing to do again.',
};

const RETRY_MS = [500, 1000, 2000, 4000] as const;

/**
 * One open map: the confirmed state, kept by fetched change sets, and this browser's own jobs on top of
 * it until they come back in the log. A job leaves the queue only when it was seen in the log or refused.
 */
export class OpenMap {
  /** Who else has this map open. */
  readonly others = new OthersHere();
  readonly #map: FollowedMap;
  readonly #server: MapServer;
  readonly #waiting: WaitingJobs;
  readonly #queue: JobQueue;
  readonly #steps = new KnownSteps();
  readonly #clashes = new Clashes();
  #blocked: BlockedStep | null = null;
  #sign: SaveSign = 'saved';
  #refused: OpenMapView['refused'] = null;
  #hasSaved = false;
  #gone = false;
  #busy = false;
  readonly #made = new Set<ChangeSetId>();
  #failures = 0;
  /** The newest that the server said it has taken. */
  #acknowledged: ChangeSetId | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #stopHearingTabs = (): void => undefined;
  #view: OpenMapView;
  readonly #listeners = new Set<() => void>();

  constructor(start: AllianceMap, server: MapServer, waiting: WaitingJobs) {
    this.#map = new FollowedMap(start, server);
    this.#server = server;
    this.#waiting = waiting;
    this.#queue = new JobQueue(waiting);
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
    this.#stopHearingTabs();
    // What was decided on another page of this browser is decided.
    this.#stopHearingTabs = this.#waiting.onDropped((id) => {
      this.#clashes.forget(id);
      this.#tell();
    });
    void this.#work();
  }

  /** Applies at once on the screen, then saves. What can't be applied here is told and not sent. */
  change(label: string, changes: readonly Change[], { quiet = false } = {}): void {
    if (changes.length === 0) return;
    const base = this.#map.state().revision;
    this.#add({ is: 'set', set: { id: changeSetId(newId()), label, quiet, changes, base } });
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
    this.#steps.passOver(this.#blocked.step);
    this.#blocked = null;
    this.#tell();
    void this.#work();
  }

  #step(way: Way, step: OwnStep | null): void {
    const jobs = this.#queue.all();
    // Of what comes after a step that is not done yet, nothing is known.
    const guess = jobs.some(({ is }) => is === 'step') ? null : this.#steps.next(jobs)[way];
    const onlyWhatCanBe = step !== null;
    this.#add({ is: 'step', way, step, guess, newId: changeSetId(newId()), onlyWhatCanBe });
  }

  #add(job: Job): void {
    this.#queue.add(job);
    this.#refused = null;
    if (job.is === 'step') this.#blocked = null;
    this.#tell();
    void this.#work();
  }

  /** The server said that the map is at this revision now. */
  hear(revision: number): void {
    this.#map.hear(revision);
    void this.#work();
  }

  /** The event stream broke or came back, or the browser is on-line again: find out how things are. */
  lookAgain(): void {
    this.#map.mayBeBehind();
    clearTimeout(this.#retry);
    void this.#work();
  }

  /** The person has decided about a clash: it is gone, and what they decided for is made. */
  settle(clash: Clash, changes: readonly Change[]): void {
    this.#waiting.drop(clash.set.id);
    this.#clashes.forget(clash.set.id);
    this.#tell();
    this.change(clash.set.label, changes);
  }

  forgetRefused(): void {
    this.#refused = null;
    this.#tell();
  }

  close(): void {
    this.#closed = true;
    this.#stopHearingTabs();
    clearTimeout(this.#retry);
  }

  async #work(): Promise<void> {
    if (this.#busy || this.#closed) return;
    this.#busy = true;
    clearTimeout(this.#retry);
    try {
      while (!this.#isClosed()) {
        const job = this.#queue.first();
        if (job === undefined && !this.#map.isBehind()) {
          if (!this.#steps.areOld()) break;
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
      ? this.#server.apply(this.#map.state().revision, job.set)
      : this.#sendStep(job));
    if (outcome.is !== 'refused') this.#map.hear(outcome.revision);
    if (outcome.is === 'applied') this.#acknowledge(job);
    return outcome;
  }

  /** True for a set that this page made and the server took. */
  hasMade(set: ChangeSetId): boolean {
    return this.#made.has(set);
  }

  #acknowledge(job: Job): void {
    this.#made.add(jobId(job));
    this.#acknowledged = jobId(job);
    this.#hasSaved = true;
    this.#steps.mayBeOthers();
    if (job.is === 'set') this.#steps.hasSaved(job.set);
  }

  async #sendStep(job: StepJob): Promise<SentOutcome> {
    const { way, newId, onlyWhatCanBe } = job;
    const step = job.step ?? (await this.#steps.ask(this.#server))[way];
    if (step === null) return { is: 'refused', reasons: [NOTHING_TO[way]] };
    // Kept before it is sent: what is sent again is the same.
    if (job.step === null) this.#queue.replace({ ...job, step });
    return this.#server.undo(step.id, newId, { onlyWhatCanBe });
  }

  async #readSteps(): Promise<void> {
    this.#settle('saved');
    await this.#steps.read(this.#server);
    this.#tell();
  }

  /** What became of a set is known, and so is the map after it. */
  async #finish(job: Job, outcome: SentOutcome): Promise<void> {
    if (outcome.is === 'applied') {
      this.#leave(jobId(job));
      return;
    }
    if (job.is === 'step' && outcome.is === 'conflict') {
      this.#block(job, outcome.conflicts);
      return;
    }
    const meetings = job.is === 'set' ? await this.#map.meetings(job.set, outcome) : [];
    const [first, ...others] = meetings;
    if (job.is === 'set' && first !== undefined) {
      this.#clash({ set: job.set, meetings: [first, ...others] });
      return;
    }
    const reasons =
      outcome.is === 'refused' ? outcome.reasons : outcome.conflicts.map(({ message }) => message);
    this.#refuse(job, reasons);
  }

  /** It is set aside, so that a reload asks again. */
  #clash(clash: Clash): void {
    for (const older of this.#clashes.meet(clash)) this.#waiting.drop(older);
    this.#queue.setAside(clash.set.id);
    this.#tell();
  }

  #block(job: StepJob, conflicts: readonly ToldConflict[]): void {
    const { way, newId, onlyWhatCanBe } = job;
    const step = this.#settledStep(job);
    if (step !== null) this.#blocked = { way, step, conflicts, nothingLeft: onlyWhatCanBe };
    this.#leave(newId);
  }

  #refuse(job: Job, reasons: readonly string[]): void {
    const label = job.is === 'set' ? job.set.label : this.#wordsOf(job);
    if (job.is === 'step') this.#steps.mayBeOthers();
    this.#refused = { label, reasons };
    this.#leave(jobId(job));
  }

  #wordsOf(job: StepJob): string {
    const step = this.#settledStep(job);
    const name = job.way === 'undo' ? 'Undo' : 'Redo';
    return step === null ? name : `${name}: ${stepWords(step)}`;
  }

  #settledStep({ newId, step }: StepJob): OwnStep | null {
    const now = this.#queue.all().find((job) => jobId(job) === newId);
    return now?.is === 'step' ? now.step : step;
  }

  #leave(id: ChangeSetId): void {
    this.#queue.leave(id);
    this.#tell();
  }

  async #catchUp(): Promise<void> {
    await this.#map.catchUp(
      () => !this.#closed,
      (set) => {
        if (this.#queue.all().some((job) => jobId(job) === set)) this.#leave(set);
      },
    );
    this.#tell();
  }

  #fail(error: unknown): void {
    const fault = error instanceof RequestProblem ? error.fault : 'broken';
    if (passesByItself(fault)) {
      const wait = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 4000;
      this.#failures += 1;
      this.#retry = setTimeout(() => void this.#work(), wait);
      this.#settle(fault);
      return;
    }
    this.#gone = fault === 'not-found';
    const job = this.#queue.first();
    if (job !== undefined) {
      const words = error instanceof Error ? error.message : 'Something went wrong.';
      if (jobId(job) === this.#acknowledged) this.#leave(jobId(job));
      else this.#refuse(job, [words]);
      this.#retry = setTimeout(() => void this.#work(), 0);
    } else this.#map.stay();
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
    const jobs = this.#queue.all();
    const waits = jobs.length > 0;
    return {
      state: this.#queue.on(this.#map.state(), (set) => this.#map.changesOf(set)),
      sign: waits && this.#sign === 'saved' ? 'saving' : this.#sign,
      refused: this.#refused,
      clashes: this.#clashes.all(),
      steps: this.#steps.next(jobs),
      blocked: this.#blocked,
      hasSaved: this.#hasSaved,
      gone: this.#gone,
    };
  }
}
