import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Context } from '../../context.ts';
import type { Resolvers } from '../../graphql-types.ts';
import type { OnMap } from '../entities/on-map.ts';
import { checkedFirst } from '../entities/pages.ts';
import {
  reachedFrom,
  waysBetween,
  type Direction,
  type ReachedPlace,
  type Walk,
} from './paths.service.ts';

interface ReachArgs {
  readonly families: Walk['families'];
  readonly maxSteps?: number | null | undefined;
  readonly first?: number | null | undefined;
}

/** The same for actors of all four types. */
export function reached(direction: Direction) {
  return (
    { mapId, id }: OnMap<'actor'>,
    { families, maxSteps, first }: ReachArgs,
    { database, viewer }: Context,
  ): Promise<readonly ReachedPlace[]> => {
    const walk = { mapId, viewer, families, maxSteps: maxSteps ?? 0 };
    return reachedFrom(database, walk, id, direction, checkedFirst(first));
  };
}

export const pathsResolvers: Resolvers = {
  Map: {
    async paths({ id }, { from, to, families, maxSteps }, { database, viewer, entities }) {
      const start = await entities.one(id, from as Id, 'actor');
      const end = await entities.one(id, to as Id, 'actor', 'room');
      if (start === null || end === null) return [];
      const walk = { mapId: id, viewer, families, maxSteps };
      return waysBetween(database, walk, start.id, end.id);
    },
  },
  Reached: {
    node: ({ mapId, id }, _args, { entities }) => entities.needed(mapId, id, 'actor', 'room'),
  },
  FlowPath: {
    steps: ({ flows }) => flows.length,
    nodes: ({ mapId, places }, _args, { entities }) =>
      Promise.all(places.map((id) => entities.needed(mapId, id, 'actor', 'room'))),
    flows: ({ mapId, flows }, _args, { entities }) =>
      Promise.all(flows.map((id) => entities.needed(mapId, id, 'flow'))),
  },
};
