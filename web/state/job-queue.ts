import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../graph-schema/model/apply.ts';
import { invertAll, type Change } from '../../graph-schema/model/change.ts';
import type { ChangeSetId } from '../../graph-schema/model/ids.ts';
import { jobId, type Job } from './jobs.ts';
import type { WaitingJobs } from './waiting-jobs.ts';

/** The jobs of one open page in their order, each also kept by the browser until it is done. */
export class JobQueue {
  readonly #waiting: WaitingJobs;
  #jobs: readonly Job[];

  constructor(waiting: WaitingJobs) {
    this.#waiting = waiting;
    this.#jobs = waiting.all();
  }

  all(): readonly Job[] {
    return this.#jobs;
  }

  first(): Job | undefined {
    return this.#jobs[0];
  }

  add(job: Job): void {
    this.#waiting.keep(job);
    this.#jobs = [...this.#jobs, job];
  }

  /** In the place of the one that becomes the same change set. */
  replace(job: Job): void {
    this.#waiting.keep(job);
    this.#jobs = this.#jobs.map((older) => (jobId(older) === jobId(job) ? job : older));
  }

  leave(id: ChangeSetId): void {
    this.#waiting.drop(id);
    this.setAside(id);
  }

  /** Out of the queue, but not out of the browser's storage: a reload asks again. */
  setAside(id: ChangeSetId): void {
    this.#jobs = this.#jobs.filter((job) => jobId(job) !== id);
  }

  /**
   * A state with the jobs on it, as it will be once they are done. One that can't be applied is left out: the server
   * says why when it is sent. `logged`: the changes of a set of the log, where they are known here.
   */
  on(
    confirmed: AllianceMap,
    logged: (set: ChangeSetId) => readonly Change[] | undefined,
  ): AllianceMap {
    // What is not saved has no revision yet: answers that hang on it are read when it has.
    const { revision, contentRevision } = confirmed;
    let state = confirmed;
    for (const job of this.#jobs) {
      const { changes, quiet } =
        job.is === 'set' ? job.set : { changes: this.#ofStep(job, logged), quiet: false };
      const applied = applyAll(state, changes, { quiet });
      if (applied.is === 'applied') state = { ...applied.state, revision, contentRevision };
    }
    return state;
  }

  #ofStep(
    { step, guess }: Extract<Job, { is: 'step' }>,
    logged: (set: ChangeSetId) => readonly Change[] | undefined,
  ): readonly Change[] {
    const taken = (step ?? guess)?.id;
    if (taken === undefined) return [];
    const waits = this.#jobs.find((job) => jobId(job) === taken);
    return invertAll((waits?.is === 'set' ? waits.set.changes : logged(taken)) ?? []);
  }
}
