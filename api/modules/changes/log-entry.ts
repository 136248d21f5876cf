import type { Change } from '../../../graph-schema/model/change.ts';
import { pointerFields } from '../../../graph-schema/model/pointers.ts';
import type { LoggedChange, NewChangeSet } from './logged-change-set.ts';
import type { Sender, SetHead, TakenBack } from './change-request.ts';
import { changedId, contextOf, type Step } from './set-context.ts';

/** Effective levels can move only where something came or went, or a level, an owner or a pointer changed. */
export function movesLevels(changes: readonly Change[]): boolean {
  return changes.some(
    (change) =>
      change.is !== 'set' ||
      change.field === 'level' ||
      change.field === 'owner' ||
      pointerFields(change.kind).some(({ name }) => name === change.field),
  );
}

interface Entry extends Step {
  readonly head: SetHead;
  readonly changes: readonly Change[];
  /** How many at the beginning the service has added. */
  readonly unmentioned: number;
  readonly takesBack: TakenBack | undefined;
  readonly at: string;
  readonly contentHash: string;
  readonly sender: Sender;
}

/** What the log keeps of a set. */
export function logEntry(entry: Entry): NewChangeSet {
  const { head, changes, after, levelsBefore, levelsAfter, sender, takesBack } = entry;
  const around = head.quiet ? { about: [], context: [] } : contextOf(changes, entry);
  return {
    id: head.changeSetId,
    revision: after.revision,
    contentRevision: after.contentRevision,
    label: head.label,
    by: sender.name,
    byPerson: sender.viewer.person ?? '',
    at: entry.at,
    quiet: head.quiet,
    contentHash: entry.contentHash,
    changes: changes.map((change, index): LoggedChange => {
      const id = changedId(change);
      const level = levelsAfter.get(id) ?? levelsBefore.get(id) ?? { level: 0, owner: '' };
      return index < entry.unmentioned ? { change, level, unmentioned: true } : { change, level };
    }),
    changeCount: changes.length,
    undoes: takesBack?.id ?? null,
    isUndo: takesBack !== undefined && !takesBack.isUndo,
    base: takesBack === undefined ? null : (takesBack.base ?? takesBack.id),
    ...around,
  };
}
