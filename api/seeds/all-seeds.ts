import { aldermouthChanges } from '../../seed/aldermouth/index.ts';
import type { Seed } from './load-seeds.ts';

/** The maps that come with the product, in the order in which they are loaded. */
export function allSeeds(): readonly Seed[] {
  return [
    {
      id: 'aldermouth',
      title: 'Aldermouth',
      changes: () => Promise.resolve(aldermouthChanges()),
    },
  ];
}
