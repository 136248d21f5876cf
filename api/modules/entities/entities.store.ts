import { z } from 'zod';
import { KINDS, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { Edge } from '../../../graph-schema/model/field.ts';
import type { Id, MapId } from '../../../graph-schema/model/ids.ts';
import { pointerFields } from '../../../graph-schema/model/pointers.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import { cypher, type Cypher } from '../../db/cypher.ts';
import type { Database } from '../../db/database.ts';
import { ENTITY_COLUMNS, entityColumns, entityOf } from './entity-row.ts';
import { mayBeSeen, sightOf } from './sight.ts';

export interface EntityKey {
  readonly mapId: MapId;
  readonly id: Id;
}

const BY_ID = cypher(`// entities by id
UNWIND range(0, size($keys) - 1) AS at
MATCH (n:Entity {mapId: $keys[at].mapId, id: $keys[at].id})
WHERE ${mayBeSeen('n')}
RETURN at, ${ENTITY_COLUMNS}`);

const numberedRow = z
  .object({ at: z.number(), ...entityColumns })
  .transform((row) => ({ at: row.at, entity: entityOf(row) }));

/** In the order of the keys; undefined where there is none or the viewer may not see it. */
export async function readByIds(
  database: Database,
  viewer: Viewer,
  keys: readonly EntityKey[],
): Promise<readonly (Entity | undefined)[]> {
  const rows = await database.read(
    BY_ID,
    { keys: keys.map(({ mapId, id }) => ({ mapId, id })), ...sightOf(viewer) },
    numberedRow,
  );
  const found = new Map(rows.map(({ at, entity }) => [at, entity]));
  return keys.map((_, at) => found.get(at));
}

/** A pointer field of a kind, as `flow.from`. */
export type PointerName = `${string}.${string}`;

/*
 * Relationship types cannot be parameters: these statements are put together, once, from the table of fields.
 * The limit is per entity, never over all.
 */
const POINTING: ReadonlyMap<string, { readonly edge: Edge; readonly statement: Cypher }> = new Map(
  KINDS.flatMap((kind) =>
    pointerFields(kind).map(({ name, shape }) => {
      const statement = cypher(`// ${spaced(kind)} pointing by ${spaced(name)}
UNWIND range(0, size($keys) - 1) AS at
MATCH (e:Entity {mapId: $keys[at].mapId, id: $keys[at].id})
CALL (e) {
  MATCH (e)${arrow(shape.edge)}(n:Entity)
  WHERE r.field = '${kind}.${name}' AND ${mayBeSeen('n')}
    AND ($families IS NULL OR n.family IN $families)
  RETURN n ORDER BY n.entered, n.id LIMIT $first
}
RETURN at, ${ENTITY_COLUMNS}`);
      return [`${kind}.${name}`, { edge: shape.edge, statement }] as const;
    }),
  ),
);

export interface PointingTo {
  readonly field: PointerName;
  readonly first: number;
  /** Flows only; all families where left out. */
  readonly families?: readonly string[] | undefined;
}

/** For each key the entities that point to it by one field, in the order in which they came. */
export async function readPointing(
  database: Database,
  viewer: Viewer,
  keys: readonly EntityKey[],
  { field, first, families }: PointingTo,
): Promise<readonly (readonly Entity[])[]> {
  const entry = POINTING.get(field);
  if (entry === undefined) throw new Error(`No field is called ${field}`);
  const rows = await database.read(
    entry.statement,
    {
      keys: keys.map(({ mapId, id }) => ({ mapId, id })),
      first,
      families: families === undefined ? null : [...families],
      ...sightOf(viewer),
    },
    numberedRow,
  );
  return keys.map((_, index) => rows.filter(({ at }) => at === index).map(({ entity }) => entity));
}

/** From what is pointed to, towards the entity that points. */
function arrow(edge: Edge): string {
  return edge.direction === 'out' ? `<-[r:${edge.type}]-` : `-[r:${edge.type}]->`;
}

function spaced(text: string): string {
  return text.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
}
