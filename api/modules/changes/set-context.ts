import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import { fieldEntries, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { pointersOf } from '../../../graph-schema/model/pointers.ts';
import { sameValue } from '../../../graph-schema/model/same-value.ts';
import {
  isMention,
  type EffectiveLevel,
  type EffectiveLevels,
} from '../../../graph-schema/model/visibility.ts';
import type { LoggedContext } from './logged-change-set.ts';

export interface Step {
  readonly before: AllianceMap;
  readonly after: AllianceMap;
  readonly levelsBefore: EffectiveLevels;
  readonly levelsAfter: EffectiveLevels;
}

interface SetContext {
  readonly about: readonly Id[];
  readonly context: readonly LoggedContext[];
}

/** Text by which people know a thing. */
const NAMES: ReadonlySet<string> = new Set(['name', 'title', 'label', 'reference', 'word']);
const NOBODY: EffectiveLevel = { level: 0, owner: '' };

/**
 * What the changes of a set are about: what they touch, what that points to, and, where that is no actor itself,
 * what it points to in turn: evidence for a flow is about the two ends of the flow. Each comes slim, with the words
 * that name it, but for what the set itself holds whole.
 */
export function contextOf(changes: readonly Change[], step: Step): SetContext {
  const touched = new Set(changes.map(changedId));
  const near = pointedFrom(touched, step);
  const notActors = [...near].filter((id) => entityAt(step, id)?.kind !== 'actor');
  const far = pointedFrom(new Set(notActors), step);
  const about = new Set([...touched, ...near, ...far]);
  const whole = new Set(
    changes.flatMap((change) => (change.is === 'set' ? [] : [changedId(change)])),
  );
  const context = [...about].flatMap((id): readonly LoggedContext[] => {
    const entity = whole.has(id) ? undefined : entityAt(step, id);
    return entity === undefined ? [] : [{ entity: slim(entity), level: levelAt(step, id) }];
  });
  return { about: [...about], context };
}

export function changedId(change: Change): Id {
  return change.is === 'set' ? change.id : change.entity.id;
}

function entityAt({ before, after }: Step, id: Id): Entity | undefined {
  return after.entities.get(id) ?? before.entities.get(id);
}

function levelAt({ levelsBefore, levelsAfter }: Step, id: Id): EffectiveLevel {
  return levelsAfter.get(id) ?? levelsBefore.get(id) ?? NOBODY;
}

function pointedFrom(ids: ReadonlySet<Id>, { before, after }: Step): ReadonlySet<Id> {
  const found = new Set<Id>();
  for (const id of ids) {
    for (const { entities } of [before, after]) {
      const entity = entities.get(id);
      if (entity === undefined) continue;
      for (const { field, target } of pointersOf(entity)) {
        if (!isMention(entity.kind, field) && !ids.has(target)) found.add(target);
      }
    }
  }
  return found;
}

/** Its names, what it is and what it needs; the rest is as nobody had said it. */
function slim(entity: Entity): Readonly<Record<string, unknown>> {
  const values = entity as unknown as Readonly<Record<string, unknown>>;
  const kept: Record<string, unknown> = { kind: entity.kind, id: entity.id };
  for (const [name, { shape, initial }] of fieldEntries(entity.kind)) {
    if (name === 'level' || isMention(entity.kind, name) || sameValue(values[name], initial))
      continue;
    const keeps = shape.type === 'choice' || shape.type === 'pointer' || NAMES.has(name);
    if (keeps) kept[name] = values[name];
  }
  return kept;
}
