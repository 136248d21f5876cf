import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import {
  effectiveLevels,
  isMention,
  maySee,
  withoutHidden,
  withoutHiddenMentions,
  type Viewer,
} from '../../../graph-schema/model/visibility.ts';
import type { LoggedChangeSet } from './logged-change-set.ts';

interface Between {
  /** States before the first set, between sets, and after the last. */
  readonly states: readonly AllianceMap[];
  /** Which set. */
  readonly at: number;
  readonly now: AllianceMap;
  readonly viewer: Viewer;
}

/**
 * The changes of one set as a viewer may see them. What is hidden from them now says nothing of itself: where it
 * went out of sight it is removed as they last had it, at the beginning of what they asked for.
 */
export function seenBetween(
  set: LoggedChangeSet,
  { states, at, now, viewer }: Between,
): readonly Change[] {
  const [base, before, after] = [states[0], states[at], states[at + 1]];
  if (base === undefined || before === undefined || after === undefined) return [];
  const seen = (state: AllianceMap, id: Id): Entity | undefined => seenIn(state, id, viewer);
  const hiddenNow = (id: Id): boolean => now.entities.has(id) && seen(now, id) === undefined;
  const moved = movedIds(before, after, viewer);
  const changes = set.changes.flatMap(({ change }): readonly Change[] => {
    const id = change.is === 'set' ? change.id : change.entity.id;
    if (moved.has(id) || hiddenNow(id)) return [];
    const was = seen(before, id) ?? seen(after, id);
    return was === undefined ? [] : [withoutMentions(change, hiddenFrom(now, viewer))];
  });
  const cameIn: Change[] = [];
  const wentOut: Change[] = [];
  for (const id of moved) {
    const entered = seen(after, id);
    const had = seen(base, id) ?? seen(before, id);
    if (entered !== undefined && !hiddenNow(id)) cameIn.push({ is: 'add', entity: entered });
    else if (entered === undefined && had !== undefined)
      wentOut.push({ is: 'remove', entity: had });
  }
  return [...cameIn, ...changes, ...wentOut];
}

/** Ids that are there before and after, and seen in only one of the two. */
function movedIds(before: AllianceMap, after: AllianceMap, viewer: Viewer): ReadonlySet<Id> {
  const moved = new Set<Id>();
  if (before.entities === after.entities) return moved;
  for (const id of after.entities.keys()) {
    if (!before.entities.has(id)) continue;
    const seenBefore = seenIn(before, id, viewer) !== undefined;
    if (seenBefore !== (seenIn(after, id, viewer) !== undefined)) moved.add(id);
  }
  return moved;
}

function seenIn(state: AllianceMap, id: Id, viewer: Viewer): Entity | undefined {
  const entity = state.entities.get(id);
  const hidden = hiddenFrom(state, viewer);
  return entity === undefined || hidden(id) ? undefined : withoutHiddenMentions(entity, hidden);
}

/** Whether something that is on the map is hidden from the viewer. */
export function hiddenFrom(state: AllianceMap, viewer: Viewer): (id: Id) => boolean {
  const levels = effectiveLevels(state);
  return (id) => {
    const level = levels.get(id);
    return level !== undefined && !maySee(viewer, level);
  };
}

/** A change without the ids of hidden things that it merely mentions. */
export function withoutMentions(change: Change, hidden: (id: Id) => boolean): Change {
  if (change.is !== 'set') {
    return { ...change, entity: withoutHiddenMentions(change.entity, hidden) };
  }
  if (!isMention(change.kind, change.field)) return change;
  return {
    ...change,
    before: withoutHidden(change.before, hidden),
    after: withoutHidden(change.after, hidden),
  };
}
