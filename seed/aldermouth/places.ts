import { make } from '../../graph-schema/model/entity-kinds.ts';
import { id } from '../../graph-schema/model/ids.ts';
import type { Place } from '../../graph-schema/model/words-on-the-map.ts';

const NAMES = ['Ropery', 'Saltgarth', 'Castle Ward', 'Highmoor'] as const;
export type PlaceName = (typeof NAMES)[number];

export function placeId(name: PlaceName): Place['id'] {
  return id(`place:${name.toLowerCase().replace(' ', '-')}`);
}

export const places: readonly Place[] = NAMES.map((name) =>
  make('place', { id: placeId(name), name }),
);
