import type { Change } from '../../../graph-schema/model/change.ts';
import type { ChangeSetId, Id } from '../../../graph-schema/model/ids.ts';
import type { EffectiveLevel } from '../../../graph-schema/model/visibility.ts';

/** One change with the effective level that its entity had when it was applied. */
export interface LoggedChange {
  readonly change: Change;
  readonly level: EffectiveLevel;
  /** Added by the service, and not by the sender, who does not know of it. */
  readonly unmentioned?: true;
}

/** What a change names, slim, so that the log reads on its own when it is gone. */
export interface LoggedContext {
  readonly entity: Readonly<Record<string, unknown>>;
  readonly level: EffectiveLevel;
}

/** One entry of a map's log. */
export interface LoggedChangeSet {
  readonly id: ChangeSetId;
  readonly revision: number;
  readonly contentRevision: number;
  readonly label: string;
  readonly by: string;
  readonly byPerson: string;
  readonly at: string;
  readonly quiet: boolean;
  readonly contentHash: string;
  readonly changes: readonly LoggedChange[];
  /** How many there are, what the service has added included. */
  readonly changeCount: number;
  /** The set that this one takes back; null for any other. */
  readonly undoes: ChangeSetId | null;
  /** True where it takes back, false where it was done or done again: an undo of an undo is a redo. */
  readonly isUndo: boolean;
  /** The set at the beginning of a chain of undo and redo; null there. */
  readonly base: ChangeSetId | null;
  /** The set that took this one back. */
  readonly undoneBy: ChangeSetId | null;
  /** At the beginning of a chain: the set by which it is out of force now. */
  readonly takenBackBy: ChangeSetId | null;
}

/** An entry as it lies in the log: the changes of a batch lie beside it, in parts. */
export interface StoredChangeSet extends Omit<LoggedChangeSet, 'changes'> {
  /** Null for a batch. */
  readonly changes: readonly LoggedChange[] | null;
  /** Of a batch: the strictest effective level among its changes, what the service has added left out. */
  readonly leastLevel: number | null;
}

/** What is written of a new set; how it is taken back is written with what takes it back. */
export interface NewChangeSet extends Omit<LoggedChangeSet, 'undoneBy' | 'takenBackBy'> {
  /** Ids of what it touches and what that points to, for finding it again. */
  readonly about: readonly Id[];
  readonly context: readonly LoggedContext[];
}
