import type { AllianceMap } from './alliance-map.ts';
import type { Change } from './change.ts';
import type { Entity } from './entity-kinds.ts';
import { fieldPath, readPath, writePath } from './field-path.ts';
import type { Id } from './ids.ts';
import { integrityConflicts } from './integrity.ts';
import { REMOVED, type Conflict, type Problem } from './problem.ts';
import { ruleProblems } from './rules.ts';
import { sameValue } from './same-value.ts';

export type Applied =
  | { readonly is: 'applied'; readonly state: AllianceMap; readonly touched: ReadonlySet<Id> }
  | { readonly is: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] };

export interface ApplyOptions {
  /** Moves of positions: the last one wins, and `contentRevision` stays. */
  readonly quiet?: boolean;
}

/**
 * Applies a set in order: each `before` is compared with the state after the changes before it, then
 * pointers and rules are checked once, at the end. One conflict or problem refuses the whole set and
 * leaves the state as it was. A revision is added by every set.
 */
export function applyAll(
  state: AllianceMap,
  changes: readonly Change[],
  { quiet = false }: ApplyOptions = {},
): Applied {
  const entities = new Map(state.entities);
  const touched = new Map<Id, number>();
  const conflicts: Conflict[] = [];
  changes.forEach((change, index) => {
    const conflict = applyOne(entities, change, index, quiet);
    if (conflict !== undefined) conflicts.push(conflict);
    touched.set(change.is === 'set' ? change.id : change.entity.id, index);
  });
  const after: AllianceMap = {
    ...state,
    entities,
    revision: state.revision + 1,
    contentRevision: state.contentRevision + (quiet ? 0 : 1),
  };
  if (conflicts.length > 0) return { is: 'conflict', conflicts };
  const integrity = integrityConflicts(state, after, touched);
  if ('problems' in integrity && integrity.problems.length > 0) {
    return { is: 'refused', problems: integrity.problems };
  }
  if (integrity.conflicts.length > 0) return { is: 'conflict', conflicts: integrity.conflicts };
  const problems = ruleProblems(after, touched);
  if (problems.length > 0) return { is: 'refused', problems };
  return { is: 'applied', state: after, touched: new Set(touched.keys()) };
}

function applyOne(
  entities: Map<Id, Entity>,
  change: Change,
  index: number,
  quiet: boolean,
): Conflict | undefined {
  const id = change.is === 'set' ? change.id : change.entity.id;
  const there = entities.get(id);
  if (change.is === 'add') {
    if (there !== undefined && !(quiet && there.kind === change.entity.kind)) {
      return conflict(index, change.entity.kind, id, undefined, change.entity, there);
    }
    entities.set(id, change.entity);
    return undefined;
  }
  if (change.is === 'remove') {
    if (there === undefined) {
      return conflict(index, change.entity.kind, id, undefined, REMOVED, REMOVED);
    }
    if (!quiet && !sameValue(there, change.entity)) {
      return conflict(index, change.entity.kind, id, undefined, REMOVED, there);
    }
    entities.delete(id);
    return undefined;
  }
  return setOne(entities, change, there, index, quiet);
}

function setOne(
  entities: Map<Id, Entity>,
  change: Extract<Change, { is: 'set' }>,
  there: Entity | undefined,
  index: number,
  quiet: boolean,
): Conflict | undefined {
  const { id, kind, field, before, after } = change;
  const path = fieldPath(kind, field);
  if (there?.kind !== kind || path === undefined) {
    return conflict(index, kind, id, field, after, REMOVED);
  }
  const current = readPath(there, path);
  if (!quiet && !sameValue(current, before))
    return conflict(index, kind, id, field, after, current);
  entities.set(id, writePath(there, path, after));
  return undefined;
}

function conflict(
  change: number,
  kind: string,
  id: Id,
  field: string | undefined,
  yours: unknown,
  theirs: unknown,
): Conflict {
  return { change, kind, id, field, yours, theirs, other: undefined };
}
