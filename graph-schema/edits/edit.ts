import type { Change } from '../model/change.ts';

/** What a person did, as one step: it is applied, logged and taken back as a whole. */
export interface Edit {
  /** What was done, in words for the log: "Add Foodshare". */
  readonly label: string;
  readonly changes: readonly Change[];
}
