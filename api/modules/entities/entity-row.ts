import { z } from 'zod';
import { type Entity, type Kind } from '../../../graph-schema/model/entity-kinds.ts';
import { pointerFields } from '../../../graph-schema/model/pointers.ts';
import { toEntity } from '../../db/entity-from-node.ts';

/**
 * The columns of an entity `n`: its properties, and what its pointers point to. Relationships name the field
 * that they stand for; whether one is the node's own or its other end's, the table of fields says.
 */
export const ENTITY_COLUMNS = `properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(o:Entity) WHERE r.field STARTS WITH n.kind + '.'
                 RETURN [r.field, o.id] ORDER BY r.order } AS outwards,
       COLLECT { MATCH (n)<-[r]-(o:Entity) WHERE r.field STARTS WITH n.kind + '.'
                 RETURN [r.field, o.id] ORDER BY r.order } AS inwards`;

const pointerColumn = z.array(z.tuple([z.string(), z.string()]));

/** Rows with ENTITY_COLUMNS; made into entities of the model. */
export const entityColumns = {
  properties: z.record(z.string(), z.unknown()),
  outwards: pointerColumn,
  inwards: pointerColumn,
};

export const entityRow = z.object(entityColumns).transform(entityOf);

type Row = z.infer<z.ZodObject<typeof entityColumns>>;

export function entityOf({ properties, outwards, inwards }: Row): Entity {
  const kind = properties.kind as Kind;
  const own = (pairs: readonly (readonly [string, string])[], direction: 'in' | 'out') =>
    pairs.flatMap(([qualified, target]) => {
      const name = qualified.slice(kind.length + 1);
      const field = pointerFields(kind).find((candidate) => candidate.name === name);
      return field?.shape.edge.direction === direction ? [[name, target] as const] : [];
    });
  return toEntity({ properties, pointers: [...own(outwards, 'out'), ...own(inwards, 'in')] });
}
