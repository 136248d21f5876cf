import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Resolvers } from '../../graphql-types.ts';
import { readSources } from './sources.store.ts';

export const sourcesResolvers: Resolvers = {
  Map: {
    sources: ({ id }, { first, after, filter }, { database, viewer }) =>
      readSources(database, viewer, { mapId: id, first, after }, filter),
    source: ({ id }, args, { entities }) => entities.one(id, args.id as Id, 'source'),
  },
  SourceConnection: { totalCount: (page) => page.count() },
  Source: {
    saidBy: ({ mapId, saidBy }, _args, { entities }) => entities.many(mapId, saidBy, 'actor'),
    evidence: (source, { first }, { entities }) =>
      entities.pointing(source, 'evidence', 'source', { first }),
  },
  Evidence: {
    source: (of, _args, { entities }) => entities.needed(of.mapId, of.source, 'source'),
  },
};
