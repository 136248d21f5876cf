import { z } from 'zod';
import { idSchema, type Id, type MapId } from '../../../graph-schema/model/ids.ts';
import { cypher } from '../../db/cypher.ts';
import type { Transaction } from '../../db/database.ts';
import type { LoggedChange } from '../changes/logged-change-set.ts';

/** Some of the changes of a batch, with the places that what it removes had among what was entered. */
export interface ChangePart {
  readonly changes: readonly LoggedChange[];
  readonly entered: readonly (readonly [Id, number])[];
}

interface PartKey {
  readonly mapId: MapId;
  readonly changeSetId: string;
}

const ENTERED = cypher(`// entered of removed
UNWIND $ids AS id
MATCH (n:Entity {mapId: $mapId, id: id})
WHERE n.entered IS NOT NULL
RETURN n.id AS id, n.entered AS entered`);

const WRITE = cypher(`// write change part
CREATE (p:ChangePart {mapId: $mapId, changeSetId: $changeSetId, place: $place, changes: $changes, entered: $entered})`);

const READ = cypher(`// change parts
MATCH (p:ChangePart)
WHERE p.mapId = $mapId AND p.changeSetId = $changeSetId AND p.place >= 0
RETURN p.changes AS changes, p.entered AS entered
ORDER BY p.place
LIMIT $first`);

const REMOVE = cypher(`// remove change parts
MATCH (p:ChangePart)
WHERE p.mapId = $mapId AND p.changeSetId = $changeSetId AND p.place >= 0
DELETE p`);

// Written by ourselves, in the same shape.
const partRow = z
  .object({ changes: z.string(), entered: z.string() })
  .transform(({ changes, entered }): ChangePart => ({
    changes: JSON.parse(changes) as readonly LoggedChange[],
    entered: JSON.parse(entered) as readonly (readonly [Id, number])[],
  }));

const MOST_PARTS = 1000;

/** Before anything that it tells of is written: from it, the map can be brought back to how it was. */
export async function writeChangePart(
  tx: Transaction,
  { mapId, changeSetId, place }: PartKey & { readonly place: number },
  changes: readonly LoggedChange[],
): Promise<void> {
  const ids = changes.flatMap(({ change }) => (change.is === 'remove' ? [change.entity.id] : []));
  const row = z.object({ id: idSchema, entered: z.number() });
  const found = ids.length === 0 ? [] : await tx.run(ENTERED, { mapId, ids }, row);
  const entered = JSON.stringify(found.map(({ id, entered: at }) => [id, at]));
  const part = { mapId, changeSetId, place, changes: JSON.stringify(changes), entered };
  await tx.run(WRITE, part, z.unknown());
}

/** In the order in which they were made; only the first few where `first` says so. */
export function readChangeParts(
  tx: Transaction,
  { mapId, changeSetId }: PartKey,
  first = MOST_PARTS,
): Promise<readonly ChangePart[]> {
  return tx.run(READ, { mapId, changeSetId, first }, partRow);
}

export async function removeChangeParts(
  tx: Transaction,
  { mapId, changeSetId }: PartKey,
): Promise<void> {
  await tx.run(REMOVE, { mapId, changeSetId }, z.unknown());
}
