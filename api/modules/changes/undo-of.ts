import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { invertAll, type Change } from '../../../graph-schema/model/change.ts';
import type { ChangeSetId, MapId } from '../../../graph-schema/model/ids.ts';
import type { Conflict } from '../../../graph-schema/model/problem.ts';
import { effectiveLevels } from '../../../graph-schema/model/visibility.ts';
import { whatCanBe } from '../../../graph-schema/edits/what-can-be.ts';
import { DomainError, notFound } from '../../errors.ts';
import { readChangeSet } from './change-log.store.ts';
import type { MadeSet, Sender } from './change-request.ts';
import { forSender } from './for-sender.ts';
import type { LoggedChangeSet } from './logged-change-set.ts';
import { isBy } from './seen-change-sets.ts';

interface Wish {
  readonly mapId: MapId;
  readonly newChangeSetId: ChangeSetId;
  readonly sender: Sender;
  readonly onlyWhatCanBe: boolean;
}

/** The set that takes another back, made under the lock: two who undo the same thing at once undo it once. */
export function undoOf(set: LoggedChangeSet, wish: Wish): MadeSet {
  const { mapId, newChangeSetId, sender, onlyWhatCanBe } = wish;
  mayUndo(set, sender);
  const { id, isUndo, base, revision, quiet } = set;
  const wanted = set.label.replace(/^(Undo|Redo): /u, '');
  const inverses = invertAll(set.changes.map(({ change }) => change));
  return {
    head: {
      mapId,
      changeSetId: newChangeSetId,
      baseRevision: revision,
      label: `${isUndo ? 'Redo' : 'Undo'}: ${wanted}`.slice(0, 500),
      quiet,
    },
    wish: { undoes: id, onlyWhatCanBe },
    make: async (tx, state) => {
      const now = await readChangeSet(tx, mapId, id);
      if (now === undefined) throw notFound('change set');
      if (now.undoneBy !== null) throw new DomainError('CONFLICT', 'This was undone already.');
      const takesBack = { id, isUndo, base };
      if (!onlyWhatCanBe) return { changes: inverses, takesBack };
      return { ...mostOf(state, inverses, sender), takesBack };
    },
  };
}

function mayUndo(set: LoggedChangeSet, { viewer }: Sender): void {
  if (!isBy(set, viewer)) {
    throw new DomainError(
      'FORBIDDEN',
      'Only the person who made this change can undo it. You can restore the map, or one item, to how it was before.',
    );
  }
  if (set.revision === 1) {
    throw new DomainError(
      'FORBIDDEN',
      'The start of a map cannot be undone. Delete the map instead.',
    );
  }
}

/** What is hidden from the sender since stands in the way like anything else that was changed. */
function mostOf(
  state: AllianceMap,
  inverses: readonly Change[],
  { viewer }: Sender,
): { readonly changes: readonly Change[]; readonly left: readonly Conflict[] } {
  const levels = effectiveLevels(state);
  const allowed = forSender(state, levels, inverses, viewer, { ours: true });
  const hidden = 'conflicts' in allowed ? allowed.conflicts : [];
  const held = new Set(hidden.map(({ change }) => change));
  const { changes, conflicts } = whatCanBe(
    state,
    inverses.filter((_, index) => !held.has(index)),
  );
  return { changes, left: [...hidden, ...conflicts] };
}
