import { z } from 'zod';
import type { Change } from '../../graph-schema/model/change.ts';
import {
  changeSetIdSchema,
  idSchema,
  type ChangeSetId,
  type MapId,
} from '../../graph-schema/model/ids.ts';
import type { Conflict } from '../../graph-schema/model/problem.ts';
import { parseChange } from '../../graph-schema/model/parse-change.ts';
import { APPLY_CHANGES, CHANGE_SETS_AFTER, UNDO_CHANGE_SET } from './changes.operations.ts';
import { request, type Ask } from './request.ts';
import { RequestProblem } from './request-problem.ts';

/** A change set that this browser made. */
export interface OwnChangeSet {
  readonly id: ChangeSetId;
  readonly label: string;
  readonly quiet: boolean;
  readonly changes: readonly Change[];
  /** The revision of the map that the person saw when they made it. */
  readonly base?: number | undefined;
}

/** A conflict as the server tells it, with the same in words. */
export type ToldConflict = Conflict & {
  readonly message: string;
  /** Who changed it since, where that is known. */
  readonly changedBy?: string | null;
};

/** What came of a set: on the map at a revision, or not, with the reason in words. */
export type SentOutcome =
  | { readonly is: 'applied'; readonly revision: number }
  | {
      readonly is: 'conflict';
      readonly revision: number;
      readonly conflicts: readonly ToldConflict[];
    }
  | { readonly is: 'refused'; readonly reasons: readonly string[] };

const conflictSchema = z.object({
  change: z.number(),
  kind: z.string(),
  id: idSchema,
  field: z
    .string()
    .nullable()
    .transform((field) => field ?? undefined),
  yours: z.unknown(),
  theirs: z.unknown(),
  other: idSchema.nullable().transform((other) => other ?? undefined),
  message: z.string(),
  changedBy: z.string().nullable(),
});

/** What came of a set, as it is answered. */
export const resultSchema = z.discriminatedUnion('__typename', [
  z.object({ __typename: z.literal('ChangesApplied'), revision: z.number() }),
  z.object({
    __typename: z.literal('ChangesConflict'),
    revision: z.number(),
    conflicts: z.array(conflictSchema),
  }),
  z.object({
    __typename: z.literal('ChangesRefused'),
    problems: z.array(z.object({ message: z.string() })),
  }),
]);

export function outcome(result: z.infer<typeof resultSchema>): SentOutcome {
  switch (result.__typename) {
    case 'ChangesApplied':
      return { is: 'applied', revision: result.revision };
    case 'ChangesConflict':
      return { is: 'conflict', revision: result.revision, conflicts: result.conflicts };
    case 'ChangesRefused':
      return { is: 'refused', reasons: result.problems.map(({ message }) => message) };
  }
}

/** A change as it is sent. */
export function asInput(change: Change): object {
  return { ...change, is: change.is.toUpperCase() };
}

export async function applyChanges(
  mapId: MapId,
  baseRevision: number,
  set: OwnChangeSet,
  ask: Ask = request,
): Promise<SentOutcome> {
  const { id, label, quiet } = set;
  const changes = set.changes.map(asInput);
  const input = { mapId, changeSetId: id, baseRevision, label, quiet, changes };
  const schema = z.object({ applyChanges: resultSchema });
  return outcome((await ask(APPLY_CHANGES, { input }, schema)).applyChanges);
}

export async function undoChangeSet(
  mapId: MapId,
  changeSetId: ChangeSetId,
  newChangeSetId: ChangeSetId,
  { onlyWhatCanBe }: { readonly onlyWhatCanBe: boolean },
  ask: Ask = request,
): Promise<SentOutcome> {
  const variables = { mapId, changeSetId, newChangeSetId, onlyWhatCanBe };
  const schema = z.object({ undoChangeSet: resultSchema });
  return outcome((await ask(UNDO_CHANGE_SET, variables, schema)).undoChangeSet);
}

/** A change set of the log, as this viewer may see it. */
export interface LoggedSet {
  readonly id: ChangeSetId;
  readonly revision: number;
  readonly contentRevision: number;
  /** Who made it, as they chose to be shown. */
  readonly by: string;
  readonly quiet: boolean;
  readonly changes: readonly Change[];
}

export const rawChangeSchema = z.object({
  is: z.enum(['ADD', 'REMOVE', 'SET']),
  entity: z.unknown(),
  kind: z.string().nullable(),
  id: z.string().nullable(),
  field: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
});

const setsSchema = z.object({
  map: z
    .object({
      revision: z.number(),
      changeSets: z.array(
        z.object({
          id: changeSetIdSchema,
          revision: z.number(),
          contentRevision: z.number(),
          by: z.string(),
          quiet: z.boolean(),
          changes: z.array(rawChangeSchema),
        }),
      ),
    })
    .nullable(),
});

const SETS_AT_ONCE = 200;

/** Sets after a revision, oldest first, and the map's newest revision. */
export async function changeSetsAfter(
  mapId: MapId,
  after: number,
  ask: Ask = request,
): Promise<{ readonly sets: readonly LoggedSet[]; readonly newest: number }> {
  const { map } = await ask(CHANGE_SETS_AFTER, { mapId, after, first: SETS_AT_ONCE }, setsSchema);
  if (map === null) throw new RequestProblem('not-found');
  const sets = map.changeSets.map((set) => ({ ...set, changes: set.changes.map(asChange) }));
  return { sets, newest: map.revision };
}

export function asChange(raw: z.infer<typeof rawChangeSchema>): Change {
  const { kind, id, field, before, after, entity } = raw;
  const parsed = parseChange(
    raw.is === 'SET'
      ? { is: 'set', kind, id, field, before, after }
      : { is: raw.is.toLowerCase(), entity },
    0,
  );
  if ('problems' in parsed) {
    throw new RequestProblem('broken', undefined, { cause: parsed.problems });
  }
  return parsed.ok;
}
