import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import type { ChangeSetId, MapId } from '../../../graph-schema/model/ids.ts';
import type { Conflict, Problem } from '../../../graph-schema/model/problem.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import type { Transaction } from '../../db/database.ts';
import type { ToldConflict } from './changed-since.ts';
import type { LoggedChangeSet } from './logged-change-set.ts';

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

/** What a set that is made under the lock comes to. */
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
