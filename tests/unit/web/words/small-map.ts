import type { AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { emptyMap } from '../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../graph-schema/model/apply.ts';
import { make, type Entity } from '../../../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id, mapId } from '../../../../graph-schema/model/ids.ts';
import type { TimeShown } from '../../../../graph-schema/model/time.ts';

export const TIME: TimeShown = { asAt: '2025-10-31', shows: { is: 'day', day: '2025-10-31' } };

/** A map of four actors and whatever a test adds: a trust and three organisations. */
export function smallMap(more: readonly Entity[]): AllianceMap {
  const entities: readonly Entity[] = [
    make('map', {
      id: id('m'),
      title: 'Test',
      asAt: TIME.asAt,
      shows: TIME.shows,
    }),
    make('actor', { id: id('T'), type: 'funder', name: 'Breakwater Trust' }),
    make('actor', { id: id('F'), type: 'organisation', name: 'Foodshare' }),
    make('actor', { id: id('G'), type: 'organisation', name: 'Green Group' }),
    make('actor', { id: id('C'), type: 'community', name: 'Family carers' }),
    ...more,
  ];
  const result = applyAll(
    emptyMap(mapId('m')),
    entities.map((entity) => ({ is: 'add', entity })),
  );
  if (result.is !== 'applied') throw new Error(JSON.stringify(result));
  return result.state;
}

export function grant(given: Partial<Flow>): Flow {
  return make('flow', {
    id: id('flow'),
    family: 'money',
    flowKind: 'grant',
    from: id('T'),
    to: id('F'),
    unit: 'pence',
    ...given,
  });
}
