import type { MapId } from '../../graph-schema/model/ids.ts';
import {
  applyChanges,
  changeSetsAfter,
  undoChangeSet,
  type LoggedSet,
  type OwnChangeSet,
  type SentOutcome,
} from '../graphql/changes.ts';
import { readMapState } from '../graphql/map-state.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { ChangeSetId } from '../../graph-schema/model/ids.ts';

/** What an open map asks of the server. Each may throw a RequestProblem. */
export interface MapServer {
  read(): Promise<AllianceMap>;
  apply(baseRevision: number, set: OwnChangeSet): Promise<SentOutcome>;
  undo(of: ChangeSetId, newId: ChangeSetId): Promise<SentOutcome>;
  after(
    revision: number,
  ): Promise<{ readonly sets: readonly LoggedSet[]; readonly newest: number }>;
}

export function mapServer(mapId: MapId): MapServer {
  return {
    read: () => readMapState(mapId),
    apply: (baseRevision, set) => applyChanges(mapId, baseRevision, set),
    undo: (of, newId) => undoChangeSet(mapId, of, newId),
    after: (revision) => changeSetsAfter(mapId, revision),
  };
}
