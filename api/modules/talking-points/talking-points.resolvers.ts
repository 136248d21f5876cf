import type { Resolvers } from '../../graphql-types.ts';

export const talkingPointsResolvers: Resolvers = {
  Map: {
    talkingPoints: ({ id }, _args, { talkingPoints, sender }) => talkingPoints.of(id, sender),
  },
};
