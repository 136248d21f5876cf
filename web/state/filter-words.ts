import type { MapFilters } from './view-types.ts';

/** How many of the filter's parts narrow the map. */
export function narrowedBy(filters: MapFilters): number {
  const { states, types, sectors, places, text, atLeastPence } = filters;
  const lists = [states, types, sectors, places].filter((list) => list.length > 0).length;
  return lists + (text.trim() === '' ? 0 : 1) + (atLeastPence === null ? 0 : 1);
}

/** State as people read it. */
export const STATE_WORDS = {
  happening: 'Happening',
  'agreed-not-started': 'Agreed, not started',
  'on-paper-only': 'On paper only',
  'asked-for-refused': 'Asked for, refused',
  'offered-declined': 'Offered, declined',
  proposed: 'Proposed',
  ended: 'Ended',
} as const;

export const TYPE_WORDS = {
  organisation: 'Organisation',
  funder: 'Funder',
  community: 'Community',
  connector: 'Connector',
} as const;

export const SECTOR_WORDS = {
  'public-body': 'Public body',
  charity: 'Charity or social enterprise',
  'community-group': 'Community group',
  business: 'Business',
} as const;
