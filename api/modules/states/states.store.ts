import { z } from 'zod';
import { KINDS, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import { idSchema, type Id, type MapId } from '../../../graph-schema/model/ids.ts';
import { pointerFields } from '../../../graph-schema/model/pointers.ts';
import type { EffectiveLevels } from '../../../graph-schema/model/visibility.ts';
import { cypher } from '../../db/cypher.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { toEntity } from '../../db/entity-from-node.ts';
import type { RunningBatch } from '../batches/import-running.ts';
import { BATCH_COLUMN, batchColumn } from '../batches/lease.store.ts';

/** Revision numbers of a map, as its node keeps them. */
export interface Revisions {
  readonly revision: number;
  readonly contentRevision: number;
  /** Set while a batch is written: others wait until it ends. */
  readonly batch: RunningBatch | null;
  /** How many batches there were, to tell one from the next where the revision stayed. */
  readonly batches: number;
}

/** For statements that call the map `m`. */
export const REVISION_COLUMNS = `m.revision AS revision, m.contentRevision AS contentRevision,
  coalesce(m.batches, 0) AS batches, ${BATCH_COLUMN}`;

export const revisionColumns = {
  revision: z.number(),
  contentRevision: z.number(),
  batches: z.number(),
  batch: batchColumn,
};

const REVISIONS = cypher(`// revisions of map
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
WHERE m.deletedAt IS NULL
RETURN ${REVISION_COLUMNS}`);

const revisionsRow = z.object(revisionColumns);

export async function readRevisions(tx: Transaction, mapId: MapId): Promise<Revisions | undefined> {
  return (await tx.run(REVISIONS, { mapId }, revisionsRow))[0];
}

const NODES = cypher(`// nodes of map
MATCH (n:Entity)
WHERE n.mapId = $mapId AND n.kind IS NOT NULL
RETURN properties(n) AS properties
ORDER BY n.entered, n.id`);

const POINTERS = cypher(`// pointers of map
MATCH (n:Entity)
WHERE n.mapId = $mapId AND n.kind IS NOT NULL
MATCH (n)-[r]->(m:Entity)
WITH n, r, m ORDER BY r.order
RETURN r.field AS field, collect(n.id) AS starts, collect(m.id) AS ends`);

/** Fields, as `kind.field`, whose relationship lies towards the entity that points. */
const INWARD: ReadonlySet<string> = new Set(
  KINDS.flatMap((kind) =>
    pointerFields(kind)
      .filter(({ shape }) => shape.edge.direction === 'in')
      .map(({ name }) => `${kind}.${name}`),
  ),
);

/** Checked no deeper: there may be many thousands, and only this service writes them. */
const nodeRow = z.object({
  properties: z.custom<Readonly<Record<string, unknown>>>(
    (given) => typeof given === 'object' && given !== null,
  ),
});
/** All pointers of one field, as two lists of ids side by side. */
const pointersRow = z.object({ field: z.string(), starts: listOfIds(), ends: listOfIds() });

function listOfIds() {
  return z.custom<readonly Id[]>((given) => Array.isArray(given));
}

/**
 * All entities of a map by id, in the order in which they were entered. Nodes and pointers are read side by
 * side, in sessions of their own: whoever calls makes sure that the revision is the same afterwards.
 */
export async function readEntities(
  database: Database,
  mapId: MapId,
): Promise<ReadonlyMap<Id, Entity>> {
  const [nodes, fields] = await Promise.all([
    database.read(NODES, { mapId }, nodeRow),
    database.read(POINTERS, { mapId }, pointersRow),
  ]);
  const pointers = new Map<unknown, (readonly [string, Id])[]>();
  for (const { field: qualified, starts, ends } of fields) {
    const field = qualified.slice(qualified.indexOf('.') + 1);
    const [from, to] = INWARD.has(qualified) ? [ends, starts] : [starts, ends];
    from.forEach((id, index) => {
      const pointer = [field, to[index] ?? id] as const;
      const list = pointers.get(id);
      if (list === undefined) pointers.set(id, [pointer]);
      else list.push(pointer);
    });
  }
  const entities = new Map<Id, Entity>();
  for (const { properties } of nodes) {
    const entity = toEntity({ properties, pointers: pointers.get(properties.id) ?? [] });
    entities.set(entity.id, entity);
  }
  return entities;
}

const LEVELS = cypher(`// stored levels of map
MATCH (n:Entity)
WHERE n.mapId = $mapId AND n.kind IS NOT NULL
RETURN n.id AS id, n.level AS level, coalesce(n.owner, '') AS owner`);

const levelRow = z.object({ id: idSchema, level: z.number(), owner: z.string() });

/** The effective levels as they lie on the nodes, whatever the model would say. */
export async function readStoredLevels(database: Database, mapId: MapId): Promise<EffectiveLevels> {
  const rows = await database.read(LEVELS, { mapId }, levelRow);
  return new Map(rows.map(({ id, level, owner }) => [id, { level, owner }]));
}
