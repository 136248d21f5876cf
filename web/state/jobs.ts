import type { ChangeSetId } from '../../graph-schema/model/ids.ts';
import type { OwnChangeSet } from '../graphql/changes.ts';
import type { OwnStep, Way } from './own-steps.ts';

/** A change set of this browser that waits for its turn. */
export interface SetJob {
  readonly is: 'set';
  readonly set: OwnChangeSet;
}

/** A press of undo or redo that waits for its turn; which step it takes is settled before it is sent. */
export interface StepJob {
  readonly is: 'step';
  readonly way: Way;
  /** Null until it is settled. */
  readonly step: OwnStep | null;
  /** The step that it will take as far as this browser knows: shown until it is settled. */
  readonly guess: OwnStep | null;
  readonly newId: ChangeSetId;
  readonly onlyWhatCanBe: boolean;
}

/** What this browser wants of the server, in the order in which the person wanted it. */
export type Job = SetJob | StepJob;

/** The id of the change set that it becomes. */
export function jobId(job: Job): ChangeSetId {
  return job.is === 'set' ? job.set.id : job.newId;
}
