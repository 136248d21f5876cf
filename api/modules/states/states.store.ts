import { z } from 'zod';
import { KINDS, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id, MapId } from '../../../graph-schema/model/ids.ts';
import { pointerFields } from '../../../graph-schema/model/pointers.ts';
import { cypher } from '../../db/cypher.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { toEntity } from '../../db/entity-from-node.ts';

/** Revision numbers of a map, as its node keeps them. */
export interface Revisions {
  readonly revision: number;
  readonly contentRevision: number;
  /** Set while a batch of change sets is being written; others wait until it ends. */
  readonly batchId: string | null;
}

const REVISIONS = cypher(`// revisions of map
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
WHERE m.deletedAt IS NULL
RETURN m.revision AS revision, m.contentRevision AS contentRevision, m.batchId AS batchId`);

const revisionsRow = z.object({
  revision: z.number(),
  contentRevision: z.number(),
  batchId: z.string().nullable(),
});

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
