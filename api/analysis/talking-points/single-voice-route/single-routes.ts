import type { Id } from '../../../../graph-schema/model/ids.ts';
import type { VoiceRoutes } from '../../snapshot/voice-routes.ts';
import type { VoiceStep } from '../../snapshot/voice-step.ts';

/** Actors whom every known route of a community to a deciding room passes, and the steps of these routes. */
export interface SingleRoute {
  readonly through: readonly Id[];
  /** Its steps into rooms, then those from room to room on a shortest way to each that decides. */
  readonly steps: readonly VoiceStep[];
}

/**
 * Dominators of the deciding rooms on the way from a community: an actor is one when no such room is reached without
 * it. A room of which nobody told what it decides may be a way round, so it counts as one; a route to a deciding room
 * must be known, though. Of the same kind as `measures/dominators.ts`, with one actor at several places on the ways.
 */
export function singleRoute(routes: VoiceRoutes, community: Id): SingleRoute | undefined {
  const steps = routes.of(community).filter(({ to }) => routes.leadsTo(to) === 'decides');
  const [first] = steps;
  if (first === undefined) return undefined;
  // Whoever is on every route is on this one.
  const through = [...new Set(first.through)].filter((actor) =>
    routes.of(community, actor).every(({ to }) => routes.leadsTo(to) === 'nothing'),
  );
  if (through.length === 0) return undefined;
  const ways = routes.waysOf(community).filter(({ room }) => routes.decides(room) === 'decides');
  const further = ways.flatMap((way) => way.steps.slice(1));
  return { through, steps: [...new Set([...steps, ...further])] };
}
