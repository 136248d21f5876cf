import type { Resolvers } from '../../graphql-types.ts';
import { actorMeasure, measuresOffered, networkMeasures } from './measures.service.ts';

export const measuresResolvers: Resolvers = {
  Map: {
    measuresOffered: () => measuresOffered,
    measures: ({ id }, { measure, ...sent }, { analysis, sender }) =>
      actorMeasure(analysis, id, measure, sent, sender),
    networkMeasures: ({ id }, { measures, ...sent }, { analysis, sender }) =>
      networkMeasures(analysis, id, measures, sent, sender),
  },
};
