import type { ChangeSetId } from '../../graph-schema/model/ids.ts';
import type { OwnChangeSet } from '../graphql/changes.ts';
import type { Job } from './jobs.ts';
import type { MapServer } from './map-server.ts';
import { NO_STEPS, type OwnStep, type OwnSteps } from './own-steps.ts';

/** What undo and redo of this person would take next, as far as this browser knows. */
export class KnownSteps {
  #steps = NO_STEPS;
  #areOld = true;
  /** Steps that this person left as they are: undo and redo pass over them. */
  #leftAsTheyAre: readonly ChangeSetId[] = [];

  /** They may be others by now: to be read when all else is done. */
  areOld(): boolean {
    return this.#areOld;
  }

  mayBeOthers(): void {
    this.#areOld = true;
  }

  /** Of what this page saved last, until it is read. */
  hasSaved({ id, label }: OwnChangeSet): void {
    this.#steps = { undo: { id, label }, redo: null };
  }

  passOver({ id }: OwnStep): void {
    this.#leftAsTheyAre = [...this.#leftAsTheyAre, id];
    this.#areOld = true;
  }

  /** As the server knows them now. Throws RequestProblem. */
  ask(server: Pick<MapServer, 'ownSteps'>): Promise<OwnSteps> {
    return server.ownSteps(this.#leftAsTheyAre);
  }

  /** What can't be read now is read the next time: until then the last ones stand. */
  async read(server: Pick<MapServer, 'ownSteps'>): Promise<void> {
    this.#areOld = false;
    const steps = await this.ask(server).catch(() => undefined);
    if (steps !== undefined) this.#steps = steps;
  }

  /** What is not saved yet is the next to be undone. */
  next(jobs: readonly Job[]): OwnSteps {
    const last = jobs.at(-1);
    if (last?.is !== 'set') return this.#steps;
    return { undo: { id: last.set.id, label: last.set.label }, redo: null };
  }
}
