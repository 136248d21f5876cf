import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { effectiveLevels } from '../../../graph-schema/model/visibility.ts';

/**
 * The part of a map that analysis may use: "only me" items, and what needs them, never enter it.
 * A map without such items is returned as it is, so that lists remembered per state stay valid.
 */
export function withoutOnlyMe(state: AllianceMap): AllianceMap {
  let found = false;
  for (const entity of state.entities.values()) {
    if (entity.level === 'only-me') found = true;
  }
  if (!found) return state;
  const levels = effectiveLevels(state);
  const entities = new Map<Id, Entity>();
  for (const [id, entity] of state.entities) {
    if ((levels.get(id)?.level ?? 0) > 0) entities.set(id, entity);
  }
  return { ...state, entities };
}
