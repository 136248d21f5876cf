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
import { request, type Ask } from '../graphql/request.ts';
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

export function mapServer(mapId: MapId, ask: Ask = request): MapServer {
  return {
    read: () => readMapState(mapId, ask),
    apply: (baseRevision, set) => applyChanges(mapId, baseRevision, set, ask),
    undo: (of, newId) => undoChangeSet(mapId, of, newId, ask),
    after: (revision) => changeSetsAfter(mapId, revision, ask),
  };
}
