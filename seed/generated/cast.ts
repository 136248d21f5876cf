import type { Actor, Sector } from '../../graph-schema/model/actor.ts';
import { make, type Entity } from '../../graph-schema/model/entity-kinds.ts';
import { id, type Id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';
import type { Draw } from './draw.ts';

/** Who is on a made-up map, by what they are. */
export interface Cast {
  readonly places: readonly Id[];
  readonly actors: readonly Actor[];
  readonly payers: readonly Id[];
  readonly bodies: readonly Id[];
  readonly connectors: readonly Id[];
  readonly communities: readonly Id[];
  /** By place: who is there. Bodies without a place are in none. */
  readonly byPlace: ReadonlyMap<Id, readonly Id[]>;
}

/** Shares of a hundred actors. */
const MIX: readonly (readonly [count: number, type: Actor['type'], sector?: Sector])[] = [
  [4, 'funder'],
  [6, 'organisation', 'public-body'],
  [43, 'organisation', 'charity'],
  [25, 'organisation', 'community-group'],
  [8, 'organisation', 'business'],
  [4, 'connector'],
  [10, 'community'],
];
const NAMES: Readonly<Record<string, string>> = {
  funder: 'Fund',
  'public-body': 'Public service',
  charity: 'Charity',
  'community-group': 'Group',
  business: 'Business',
  connector: 'Connector',
  community: 'People',
};
const ACTORS_A_PLACE = 40;
const HAS_PLACE = 0.75;
const HUNDRED = MIX.flatMap(([count, ...kind]) => Array.from({ length: count }, () => kind));

export function castOf(count: number, draw: Draw): Cast {
  const places = Array.from({ length: Math.max(3, Math.round(count / ACTORS_A_PLACE)) }, (_, at) =>
    id(`place${at}`),
  );
  const actors = Array.from({ length: count }, (_, at) => actorOf(at, places, draw));
  const idsOf = (test: (actor: Actor) => boolean) => actors.filter(test).map((one) => one.id);
  const isPayer = ({ type, sector }: Actor) =>
    type === 'funder' || (sector.is === 'value' && sector.value === 'public-body');
  const byPlace = new Map<Id, Id[]>(places.map((place) => [place, []]));
  for (const actor of actors) for (const place of actor.places) byPlace.get(place)?.push(actor.id);
  return {
    places,
    actors,
    payers: idsOf(isPayer),
    bodies: idsOf((one) => one.type === 'organisation' && !isPayer(one)),
    connectors: idsOf(({ type }) => type === 'connector'),
    communities: idsOf(({ type }) => type === 'community'),
    byPlace,
  };
}

function actorOf(at: number, places: readonly Id[], draw: Draw): Actor {
  // Steps of 37 run through all hundred before any comes again, so that small maps have every kind.
  const [type, sector] = HUNDRED[(at * 37) % 100] ?? ['organisation', 'charity'];
  return make('actor', {
    id: id(`actor${at}`),
    type,
    name: `${NAMES[sector ?? type] ?? 'Body'} ${at}`,
    places: draw.chance(HAS_PLACE) ? [draw.pick(places)] : [],
    based: value(draw.chance(0.7) ? 'in-this-place' : 'covers-from-elsewhere'),
    ...(sector === undefined ? {} : { sector: value(sector) }),
  });
}

export function placeEntities(cast: Cast): readonly Entity[] {
  return cast.places.map((place, at) => make('place', { id: place, name: `Neighbourhood ${at}` }));
}
