import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import type { AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { actorOf, allKnow, interest, organisation, smallMap, type Nested } from './small-map.ts';

export const HILL = ['H1', 'H2', 'H3'] as const;
export const QUAY = ['Q1', 'Q2', 'Q3'] as const;

/** Three groups of one place and three of another, close inside; those given care about the interests. */
export function twoPlaces(
  cares: Readonly<Record<string, readonly string[]>>,
  ...more: readonly Nested[]
): AllianceMap {
  const groups = (place: string, names: readonly string[]) =>
    names.map((name) => organisation(name, 'community-group', { places: [id(place)] }));
  return smallMap(
    make('place', { id: id('hill'), name: 'Hill' }),
    make('place', { id: id('quay'), name: 'Quay' }),
    groups('hill', HILL),
    groups('quay', QUAY),
    actorOf('connector', 'K'),
    [allKnow(...HILL), allKnow(...QUAY)],
    Object.entries(cares).map(([label, actors]) => interest(label, { 'cares-about': actors })),
    more,
  );
}
