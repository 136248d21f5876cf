import { z } from 'zod';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Entity } from '../../graph-schema/model/entity-kinds.ts';
import {
  changeSetIdSchema,
  type ChangeSetId,
  type Id,
  type MapId,
} from '../../graph-schema/model/ids.ts';
import { parseEntity } from '../../graph-schema/model/parse-change.ts';
import { asChange, rawChangeSchema } from './changes.ts';
import { LOG, MAP_THEN, RESTORE_TO } from './history.operations.ts';
import { request } from './request.ts';
import { RequestProblem } from './request-problem.ts';

const entrySchema = z
  .object({
    id: changeSetIdSchema,
    revision: z.number(),
    label: z.string(),
    by: z.string(),
    at: z.string(),
    isOwn: z.boolean(),
    undoes: z.string().nullable(),
    undoneBy: z.string().nullable(),
    context: z.array(z.record(z.string(), z.unknown())),
    changes: z.array(rawChangeSchema),
  })
  .transform((set) => ({ ...set, changes: set.changes.map(asChange) }));

/** One entry of the log, as this viewer may see it. */
export type LogEntry = Readonly<z.infer<typeof entrySchema>>;

export interface LogPage {
  readonly entries: readonly LogEntry[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
  readonly people: readonly string[];
}

/** Which entries; null where a part is not given. Moments in UTC, the last not included. */
export interface LogWish {
  readonly actor: string | null;
  readonly person: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const ENTRIES_A_PAGE = 30;

const logSchema = z.object({
  map: z
    .object({
      log: z.object({
        nodes: z.array(entrySchema),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        people: z.array(z.string()),
      }),
    })
    .nullable(),
});

export async function readLog(mapId: MapId, wish: LogWish, after: string | null): Promise<LogPage> {
  const { map } = await request(LOG, { mapId, first: ENTRIES_A_PAGE, after, ...wish }, logSchema);
  if (map === null) throw new RequestProblem('not-found');
  const { nodes, pageInfo, people } = map.log;
  return { entries: nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, people };
}

const thenSchema = z.object({
  map: z
    .object({
      then: z.object({
        revision: z.number(),
        contentRevision: z.number(),
        entities: z.array(z.record(z.string(), z.unknown())),
      }),
    })
    .nullable(),
});

/** What we knew then, after a revision or at a moment. Throws RequestProblem 'not-found' before the map began. */
export async function readMapThen(
  mapId: MapId,
  when: { readonly revision: number } | { readonly at: string },
): Promise<AllianceMap> {
  const { map } = await request(MAP_THEN, { mapId, ...when }, thenSchema);
  if (map === null) throw new RequestProblem('not-found');
  const entities = new Map<Id, Entity>();
  for (const raw of map.then.entities) {
    const entity = parseEntity(raw, 0);
    if ('problems' in entity) {
      throw new RequestProblem('broken', undefined, { cause: entity.problems });
    }
    entities.set(entity.ok.id, entity.ok);
  }
  const { revision, contentRevision } = map.then;
  return { mapId, revision, contentRevision, entities };
}

const restoredSchema = z.object({
  restoreTo: z.discriminatedUnion('__typename', [
    z.object({ __typename: z.literal('ChangesApplied'), revision: z.number() }),
    z.object({
      __typename: z.literal('ChangesConflict'),
      conflicts: z.array(z.object({ message: z.string() })),
    }),
    z.object({
      __typename: z.literal('ChangesRefused'),
      problems: z.array(z.object({ message: z.string() })),
    }),
  ]),
});

export interface Restoring {
  /** To how it was after this set. */
  readonly revision: number;
  /** One thing; null for the map. */
  readonly entityId: Id | null;
  readonly newChangeSetId: ChangeSetId;
  readonly label: string;
}

/** The revision that the map has after it. Throws RequestProblem with words where it could not be done. */
export async function restoreTo(mapId: MapId, restoring: Restoring): Promise<number> {
  const { restoreTo: done } = await request(RESTORE_TO, { mapId, ...restoring }, restoredSchema);
  if (done.__typename === 'ChangesApplied') return done.revision;
  const reasons = done.__typename === 'ChangesConflict' ? done.conflicts : done.problems;
  throw new RequestProblem('invalid', reasons.map(({ message }) => message).join(' '));
}
