import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { levelNumber, type Viewer } from '../../../graph-schema/model/visibility.ts';
import type { SetWithContext } from '../changes/change-log.store.ts';
import type { LoggedChange } from '../changes/logged-change-set.ts';
import { hiddenFrom } from '../changes/seen-between.ts';
import {
  isBy,
  seenPlainly,
  SOME_CHANGES,
  type SeenChangeSet,
} from '../changes/seen-change-sets.ts';

/**
 * A batch as one entry, with a few of its changes. Its label and the number of its changes are for who may see all of
 * them, by the stricter of their levels then and now, and for who made it.
 */
export function seenBatch(
  set: SetWithContext,
  some: readonly LoggedChange[],
  viewer: Viewer,
  now: AllianceMap,
): SeenChangeSet {
  const seen = seenPlainly(
    { ...set, changes: some, context: set.context.slice(0, 500) },
    viewer,
    now,
  );
  const hidden = hiddenFrom(now, viewer);
  const mayReadAll =
    isBy(set, viewer) ||
    ((set.leastLevel ?? 0) > 0 &&
      (set.leastLevel ?? 0) >= levelNumber(viewer.level) &&
      !set.about.some(hidden));
  return mayReadAll
    ? { ...seen, label: set.label, changeCount: set.changeCount }
    : { ...seen, label: seen.changes.length === 0 ? '' : SOME_CHANGES, changeCount: null };
}
