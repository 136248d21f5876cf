import type { AllianceMap } from './alliance-map.ts';
import type { Id } from './ids.ts';
import { problem } from './parse-change.ts';
import { pointersOf } from './pointers.ts';
import { REMOVED, type Conflict, type Problem } from './problem.ts';

export interface Integrity {
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly Problem[];
}

/**
 * Pointers at the end of a set. One to something that was there and was removed, or a removal that leaves
 * one, conflicts and names both; one to something that was never there, or of the wrong kind, is a problem.
 */
export function integrityConflicts(
  before: AllianceMap,
  after: AllianceMap,
  touched: ReadonlyMap<Id, number>,
): Integrity {
  const conflicts: Conflict[] = [];
  const problems: Problem[] = [];
  const removed = new Set<Id>();
  for (const [id, change] of touched) {
    const entity = after.entities.get(id);
    if (entity === undefined) {
      if (before.entities.has(id)) removed.add(id);
      continue;
    }
    for (const pointer of pointersOf(entity)) {
      const target = after.entities.get(pointer.target);
      if (
        target !== undefined &&
        (pointer.to.includes(target.kind) || pointer.to.includes('any'))
      ) {
        continue;
      }
      problems.push(
        problem({
          code: 'UNKNOWN_ENTITY',
          change,
          kind: entity.kind,
          id,
          field: pointer.field,
          expected: `the id of ${pointer.to.join(' or ')} on this map`,
          found:
            target === undefined
              ? `${pointer.target}, which is not there`
              : `${pointer.target}, a ${target.kind}`,
          todo: 'Add it in the same set, before or after, or choose one that is there.',
        }),
      );
    }
  }
  if (removed.size > 0) conflicts.push(...leftPointing(after, removed, touched));
  return { conflicts, problems };
}

function leftPointing(
  after: AllianceMap,
  removed: ReadonlySet<Id>,
  touched: ReadonlyMap<Id, number>,
): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  for (const entity of after.entities.values()) {
    for (const pointer of pointersOf(entity)) {
      if (!removed.has(pointer.target)) continue;
      conflicts.push({
        change: touched.get(pointer.target) ?? 0,
        kind: entity.kind,
        id: entity.id,
        field: pointer.field,
        yours: REMOVED,
        theirs: pointer.target,
        other: pointer.target,
      });
    }
  }
  return conflicts;
}
