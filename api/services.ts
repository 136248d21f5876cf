import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Services } from './context.ts';
import type { Database } from './db/database.ts';
import { StagedChanges } from './modules/batches/staged-changes.ts';
import { ChangesService } from './modules/changes/changes.service.ts';
import { SeenChangeSets } from './modules/changes/seen-change-sets.ts';
import { HistoryService } from './modules/history/history.service.ts';
import { MapsService } from './modules/maps/maps.service.ts';
import { MapStates } from './modules/states/map-states.ts';
import { AnalysisWorker } from './workers/analysis/analysis-worker.ts';
import { AnalysisService } from './modules/analysis/analysis.service.ts';
import { TalkingPointsService } from './modules/talking-points/talking-points.service.ts';

/** Where set-up builds the worker. */
const ANALYSIS_WORKER = ['dist', 'api', 'workers', 'analysis', 'analysis.worker.js'];

export interface ServicesOptions {
  readonly now: () => Date;
  readonly projectRoot: string;
  /** Maps with no more entities than this are analysed on the request path. */
  readonly mostAnsweredAtOnce?: number;
  /** How long after its last sign of life a batch of this process counts as dead. */
  readonly leaseMs?: number;
}

/** The services of one process over a database. Their caches may be dropped at any time. */
export function servicesOver(
  database: Database,
  { now, projectRoot, mostAnsweredAtOnce, leaseMs }: ServicesOptions,
): Services {
  const states = new MapStates(database);
  const changes = new ChangesService(database, states, now, leaseMs);
  const maps = new MapsService(database, states, changes, now);
  const worker = new AnalysisWorker(pathToFileURL(path.join(projectRoot, ...ANALYSIS_WORKER)));
  const analysis = new AnalysisService(maps, states, worker, mostAnsweredAtOnce);
  return {
    database,
    maps,
    changes,
    staged: new StagedChanges(database, changes),
    changeSets: new SeenChangeSets(database, states),
    history: new HistoryService(database, states, changes),
    talkingPoints: new TalkingPointsService(analysis),
    analysis,
  };
}
