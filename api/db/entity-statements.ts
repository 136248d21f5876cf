import { fieldsOf, KINDS } from '../../graph-schema/model/entity-kinds.ts';
import type { Edge } from '../../graph-schema/model/field.ts';
import { allLabels, secondLabels } from './entity-node.ts';
import { cypher, type Cypher } from './cypher.ts';

/*
 * Labels and relationship types cannot be parameters: these statements are put together, once, from the
 * constant tables of the model and from nothing else.
 */

const CREATE_NODES = new Map<string, Cypher>(
  allLabels().map(([, labels]) => [
    labels,
    cypher(`// create ${spaced(labels)}
UNWIND $rows AS row
CREATE (n:Entity:${labels})
SET n = row`),
  ]),
);

const UPDATE_NODES = new Map<string, Cypher>(
  allLabels().map(([kind, labels]) => {
    const seconds = secondLabels(kind).map((label) => `:${label}`);
    const relabel = seconds.length === 0 ? '' : `\nREMOVE n${seconds.join('')}\nSET n:${labels}`;
    return [
      labels,
      cypher(`// update ${spaced(labels)}
UNWIND $rows AS row
MATCH (n:Entity {mapId: row.mapId, id: row.id})
WITH row, n, n.entered AS entered
SET n = row, n.entered = entered${relabel}`),
    ];
  }),
);

/** Every way a pointer can lie, from the tables of fields. */
const EDGES: readonly Edge[] = [
  ...new Map(
    KINDS.flatMap((kind) => Object.values(fieldsOf(kind))).flatMap(({ shape }) =>
      shape.type === 'pointer' ? [[edgeKey(shape.edge), shape.edge] as const] : [],
    ),
  ).values(),
];

const POINT = new Map<string, Cypher>(
  EDGES.map((edge) => [
    edgeKey(edge),
    cypher(`// point ${spaced(edgeKey(edge))}
UNWIND $rows AS row
MATCH (n:Entity {mapId: $mapId, id: row.id})
MATCH (m:Entity {mapId: $mapId, id: row.target})
CREATE ${arrow(edge, `[:${edge.type} {field: row.field, order: row.order}]`, '(n)', '(m)')}`),
  ]),
);

const UNPOINT = new Map<string, Cypher>(
  EDGES.map((edge) => [
    edgeKey(edge),
    cypher(`// unpoint ${spaced(edgeKey(edge))}
UNWIND $rows AS row
MATCH (n:Entity {mapId: $mapId, id: row.id})
MATCH ${arrow(edge, `[r:${edge.type} {field: row.field}]`, '(n)', '(:Entity)')}
DELETE r`),
  ]),
);

export const REMOVE_NODES = cypher(`// remove entities
UNWIND $ids AS id
MATCH (n:Entity {mapId: $mapId, id: id})
DETACH DELETE n`);

/** Every one of these is made from the same tables as the entities, so that a miss is a fault in the tables. */
function must(statements: ReadonlyMap<string, Cypher>, key: string): Cypher {
  const statement = statements.get(key);
  if (statement === undefined) throw new Error(`There is no statement for ${key}`);
  return statement;
}

export const createNodes = (labels: string): Cypher => must(CREATE_NODES, labels);
export const updateNodes = (labels: string): Cypher => must(UPDATE_NODES, labels);
export const point = (edge: Edge): Cypher => must(POINT, edgeKey(edge));
export const unpoint = (edge: Edge): Cypher => must(UNPOINT, edgeKey(edge));

export function edgeKey(edge: Edge): string {
  return `${edge.type} ${edge.direction}`;
}

function arrow(edge: Edge, relationship: string, own: string, other: string): string {
  return edge.direction === 'out'
    ? `${own}-${relationship}->${other}`
    : `${own}<-${relationship}-${other}`;
}

/** Names of statements are plain lower-case words. */
function spaced(text: string): string {
  return text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[:_]/g, ' ')
    .toLowerCase();
}
