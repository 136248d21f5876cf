import { settings, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Level } from '../../../graph-schema/model/entity.ts';

/** Who may see what is added: as the map says, and never wider than the alliance without being asked. */
export function levelOfNew(state: AllianceMap): Level {
  return settings(state)?.level === 'alliance' ? 'alliance' : 'mapping-group';
}
