import type { Change } from '../../graph-schema/model/change.ts';
import { make } from '../../graph-schema/model/entity-kinds.ts';
import { id, type MapId } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';

/** A map of a given size, always the same: actors, and money flows between them. */
export function madeAlliance(mapId: MapId, actors: number, flows: number): readonly Change[] {
  return [
    {
      is: 'add',
      entity: make('map', {
        id: id(mapId),
        title: 'A large map',
        asAt: '2025-10-31',
        shows: { is: 'day', day: '2025-10-31' },
      }),
    },
    ...Array.from({ length: actors }, (_, index): Change => {
      const funder = index % 20 === 0;
      return {
        is: 'add',
        entity: make('actor', {
          id: id(`actor${index}`),
          type: funder ? 'funder' : 'organisation',
          name: `Actor number ${index}`,
          ...(funder ? {} : { sector: value('charity' as const) }),
        }),
      };
    }),
    ...Array.from({ length: flows }, (_, index): Change => ({
      is: 'add',
      entity: make('flow', {
        id: id(`flow${index}`),
        family: 'money',
        flowKind: 'grant',
        from: id(`actor${(index * 7) % actors}`),
        to: id(`actor${(index * 13 + 1) % actors}`),
        unit: 'pence',
        amount: { record: value(100_000 + index) },
        start: value('2025-04-01'),
      }),
    })),
  ];
}
