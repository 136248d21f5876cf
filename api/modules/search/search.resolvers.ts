import type { Resolvers } from '../../graphql-types.ts';
import { checkedFirst } from '../entities/pages.ts';
import { luceneQuery } from './search-words.ts';
import { searchActors } from './search.store.ts';

const MOST_FOUND = 50;

export const searchResolvers: Resolvers = {
  Map: {
    async search({ id }, { text, first }, { database, viewer, entities }) {
      const query = luceneQuery(text);
      const most = checkedFirst(first, MOST_FOUND);
      if (query === undefined) return [];
      return entities.many(id, await searchActors(database, viewer, id, query, most), 'actor');
    },
  },
};
