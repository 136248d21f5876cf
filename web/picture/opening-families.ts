import { FAMILY_NAMES, type FamilyName } from '../../graph-schema/flow-families/index.ts';
import { all, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';

/** The family a map opens on: the first that it holds any flow of. */
export function openingFamilies(state: AllianceMap): readonly FamilyName[] {
  const held = new Set(all(state, 'flow').map(({ family }) => family));
  return [FAMILY_NAMES.find((name) => held.has(name)) ?? 'money'];
}
