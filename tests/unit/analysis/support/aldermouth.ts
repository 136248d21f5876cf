import { emptyMap, type AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { mapId } from '../../../../graph-schema/model/ids.ts';
import { aldermouthChanges } from '../../../../seed/aldermouth/index.ts';
import { applied } from './small-map.ts';

/** The made-up example place, as it is seeded. */
export const ALDERMOUTH: AllianceMap = applied(emptyMap(mapId('aldermouth')), aldermouthChanges());
