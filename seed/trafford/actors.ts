import { make } from '../../graph-schema/model/entity-kinds.ts';
import type { Actor } from '../../graph-schema/model/actor.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { NOT_KNOWN, value } from '../../graph-schema/model/known.ts';
import type { Place } from '../../graph-schema/model/words-on-the-map.ts';
import type { Bodies, Body } from './bodies.ts';
import { actorId, COUNCIL, hubFileId, hubId, placeId } from './ids.ts';
import type { HubRow, TraffordRows } from './rows.ts';

const MOST_LETTERS_OF_AN_IDENTIFIER = 80;

export const council: Actor = make('actor', {
  id: COUNCIL,
  type: 'funder',
  name: 'Trafford Council',
  aliases: ['Trafford Metropolitan Borough Council'],
  roles: ['commissions', 'funds'],
  based: value('in-this-place'),
  whyOnMap: 'public-record',
  identifiers: ['GB-LAE-TRF'],
});

export function places(hubs: readonly HubRow[]): readonly Place[] {
  return hubs.map(({ place }) => make('place', { id: placeId(place), name: place }));
}

interface Hosting {
  readonly hub: HubRow;
  readonly host: Body;
}

/** Which body hosts which hub, as `matches.csv` says. Throws for a hub without a host. */
export function hostings(rows: TraffordRows, bodies: Bodies): readonly Hosting[] {
  return rows.hubs.map((hub) => {
    const line = rows.matches.find(
      ({ decision, leftId }) => decision === 'hosted-by' && leftId === hubFileId(hub.place),
    );
    if (line === undefined) throw new Error(`No line says who hosts the hub in ${hub.place}`);
    return { hub, host: bodies.of(line.rightId) };
  });
}

/** The hubs stand as roles with a host: their money goes to the host, so none is drawn to them. */
export function hubs(hosted: readonly Hosting[]): readonly Actor[] {
  return hosted.map(({ hub, host }) =>
    make('actor', {
      id: hubId(hub.place),
      type: 'connector',
      name: `${hub.place} Community Hub`,
      host: actorId(host),
      places: [placeId(hub.place)],
      based: value('in-this-place'),
      whyOnMap: 'public-record',
    }),
  );
}

export function organisations(bodies: Bodies, hosted: readonly Hosting[]): readonly Actor[] {
  const hubByHost = new Map<Body, HubRow>(hosted.map(({ hub, host }) => [host, hub]));
  return bodies.list.map((body) => organisation(body, hubByHost.get(body)));
}

function organisation(body: Body, hub: HubRow | undefined): Actor {
  const where: readonly Id[] = hub === undefined ? [] : [placeId(hub.place)];
  return make('actor', {
    id: actorId(body),
    type: 'organisation',
    name: body.name,
    aliases: body.aliases,
    sector: body.isCharity ? value('charity') : NOT_KNOWN,
    roles: hub === undefined ? [] : ['hosts'],
    places: where,
    based: hub === undefined ? NOT_KNOWN : value('in-this-place'),
    whyOnMap: 'public-record',
    identifiers: body.identifiers.filter(({ length }) => length <= MOST_LETTERS_OF_AN_IDENTIFIER),
  });
}
