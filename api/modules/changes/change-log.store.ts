import { z } from 'zod';
import type { Change } from '../../../graph-schema/model/change.ts';
import {
  changeSetIdSchema,
  type ChangeSetId,
  type Id,
  type MapId,
} from '../../../graph-schema/model/ids.ts';
import type { EffectiveLevel } from '../../../graph-schema/model/visibility.ts';
import { cypher } from '../../db/cypher.ts';
import type { Transaction } from '../../db/database.ts';

/** One change with the effective level that its entity had when it was applied. */
export interface LoggedChange {
  readonly change: Change;
  readonly level: EffectiveLevel;
  /** Added by the service, and not by the sender, who does not know of it. */
  readonly unmentioned?: true;
}

/** What a change names, slim, so that the log reads on its own when it is gone. */
export interface LoggedContext {
  readonly entity: Readonly<Record<string, unknown>>;
  readonly level: EffectiveLevel;
}

/** One entry of a map's log. */
export interface LoggedChangeSet {
  readonly id: ChangeSetId;
  readonly revision: number;
  readonly contentRevision: number;
  readonly label: string;
  readonly by: string;
  readonly byPerson: string;
  readonly at: string;
  readonly quiet: boolean;
  readonly contentHash: string;
  readonly changes: readonly LoggedChange[];
  /** The set that this one takes back; null for any other. */
  readonly undoes: ChangeSetId | null;
  /** True where it takes back, false where it was done or done again: an undo of an undo is a redo. */
  readonly isUndo: boolean;
  /** The set at the beginning of a chain of undo and redo; null there. */
  readonly base: ChangeSetId | null;
  /** The set that took this one back. */
  readonly undoneBy: ChangeSetId | null;
  /** At the beginning of a chain: the set by which it is out of force now. */
  readonly takenBackBy: ChangeSetId | null;
}

/** What is written of a new set; how it is taken back is written with what takes it back. */
export interface NewChangeSet extends Omit<LoggedChangeSet, 'undoneBy' | 'takenBackBy'> {
  /** Ids of what it touches and what that points to, for finding it again. */
  readonly about: readonly Id[];
  readonly context: readonly LoggedContext[];
}

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
  changes: z.string(),
  undoes: changeSetIdSchema.nullable(),
  isUndo: z.boolean(),
  base: changeSetIdSchema.nullable(),
  undoneBy: changeSetIdSchema.nullable(),
  takenBackBy: changeSetIdSchema.nullable(),
};

/** One set of the log as a row. */
export const changeSetRow = z.object(columns).transform((set): LoggedChangeSet => ({
  ...set,
  // Written by ourselves, in the same shape.
  changes: JSON.parse(set.changes) as readonly LoggedChange[],
}));

/** The same with what its changes name. Sets of before that was kept name nothing. */
export const setWithContextRow = z
  .object({ ...columns, context: z.string().nullable() })
  .transform(({ context, ...set }): SetWithContext => ({
    ...set,
    // Both written by ourselves, in the same shape.
    changes: JSON.parse(set.changes) as readonly LoggedChange[],
    context: context === null ? [] : (JSON.parse(context) as readonly LoggedContext[]),
  }));

export type SetWithContext = LoggedChangeSet & { readonly context: readonly LoggedContext[] };

/** For statements that call the set `c`. */
export const CHANGE_SET_COLUMNS = `c.id AS id, c.revision AS revision, c.contentRevision AS contentRevision, c.label AS label,
       c.by AS by, c.byPerson AS byPerson, c.at AS at, c.quiet AS quiet, c.contentHash AS contentHash, c.changes AS changes,
       c.undoes AS undoes, coalesce(c.isUndo, false) AS isUndo, c.base AS base, c.undoneBy AS undoneBy,
       c.takenBackBy AS takenBackBy`;

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
): Promise<LoggedChangeSet | undefined> {
  return (await tx.run(ONE, { mapId, changeSetId }, changeSetRow))[0];
}

/** Sets after a revision, oldest first, at most `first`. */
export function readChangeSetsAfter(
  tx: Transaction,
  mapId: MapId,
  after: number,
  first: number,
): Promise<readonly LoggedChangeSet[]> {
  return tx.run(AFTER, { mapId, after, first }, changeSetRow);
}

/** Sets up to a revision and after another, newest first, at most `first`. */
export function readChangeSetsBack(
  tx: Transaction,
  mapId: MapId,
  { upTo, after, first }: { readonly upTo: number; readonly after: number; readonly first: number },
): Promise<readonly LoggedChangeSet[]> {
  return tx.run(BACK, { mapId, upTo, after, first }, changeSetRow);
}

/** Appends a set under its revision, raises the map's, and marks what it takes back. */
export async function appendChangeSet(
  tx: Transaction,
  mapId: MapId,
  set: NewChangeSet,
): Promise<void> {
  const { changes, context, about, ...plain } = set;
  const texts = { changes: JSON.stringify(changes), context: JSON.stringify(context) };
  await tx.run(APPEND, { mapId, set: { ...plain, ...texts, about: [...about] } }, z.unknown());
  if (set.undoes === null) return;
  const { undoes, isUndo, id: by } = set;
  await tx.run(TAKE_BACK, { mapId, undoes, isUndo, by }, z.unknown());
}
