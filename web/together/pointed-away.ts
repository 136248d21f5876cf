import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { pointerFields, pointersOf, targetsOf } from '../../graph-schema/model/pointers.ts';
import { REMOVED, type Conflict } from '../../graph-schema/model/problem.ts';

interface Pointed {
  readonly field: string;
  readonly target: Id;
}

/**
 * Where a set points to what is no longer on the map. The server can't tell such a thing from one that never was;
 * who made the set saw it there.
 */
export function pointedAway(state: AllianceMap, changes: readonly Change[]): readonly Conflict[] {
  const added = new Set(
    changes.flatMap((change) => (change.is === 'add' ? [change.entity.id] : [])),
  );
  return changes.flatMap((change, index) =>
    pointsTo(change)
      .filter(({ target }) => !state.entities.has(target) && !added.has(target))
      .map(({ field, target }): Conflict => {
        const { kind, id } = change.is === 'set' ? change : change.entity;
        const yours = change.is === 'set' ? change.after : change.entity;
        return { change: index, kind, id, field, yours, theirs: REMOVED, other: target };
      }),
  );
}

function pointsTo(change: Change): readonly Pointed[] {
  if (change.is === 'remove') return [];
  if (change.is === 'add') return pointersOf(change.entity);
  const { kind, field, after } = change;
  const pointer = pointerFields(kind).find(({ name }) => name === field);
  if (pointer === undefined) return [];
  return targetsOf(pointer.shape, after).map((target) => ({ field, target }));
}
