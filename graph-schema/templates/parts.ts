import { flowKind, type FamilyName, type FlowKindName } from '../flow-families/index.ts';
import type { Actor, ActorType, Sector } from '../model/actor.ts';
import { make } from '../model/entity-kinds.ts';
import type { Flow } from '../model/flow.ts';
import type { Id } from '../model/ids.ts';
import { NOT_KNOWN, value } from '../model/known.ts';
import { PLACEHOLDER } from './placeholder.ts';
import type { Party } from '../model/agreement.ts';
import type { Seat } from '../model/room.ts';

const SECTORS: Readonly<Record<string, Sector>> = {
  'public-body': 'public-body',
  charity: 'charity',
  'community-group': 'community-group',
  business: 'business',
};

/** What a template's actor is: a type, or the sector of an organisation. */
export type TemplateSort = Exclude<ActorType, 'organisation'> | Sector;

/** Parts of a template with its ids. A placeholder's figures are not known: a template tells no facts. */
export function partsOf(idOf: (name: string) => Id): {
  actor: (key: string, name: string, sort: TemplateSort, more?: Partial<Actor>) => Actor;
  flow: (
    family: FamilyName,
    kind: FlowKindName,
    from: string,
    to: string,
    more?: Partial<Flow>,
  ) => Flow;
  party: (agreement: string, actor: string, roles: Party['roles']) => Party;
  seat: (room: string, holder: string, more?: Partial<Seat>) => Seat;
} {
  return {
    actor: (key, name, sort, more = {}) => {
      const sector = SECTORS[sort];
      return make('actor', {
        id: idOf(key),
        name,
        hint: PLACEHOLDER,
        type: sector === undefined ? (sort as ActorType) : 'organisation',
        sector: sector === undefined ? NOT_KNOWN : value(sector),
        ...more,
      });
    },
    flow: (family, kind, from, to, more = {}) =>
      make('flow', {
        id: idOf(`${family} ${kind} ${from} ${to}`),
        family,
        flowKind: kind,
        from: idOf(from),
        to: idOf(to),
        unit: flowKind(family, kind)?.units[0] ?? null,
        twoWay: family === 'connection',
        ...more,
      }),
    party: (agreement, actor, roles) =>
      make('party', {
        id: idOf(`${agreement} ${actor}`),
        agreement: idOf(agreement),
        actor: idOf(actor),
        roles,
      }),
    seat: (room, holder, more = {}) =>
      make('seat', {
        id: idOf(`${room} ${holder}`),
        room: idOf(room),
        holder: idOf(holder),
        ...more,
      }),
  };
}
