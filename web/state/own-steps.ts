import type { ChangeSetId } from '../../graph-schema/model/ids.ts';
import type { ToldConflict } from '../graphql/changes.ts';

/** A step of this person that can be taken back or done again. */
export interface OwnStep {
  readonly id: ChangeSetId;
  readonly label: string;
}

export type Way = 'undo' | 'redo';

/** What the next undo and the next redo would take; null where there is nothing. */
export type OwnSteps = Readonly<Record<Way, OwnStep | null>>;

export const NO_STEPS: OwnSteps = { undo: null, redo: null };

/** A step that met later changes by others. */
export interface BlockedStep {
  readonly way: Way;
  readonly step: OwnStep;
  readonly conflicts: readonly ToldConflict[];
  /** Not even a part of it can be taken back. */
  readonly nothingLeft: boolean;
}

/** "Rename Foodshare", whichever way it goes. */
export function stepWords({ label }: OwnStep): string {
  return label.replace(/^(Undo|Redo): /u, '');
}
