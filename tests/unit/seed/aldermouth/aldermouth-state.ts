import { emptyMap, type AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../graph-schema/model/apply.ts';
import type { Change } from '../../../../graph-schema/model/change.ts';
import type { Entity } from '../../../../graph-schema/model/entity-kinds.ts';
import { mapId } from '../../../../graph-schema/model/ids.ts';
import { aldermouthChanges } from '../../../../seed/aldermouth/index.ts';

/** The state after a set of changes; throws with the answer where the set is not applied. */
export function applied(state: AllianceMap, changes: readonly Change[]): AllianceMap {
  const result = applyAll(state, changes);
  if (result.is !== 'applied') throw new Error(JSON.stringify(result));
  return result.state;
}

/** The changes that add these entities. */
export function adding(...entities: readonly Entity[]): readonly Change[] {
  return entities.map((entity) => ({ is: 'add', entity }));
}

export const ALDERMOUTH: AllianceMap = applied(emptyMap(mapId('aldermouth')), aldermouthChanges());
