import type { MapEntity } from '../../graph-schema/model/alliance-map-entity.ts';
import { make } from '../../graph-schema/model/entity-kinds.ts';
import { id } from '../../graph-schema/model/ids.ts';

/** The day the map is dated and shows. */
const AS_AT = '2025-10-31';

export const map: MapEntity = make('map', {
  id: id('aldermouth'),
  title: 'Aldermouth',
  purpose: 'To see one made-up alliance as it is, before its partners sign the next agreement.',
  boundary:
    'A coastal town of 118,000 people, with four neighbourhoods. They are Ropery (harbour), ' +
    'Saltgarth (estate), Castle Ward (centre) and Highmoor (villages).',
  asAt: AS_AT,
  shows: { is: 'day', day: AS_AT },
  madeUp: true,
});
