import { emptyMap, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import type { StateUpdate } from './messages.ts';

/** Entities never change in place, so those that are the same object are left out. */
export function updateBetween(before: AllianceMap | undefined, after: AllianceMap): StateUpdate {
  const { mapId, revision, contentRevision } = after;
  const changed: Entity[] = [];
  const removed: Id[] = [];
  for (const [id, entity] of after.entities) {
    if (before?.entities.get(id) !== entity) changed.push(entity);
  }
  for (const id of before?.entities.keys() ?? []) {
    if (!after.entities.has(id)) removed.push(id);
  }
  return { mapId, revision, contentRevision, anew: before === undefined, changed, removed };
}

/** The state after an update. An update to nothing but the revisions keeps the entities, and what is remembered by them. */
export function updated(before: AllianceMap | undefined, update: StateUpdate): AllianceMap {
  const { mapId, revision, contentRevision, anew, changed, removed } = update;
  const from = anew || before === undefined ? emptyMap(mapId) : before;
  if (changed.length === 0 && removed.length === 0) return { ...from, revision, contentRevision };
  const entities = new Map(from.entities);
  for (const id of removed) entities.delete(id);
  for (const entity of changed) entities.set(entity.id, entity);
  return { mapId, revision, contentRevision, entities };
}
