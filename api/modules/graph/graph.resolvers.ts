import type { Resolvers } from '../../graphql-types.ts';
import { graphOf } from './graph-of.ts';

export const graphResolvers: Resolvers = {
  Map: {
    async graph({ id }, { filter }, { maps, sender }) {
      return graphOf(await maps.stateFor(id, sender), filter ?? {});
    },
  },
};
