import type { Resolvers } from '../../graphql-types.ts';
import {
  aboutTheMapOf,
  askedForOf,
  howSureOf,
  ifSettingsOf,
  whatWorksOf,
} from './asking.service.ts';

export const talkingPointsResolvers: Resolvers = {
  Map: {
    talkingPoints: ({ id }, _args, { talkingPoints, sender }) => talkingPoints.of(id, sender),
    askedFor: ({ id }, { talkingPoint }, { analysis, sender }) =>
      askedForOf(analysis, id, talkingPoint, sender),
    howSure: async ({ id }, { finding }, { analysis, sender }) =>
      (await howSureOf(analysis, id, finding, sender)) ?? null,
    whatWorks: ({ id }, _args, { analysis, sender }) => whatWorksOf(analysis, id, sender),
    aboutTheMap: ({ id }, _args, { analysis, sender }) => aboutTheMapOf(analysis, id, sender),
    ifSettings: ({ id }, { settings }, { analysis, sender }) =>
      ifSettingsOf(analysis, id, settings, sender),
  },
};
