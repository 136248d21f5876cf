import { FAMILY_NAMES, type FamilyName } from '../../graph-schema/flow-families/index.ts';
import { all, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';

/** The family a map opens on: the first that it holds any flow of. */
export function openingFamilies(state: AllianceMap): readonly FamilyName[] {
  const held = new Set(all(state, 'flow').map(({ family }) => family));
  return [FAMILY_NAMES.find((name) => held.has(name)) ?? 'money'];
}

/** How many flows of each family there are, for the chips. */
export function familyCounts(state: AllianceMap): Readonly<Record<FamilyName, number>> {
  const counts = Object.fromEntries(FAMILY_NAMES.map((name) => [name, 0])) as Record<
    FamilyName,
    number
  >;
  for (const { family } of all(state, 'flow')) counts[family] += 1;
  return counts;
}
