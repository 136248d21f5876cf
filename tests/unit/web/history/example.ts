import { emptyMap, type AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../graph-schema/model/apply.ts';
import { mapId } from '../../../../graph-schema/model/ids.ts';
import { aldermouthChanges } from '../../../../seed/aldermouth/index.ts';

function example(): AllianceMap {
  const applied = applyAll(emptyMap(mapId('aldermouth')), aldermouthChanges());
  if (applied.is !== 'applied') throw new Error('The example place does not apply');
  return applied.state;
}

/** The example place. */
export const EXAMPLE = example();
