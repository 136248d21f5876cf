import type { Resolvers } from '../../graphql-types.ts';
import { actorsResolvers } from '../../modules/actors/actors.resolvers.ts';
import { agreementsResolvers } from '../../modules/agreements/agreements.resolvers.ts';
import { batchesResolvers } from '../../modules/batches/batches.resolvers.ts';
import { changesResolvers } from '../../modules/changes/changes.resolvers.ts';
import { flowsResolvers } from '../../modules/flows/flows.resolvers.ts';
import { graphResolvers } from '../../modules/graph/graph.resolvers.ts';
import { historyResolvers } from '../../modules/history/history.resolvers.ts';
import { interestsResolvers } from '../../modules/interests/interests.resolvers.ts';
import { ledgersResolvers } from '../../modules/ledgers/ledgers.resolvers.ts';
import { mapsResolvers } from '../../modules/maps/maps.resolvers.ts';
import { measuresResolvers } from '../../modules/measures/measures.resolvers.ts';
import { pathsResolvers } from '../../modules/paths/paths.resolvers.ts';
import { roomsResolvers } from '../../modules/rooms/rooms.resolvers.ts';
import { searchResolvers } from '../../modules/search/search.resolvers.ts';
import { sourcesResolvers } from '../../modules/sources/sources.resolvers.ts';
import { talkingPointsResolvers } from '../../modules/talking-points/talking-points.resolvers.ts';

/** One entry for each module; what several say of one type is laid together. */
export const MODULE_RESOLVERS: readonly Resolvers[] = [
  mapsResolvers,
  changesResolvers,
  batchesResolvers,
  historyResolvers,
  actorsResolvers,
  flowsResolvers,
  agreementsResolvers,
  roomsResolvers,
  interestsResolvers,
  sourcesResolvers,
  searchResolvers,
  pathsResolvers,
  graphResolvers,
  talkingPointsResolvers,
  ledgersResolvers,
  measuresResolvers,
];
