import type { Actor } from '../model/actor.ts';
import { NOT_KNOWN } from '../model/known.ts';

/** The actor with what does not fit its type taken off: only an organisation has a sector, a community people, a connector a host. */
export function fitActor(actor: Actor): Actor {
  return {
    ...actor,
    sector: actor.type === 'organisation' ? actor.sector : NOT_KNOWN,
    people: actor.type === 'community' ? actor.people : NOT_KNOWN,
    host: actor.type === 'connector' ? actor.host : null,
  };
}
