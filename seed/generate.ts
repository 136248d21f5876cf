import type { Change } from '../graph-schema/model/change.ts';
import { make, type Entity } from '../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../graph-schema/model/flow.ts';
import { id, type MapId } from '../graph-schema/model/ids.ts';
import { castOf, placeEntities } from './generated/cast.ts';
import { drawFrom } from './generated/draw.ts';
import { programmesOf } from './generated/programmes.ts';
import { interestsOf } from './generated/shared-interests.ts';
import { tiesOf } from './generated/ties.ts';

export interface AllianceSize {
  readonly actors: number;
  /** All flows together. Programmes alone may bring more than a very low number. */
  readonly flows: number;
}

const DAY = '2025-10-31';

/**
 * A made-up alliance of any size that looks like a real one: programmes with leads and sub-agreements, sectors, places,
 * rooms, interests, connectors. The same seed number gives the same map on every machine. All names are numbers.
 */
export function generateAlliance(
  mapId: MapId,
  { actors, flows }: AllianceSize,
  seed: number,
): readonly Change[] {
  const draw = drawFrom(seed);
  const cast = castOf(actors, draw);
  const programmes = programmesOf(cast, draw);
  const inProgrammes = programmes.filter((entity): entity is Flow => entity.kind === 'flow').length;
  const map = make('map', {
    id: id(mapId),
    title: `A made-up alliance of ${actors} actors`,
    asAt: DAY,
    shows: { is: 'day', day: DAY },
    madeUp: true,
  });
  const entities: readonly Entity[] = [
    map,
    ...placeEntities(cast),
    ...cast.actors,
    ...programmes,
    ...tiesOf(Math.max(0, flows - inProgrammes), cast, draw),
    ...interestsOf(cast, draw),
  ];
  return entities.map((entity) => ({ is: 'add', entity }));
}
