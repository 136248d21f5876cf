import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import { invertAll } from '../../../graph-schema/model/change.ts';
import type { LoggedChangeSet } from './logged-change-set.ts';

/**
 * The states between sets that lead up to `now`, by taking them back one by one: the first before the first
 * set, the last after the last. Undefined where the sets do not lead to `now`.
 */
export function statesBackwards(
  now: AllianceMap,
  sets: readonly LoggedChangeSet[],
): readonly AllianceMap[] | undefined {
  if (sets.at(-1)?.revision !== now.revision) return undefined;
  const states = [now];
  for (const set of [...sets].reverse()) {
    const [later] = states;
    if (later === undefined) return undefined;
    if (set.revision === 1) {
      states.unshift({ ...later, revision: 0, contentRevision: 0, entities: new Map() });
      continue;
    }
    const changes = invertAll(set.changes.map(({ change }) => change));
    const before = applyAll(later, changes, { quiet: set.quiet });
    if (before.is !== 'applied') return undefined;
    states.unshift({ ...before.state, revision: set.revision - 1 });
  }
  return states;
}
