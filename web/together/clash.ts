import type { Change } from '../../graph-schema/model/change.ts';
import type { ChangeSetId } from '../../graph-schema/model/ids.ts';
import type { Conflict } from '../../graph-schema/model/problem.ts';
import type { OwnChangeSet } from '../graphql/changes.ts';

/** What another did meanwhile, as the log has it. */
export interface Meanwhile {
  readonly set: ChangeSetId;
  /** Who, as they chose to be shown. */
  readonly by: string;
  readonly changes: readonly Change[];
}

/** Where an edit met another's. */
export interface Meeting {
  readonly conflict: Conflict;
  /** Null where the log does not say, or not to this person. */
  readonly meanwhile: Meanwhile | null;
}

/** An edit of this browser that was not made, for another's stands there. It is kept until the person decides. */
export interface Clash {
  readonly set: OwnChangeSet;
  readonly meetings: readonly [Meeting, ...Meeting[]];
}

/** What stands in a conflict for a value that this person may not see. */
export const CHANGED_BY_SOMEONE = 'changed by someone';

function keysOf({ meetings }: Clash): readonly string[] {
  return meetings.map(({ conflict: { id, field = '', other = '' } }) => `${id} ${field} ${other}`);
}

/** An older edit of nothing but the same fields: the newer one says what the person wants there. */
export function isReplacedBy(older: Clash, newer: Clash): boolean {
  const keys = new Set(keysOf(newer));
  return (
    older.set.changes.length === older.meetings.length &&
    keysOf(older).every((key) => keys.has(key))
  );
}
