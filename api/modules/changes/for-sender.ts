import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { problem } from '../../../graph-schema/model/parse-change.ts';
import { pointerFields, pointersOf, targetsOf } from '../../../graph-schema/model/pointers.ts';
import { sameValue } from '../../../graph-schema/model/same-value.ts';
import type { Conflict, Problem } from '../../../graph-schema/model/problem.ts';
import {
  isMention,
  maySee,
  withoutHidden,
  withoutHiddenMentions,
  type EffectiveLevels,
  type Viewer,
} from '../../../graph-schema/model/visibility.ts';

type ForSender =
  | { readonly changes: readonly Change[] }
  | { readonly conflicts: readonly Conflict[] }
  | { readonly problems: readonly Problem[] };

/** What stands in a conflict for a value that the sender may not see. */
const CHANGED_BY_SOMEONE = 'changed by someone';

/**
 * A set as its sender may send it. Touching what they cannot see conflicts without saying more; pointing to it
 * is as if it were not there; an "only me" item is its sender's own. Where they remove something, what points
 * to it and is hidden from them goes with it, unmentioned, before the set. `ours`: made from the log by the service,
 * which may bring back what went unmentioned.
 */
export function forSender(
  state: AllianceMap,
  levels: EffectiveLevels,
  changes: readonly Change[],
  viewer: Viewer,
  { ours = false } = {},
): ForSender {
  const hidden = (id: Id): boolean => {
    const level = levels.get(id);
    return level !== undefined && !maySee(viewer, level);
  };
  const conflicts = changes.flatMap((change, index) => {
    const id = change.is === 'set' ? change.id : change.entity.id;
    return hidden(id) ? [hiddenConflict(change, id, index)] : [];
  });
  if (conflicts.length > 0) return { conflicts };
  const problems = (ours ? [] : changes).flatMap((change, index) => [
    ...pointsToHidden(change, index, hidden),
    ...ownerProblems(change, index, viewer),
  ]);
  if (problems.length > 0) return { problems };
  const whole = changes.map((change) => withHiddenMentions(state, change, hidden));
  return { changes: [...hiddenRemovals(state, whole, hidden), ...whole] };
}

/** The sender was not shown the hidden things that an entity mentions: what they mean by it keeps them. */
function withHiddenMentions(
  state: AllianceMap,
  change: Change,
  hidden: (id: Id) => boolean,
): Change {
  const there = state.entities.get(change.is === 'set' ? change.id : change.entity.id);
  if (there === undefined || change.is === 'add') return change;
  if (change.is === 'remove') {
    return sameValue(withoutHiddenMentions(there, hidden), change.entity)
      ? { is: 'remove', entity: there }
      : change;
  }
  if (!isMention(change.kind, change.field)) return change;
  const actual = (there as unknown as Readonly<Record<string, unknown>>)[change.field];
  if (!sameValue(withoutHidden(actual, hidden), change.before)) return change;
  const kept = Array.isArray(actual) ? (actual as readonly Id[]).filter(hidden) : [];
  const after = Array.isArray(change.after)
    ? [...(change.after as readonly Id[]), ...kept]
    : change.after;
  return { ...change, before: actual, after };
}

function hiddenConflict(change: Change, id: Id, index: number): Conflict {
  return {
    change: index,
    kind: change.is === 'set' ? change.kind : change.entity.kind,
    id,
    field: change.is === 'set' ? change.field : undefined,
    yours: change.is === 'set' ? change.after : change.is,
    theirs: CHANGED_BY_SOMEONE,
    other: undefined,
  };
}

function pointsToHidden(
  change: Change,
  index: number,
  hidden: (id: Id) => boolean,
): readonly Problem[] {
  if (change.is === 'remove') return [];
  const pointed = change.is === 'add' ? pointersOf(change.entity) : newTargets(change);
  return pointed
    .filter(({ target }) => hidden(target))
    .map(({ field, target }) =>
      problem({
        code: 'UNKNOWN_ENTITY',
        change: index,
        kind: change.is === 'add' ? change.entity.kind : change.kind,
        id: change.is === 'add' ? change.entity.id : change.id,
        field,
        expected: 'the id of something on this map',
        found: `${target}, which is not there`,
        todo: 'Add it in the same set, before or after, or choose one that is there.',
      }),
    );
}

function newTargets(change: Extract<Change, { is: 'set' }>) {
  const pointer = pointerFields(change.kind).find(({ name }) => name === change.field);
  if (pointer === undefined) return [];
  return targetsOf(pointer.shape, change.after).map((target) => ({ field: change.field, target }));
}

function ownerProblems(change: Change, index: number, viewer: Viewer): readonly Problem[] {
  const owner =
    change.is === 'add'
      ? change.entity.owner
      : change.is === 'set' && change.field === 'owner' && typeof change.after === 'string'
        ? change.after
        : '';
  if (owner === '' || owner === viewer.person) return [];
  return [
    problem({
      code: 'INVALID_VALUE',
      change: index,
      field: 'owner',
      expected: 'yourself, or nobody',
      found: 'someone else',
      todo: 'Only you can own what only you may see.',
    }),
  ];
}

function hiddenRemovals(
  state: AllianceMap,
  changes: readonly Change[],
  hidden: (id: Id) => boolean,
): readonly Change[] {
  const going = new Set(
    changes.flatMap((change) => (change.is === 'remove' ? [change.entity.id] : [])),
  );
  if (going.size === 0) return [];
  const also: Entity[] = [];
  // Hidden items may point to each other: go round until nothing more is found.
  for (let found = true; found;) {
    found = false;
    for (const entity of state.entities.values()) {
      if (going.has(entity.id) || !hidden(entity.id)) continue;
      if (!pointersOf(entity).some(({ target }) => going.has(target))) continue;
      going.add(entity.id);
      also.push(entity);
      found = true;
    }
  }
  return also.map((entity) => ({ is: 'remove', entity }));
}
