import type { MapId } from '../graph-schema/model/ids.ts';
import type { Viewer } from '../graph-schema/model/visibility.ts';
import type { Database } from './db/database.ts';
import type { AnalysisService } from './modules/analysis/analysis.service.ts';
import type { Sender } from './modules/changes/change-request.ts';
import type { StagedChanges } from './modules/batches/staged-changes.ts';
import type { ChangesService } from './modules/changes/changes.service.ts';
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
  readonly staged: StagedChanges;
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
  /** Maps that this operation reads from the database piece by piece, with the number of batches there were by then. */
  readonly lookedAt: Map<MapId, number>;
}

export function contextFor(services: Services, sender: Sender): Context {
  const { viewer } = sender;
  return {
    ...services,
    sender,
    viewer,
    entities: new EntityLoaders(services.database, viewer),
    mapCounts: countsLoader(services.database, viewer),
    lookedAt: new Map(),
  };
}
