import { z } from 'zod';
import { KINDS, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id, MapId } from '../../../graph-schema/model/ids.ts';
import { pointerFields } from '../../../graph-schema/model/pointers.ts';
import { cypher } from '../../db/cypher.ts';
import type { Transaction } from '../../db/database.ts';
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

const POINTERS_OUT = cypher(`// pointers of map
MATCH (n:Entity)
WHERE n.mapId = $mapId AND n.kind IS NOT NULL
MATCH (n)-[r]->(m:Entity)
WITH n, r, m ORDER BY r.order
RETURN n.id AS id, collect(r.field) AS fields, collect(m.id) AS others`);

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
const pointersRow = z.object({
  id: z.string(),
  fields: z.array(z.string()),
  others: z.array(z.string()),
});

/** All entities of a map by id, in the order in which they were entered. The rows were checked when they were written. */
export async function readEntities(
  tx: Transaction,
  mapId: MapId,
): Promise<ReadonlyMap<Id, Entity>> {
  const nodes = await tx.run(NODES, { mapId }, nodeRow);
  const out = await tx.run(POINTERS_OUT, { mapId }, pointersRow);
  const pointers = new Map<string, [string, string][]>();
  const add = (id: string, field: string, target: string) => {
    const list = pointers.get(id);
    if (list === undefined) pointers.set(id, [[field, target]]);
    else list.push([field, target]);
  };
  for (const { id, fields, others } of out) {
    fields.forEach((qualified, index) => {
      const other = others[index] ?? '';
      const field = qualified.slice(qualified.indexOf('.') + 1);
      if (INWARD.has(qualified)) add(other, field, id);
      else add(id, field, other);
    });
  }
  return new Map(
    nodes
      .map(({ properties }) =>
        toEntity({ properties, pointers: pointers.get(properties.id as string) ?? [] }),
      )
      .map((entity) => [entity.id, entity]),
  );
}
