import type { Viewer } from '../graph-schema/model/visibility.ts';
import type { Database } from './db/database.ts';
import type { AnalysisService } from './modules/analysis/analysis.service.ts';
import type { ChangesService, Sender } from './modules/changes/changes.service.ts';
import type { SeenChangeSets } from './modules/changes/seen-change-sets.ts';
import { EntityLoaders } from './modules/entities/entities.loaders.ts';
import { countsLoader } from './modules/maps/maps.loaders.ts';
import type { HistoryService } from './modules/history/history.service.ts';
import type { MapsService } from './modules/maps/maps.service.ts';
import type { TalkingPointsService } from './modules/talking-points/talking-points.service.ts';

/** What one process has, whoever asks. */
export interface Services {
  readonly database: Database;
  readonly maps: MapsService;
  readonly changes: ChangesService;
  readonly changeSets: SeenChangeSets;
  readonly history: HistoryService;
  readonly talkingPoints: TalkingPointsService;
  readonly analysis: AnalysisService;
}

/** What resolvers of one request are given. */
export interface Context extends Services {
  readonly sender: Sender;
  readonly viewer: Viewer;
  readonly entities: EntityLoaders;
  readonly mapCounts: ReturnType<typeof countsLoader>;
}

export function contextFor(services: Services, sender: Sender): Context {
  const { viewer } = sender;
  return {
    ...services,
    sender,
    viewer,
    entities: new EntityLoaders(services.database, viewer),
    mapCounts: countsLoader(services.database, viewer),
  };
}
