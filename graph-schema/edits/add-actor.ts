import { SECTORS, type Actor, type ActorType } from '../model/actor.ts';
import { make } from '../model/entity-kinds.ts';
import type { Level } from '../model/entity.ts';
import type { Id } from '../model/ids.ts';
import { NOT_KNOWN, value } from '../model/known.ts';

/** What kind of actor, as the picture's shapes tell it: a type, or the sector of an organisation. */
export const ACTOR_SORTS = [
  'organisation',
  'public-body',
  'charity',
  'community-group',
  'business',
  'funder',
  'community',
  'connector',
] as const;
export type ActorSort = (typeof ACTOR_SORTS)[number];

export interface NewActor {
  readonly id: Id;
  readonly name: string;
  readonly sort: ActorSort;
  readonly level: Level;
}

/** A new actor of which only its name and kind are told. */
export function newActor({ id, name, sort, level }: NewActor): Actor {
  const sector = SECTORS.find((one) => one === sort);
  const type: ActorType = sector === undefined ? (sort as ActorType) : 'organisation';
  return make('actor', {
    id,
    name,
    type,
    level,
    sector: sector === undefined ? NOT_KNOWN : value(sector),
  });
}
