import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Resolvers } from '../../graphql-types.ts';
import { readInterests } from './interests.store.ts';

export const interestsResolvers: Resolvers = {
  Map: {
    interests: ({ id }, { first, after, filter }, { database, viewer }) =>
      readInterests(database, viewer, { mapId: id, first, after }, filter),
    interest: ({ id }, args, { entities }) => entities.one(id, args.id as Id, 'interest'),
  },
  InterestConnection: { totalCount: (page) => page.count() },
  Interest: {
    links: (interest, { first }, { entities }) =>
      entities.pointing(interest, 'interestLink', 'interest', { first }),
  },
  InterestLink: {
    actor: ({ mapId, actor }, _args, { entities }) => entities.needed(mapId, actor, 'actor'),
    interest: (link, _args, { entities }) => entities.needed(link.mapId, link.interest, 'interest'),
  },
};
