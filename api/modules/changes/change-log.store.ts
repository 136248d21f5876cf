import { z } from 'zod';
import {
  changeSetIdSchema,
  idSchema,
  type ChangeSetId,
  type Id,
  type MapId,
} from '../../../graph-schema/model/ids.ts';
import { cypher } from '../../db/cypher.ts';
import type { Transaction } from '../../db/database.ts';
import { readChangeParts } from '../batches/change-parts.store.ts';
import type {
  LoggedChange,
  LoggedChangeSet,
  LoggedContext,
  NewChangeSet,
  StoredChangeSet,
} from './logged-change-set.ts';

const columns = {
  id: changeSetIdSchema,
  revision: z.number(),
  contentRevision: z.number(),
  label: z.string(),
  by: z.string(),
  byPerson: z.string(),
  at: z.string(),
  quiet: z.boolean(),
  contentHash: z.string(),
  changes: z.string().nullable(),
  changeCount: z.number().nullable(),
  leastLevel: z.number().nullable(),
  undoes: changeSetIdSchema.nullable(),
  isUndo: z.boolean(),
  base: changeSetIdSchema.nullable(),
  undoneBy: changeSetIdSchema.nullable(),
  takenBackBy: changeSetIdSchema.nullable(),
};

type Row = Omit<StoredChangeSet, 'changes' | 'changeCount'> & {
  readonly changes: string | null;
  readonly changeCount: number | null;
};

function stored<R extends Row>({ changes, changeCount, ...set }: R) {
  // Written by ourselves, in the same shape.
  const read = changes === null ? null : (JSON.parse(changes) as readonly LoggedChange[]);
  return { ...set, changes: read, changeCount: changeCount ?? read?.length ?? 0 };
}

/** One set of the log as a row. */
export const changeSetRow = z.object(columns).transform((set): StoredChangeSet => stored(set));

/** A set with what its changes name; of a batch also the ids of what it is about. */
export interface SetWithContext extends StoredChangeSet {
  readonly context: readonly LoggedContext[];
  readonly about: readonly Id[];
}

/** The same with what its changes name. Sets of before that was kept name nothing. */
export const setWithContextRow = z
  .object({ ...columns, context: z.string().nullable(), about: z.array(idSchema) })
  .transform(({ context, ...set }): SetWithContext => ({
    ...stored(set),
    // Written by ourselves, in the same shape.
    context: context === null ? [] : (JSON.parse(context) as readonly LoggedContext[]),
  }));

/** For statements that call the set `c`. */
export const CHANGE_SET_COLUMNS = `c.id AS id, c.revision AS revision, c.contentRevision AS contentRevision, c.label AS label,
       c.by AS by, c.byPerson AS byPerson, c.at AS at, c.quiet AS quiet, c.contentHash AS contentHash, c.changes AS changes,
       c.undoes AS undoes, coalesce(c.isUndo, false) AS isUndo, c.base AS base, c.undoneBy AS undoneBy,
       c.takenBackBy AS takenBackBy, c.changeCount AS changeCount, c.leastLevel AS leastLevel`;

/** Beyond this many changes in batches, what is left is read the next time. */
const MOST_OF_BATCHES_AT_ONCE = 100_000;

const ONE = cypher(`// change set
MATCH (c:ChangeSet {mapId: $mapId, id: $changeSetId})
RETURN ${CHANGE_SET_COLUMNS}`);

const AFTER = cypher(`// change sets after
MATCH (c:ChangeSet)
WHERE c.mapId = $mapId AND c.revision > $after
RETURN ${CHANGE_SET_COLUMNS}
ORDER BY c.revision
LIMIT $first`);

const BACK = cypher(`// change sets backwards
MATCH (c:ChangeSet)
WHERE c.mapId = $mapId AND c.revision > $after AND c.revision <= $upTo
RETURN ${CHANGE_SET_COLUMNS}
ORDER BY c.revision DESC
LIMIT $first`);

const APPEND = cypher(`// append change set
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
SET m.revision = $set.revision, m.contentRevision = $set.contentRevision, m.lastChangedAt = $set.at
CREATE (m)-[:LOGGED]->(c:ChangeSet {mapId: $mapId})
SET c += $set`);

/** An undo puts what it takes back out of force, a redo in force again. */
const TAKE_BACK = cypher(`// take change set back
MATCH (c:ChangeSet {mapId: $mapId, id: $undoes})
SET c.undoneBy = $by
WITH coalesce(c.base, c.id) AS base
MATCH (b:ChangeSet {mapId: $mapId, id: base})
SET b.takenBackBy = CASE WHEN $isUndo THEN $by ELSE null END`);

export async function readChangeSet(
  tx: Transaction,
  mapId: MapId,
  changeSetId: ChangeSetId,
): Promise<StoredChangeSet | undefined> {
  return (await tx.run(ONE, { mapId, changeSetId }, changeSetRow))[0];
}

/** A set with all its changes: those of a batch are read in addition. */
export async function wholeSet(
  tx: Transaction,
  mapId: MapId,
  { changes, leastLevel: _, ...set }: StoredChangeSet,
): Promise<LoggedChangeSet> {
  if (changes !== null) return { ...set, changes };
  const parts = await readChangeParts(tx, { mapId, changeSetId: set.id });
  return { ...set, changes: parts.flatMap((part) => part.changes) };
}

/** Sets after a revision, oldest first, at most `first`; fewer where batches among them are large. */
export async function readChangeSetsAfter(
  tx: Transaction,
  mapId: MapId,
  after: number,
  first: number,
): Promise<readonly LoggedChangeSet[]> {
  const sets: LoggedChangeSet[] = [];
  let ofBatches = 0;
  for (const set of await tx.run(AFTER, { mapId, after, first }, changeSetRow)) {
    if (set.changes === null) ofBatches += set.changeCount;
    if (ofBatches > MOST_OF_BATCHES_AT_ONCE && sets.length > 0) break;
    sets.push(await wholeSet(tx, mapId, set));
  }
  return sets;
}

/** Sets up to a revision and after another, newest first, at most `first`. */
export function readChangeSetsBack(
  tx: Transaction,
  mapId: MapId,
  { upTo, after, first }: { readonly upTo: number; readonly after: number; readonly first: number },
): Promise<readonly StoredChangeSet[]> {
  return tx.run(BACK, { mapId, upTo, after, first }, changeSetRow);
}

/**
 * Appends a set under its revision, raises the map's, and marks what it takes back. The changes of a batch lie in
 * parts by then.
 */
export async function appendChangeSet(
  tx: Transaction,
  mapId: MapId,
  set: NewChangeSet,
  { inParts = false } = {},
): Promise<void> {
  const { changes, context, about, ...plain } = set;
  const levels = changes.flatMap(({ level, unmentioned }) => (unmentioned ? [] : [level.level]));
  const texts = {
    context: JSON.stringify(context),
    changes: inParts ? null : JSON.stringify(changes),
    leastLevel: inParts ? levels.reduce((least, level) => Math.min(least, level), 3) : null,
  };
  await tx.run(APPEND, { mapId, set: { ...plain, ...texts, about: [...about] } }, z.unknown());
  if (set.undoes === null) return;
  const { undoes, isUndo, id: by } = set;
  await tx.run(TAKE_BACK, { mapId, undoes, isUndo, by }, z.unknown());
}
