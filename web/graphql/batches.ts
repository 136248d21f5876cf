import { z } from 'zod';
import type { Change } from '../../graph-schema/model/change.ts';
import type { ChangeSetId, MapId } from '../../graph-schema/model/ids.ts';
import {
  APPLY_STAGED_CHANGES,
  IMPORTING,
  STAGE_CHANGES,
  STOP_STAGED_CHANGES,
} from './batches.operations.ts';
import { asInput, outcome, resultSchema, type OwnChangeSet, type SentOutcome } from './changes.ts';
import { request, type Ask } from './request.ts';

/** How far a batch is, in changes. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What the server is asked for a batch of one map. Each may throw a RequestProblem. */
export interface BatchServer {
  /** What is wrong with the part; nothing where it is there. */
  stage(set: ChangeSetId, part: number, changes: readonly Change[]): Promise<readonly string[]>;
  apply(baseRevision: number, set: OwnChangeSet, parts: number): Promise<SentOutcome>;
  stop(set: ChangeSetId): Promise<void>;
  /** Null where none is running. */
  importing(): Promise<Progress | null>;
}

const stagedSchema = z.object({
  stageChanges: z.discriminatedUnion('__typename', [
    z.object({ __typename: z.literal('ChangesStaged') }),
    z.object({
      __typename: z.literal('ChangesRefused'),
      problems: z.array(z.object({ message: z.string() })),
    }),
  ]),
});

const importingSchema = z.object({
  map: z
    .object({ importing: z.object({ done: z.number(), of: z.number() }).nullable() })
    .nullable(),
});

export function batchServer(mapId: MapId, ask: Ask = request): BatchServer {
  return {
    async stage(changeSetId, part, changes) {
      const input = { mapId, changeSetId, part, changes: changes.map(asInput) };
      const { stageChanges } = await ask(STAGE_CHANGES, { input }, stagedSchema);
      if (stageChanges.__typename === 'ChangesStaged') return [];
      return stageChanges.problems.map(({ message }) => message);
    },
    async apply(baseRevision, { id, label, changes }, parts) {
      const changeCount = changes.length;
      const input = { mapId, changeSetId: id, baseRevision, label, parts, changeCount };
      const schema = z.object({ applyStagedChanges: resultSchema });
      return outcome((await ask(APPLY_STAGED_CHANGES, { input }, schema)).applyStagedChanges);
    },
    async stop(changeSetId) {
      await ask(STOP_STAGED_CHANGES, { mapId, changeSetId }, z.unknown());
    },
    async importing() {
      return (await ask(IMPORTING, { mapId }, importingSchema)).map?.importing ?? null;
    },
  };
}
