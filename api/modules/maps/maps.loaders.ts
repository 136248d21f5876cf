import DataLoader from 'dataloader';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import type { Database } from '../../db/database.ts';
import { readCounts, type MapCounts } from './map-counts.store.ts';

/** Counts of many maps in one statement. New for each request. */
export function countsLoader(database: Database, viewer: Viewer): DataLoader<MapId, MapCounts> {
  return new DataLoader((mapIds) => readCounts(database, viewer, mapIds), { maxBatchSize: 500 });
}
