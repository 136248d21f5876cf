import { MOST_CHANGES_IN_A_SET } from '../../graph-schema/model/change.ts';
import type { MapId } from '../../graph-schema/model/ids.ts';
import {
  applyChanges,
  changeSetsAfter,
  undoChangeSet,
  type LoggedSet,
  type OwnChangeSet,
  type SentOutcome,
} from '../graphql/changes.ts';
import { readOwnSteps } from '../graphql/own-steps.ts';
import { readMapState } from '../graphql/map-state.ts';
import { batchServer } from '../graphql/batches.ts';
import { request, type Ask } from '../graphql/request.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { ChangeSetId } from '../../graph-schema/model/ids.ts';
import type { OwnSteps } from './own-steps.ts';
import { LargeSets } from './large-sets.ts';

/** What an open map asks of the server. Each may throw a RequestProblem. */
export interface MapServer {
  read(): Promise<AllianceMap>;
  apply(baseRevision: number, set: OwnChangeSet): Promise<SentOutcome>;
  undo(
    of: ChangeSetId,
    newId: ChangeSetId,
    options: { readonly onlyWhatCanBe: boolean },
  ): Promise<SentOutcome>;
  /** What undo and redo would take next, those passed over left out. */
  ownSteps(without: readonly ChangeSetId[]): Promise<OwnSteps>;
  after(
    revision: number,
  ): Promise<{ readonly sets: readonly LoggedSet[]; readonly newest: number }>;
}

export function mapServer(
  mapId: MapId,
  ask: Ask = request,
  large = new LargeSets(batchServer(mapId, ask)),
): MapServer {
  return {
    read: () => readMapState(mapId, ask),
    apply: (baseRevision, set) =>
      set.changes.length > MOST_CHANGES_IN_A_SET
        ? large.apply(baseRevision, set)
        : applyChanges(mapId, baseRevision, set, ask),
    undo: (of, newId, options) => undoChangeSet(mapId, of, newId, options, ask),
    ownSteps: (without) => readOwnSteps(mapId, without, ask),
    after: (revision) => changeSetsAfter(mapId, revision, ask),
  };
}
