import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { Edge } from '../../../graph-schema/model/field.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { pointerFields, targetsOf } from '../../../graph-schema/model/pointers.ts';
import { sameValue } from '../../../graph-schema/model/same-value.ts';
import type { EffectiveLevels } from '../../../graph-schema/model/visibility.ts';
import type { Cypher } from '../../db/cypher.ts';
import { labelsOf, toProperties, type NodeProperties } from '../../db/entity-node.ts';
import {
  createNodes,
  edgeKey,
  point,
  REMOVE_NODES,
  unpoint,
  updateNodes,
} from '../../db/entity-statements.ts';
import type { Parameter, Parameters } from '../../db/parameters.ts';

/** One statement with its rows, to be run in order. */
export interface Write {
  readonly statement: Cypher;
  readonly parameters: Parameters;
}

const ROWS_A_STATEMENT = 1000;

export interface WrittenStep {
  readonly before: AllianceMap;
  readonly after: AllianceMap;
  readonly levelsBefore: EffectiveLevels;
  readonly levelsAfter: EffectiveLevels;
  /** Where what comes back stood among what was entered. */
  readonly entered?: ReadonlyMap<Id, number>;
  /** Left out, whatever became of it. */
  readonly without?: Id;
}

/**
 * The statements that bring the database from one state to the next: nodes that went, nodes that came, nodes
 * that changed (or whose effective level did), then pointers. Nodes before pointers, in batches.
 */
export function writesBetween(step: WrittenStep, touched: ReadonlySet<Id>): readonly Write[] {
  const { before, after, levelsBefore, levelsAfter } = step;
  const removed = new Grouped<Id>();
  const created = new Grouped<NodeProperties>();
  const updated = new Grouped<NodeProperties>();
  const pointers = new PointerWrites();
  for (const id of changedIds(step, touched)) {
    const was = before.entities.get(id);
    const is = after.entities.get(id);
    if (is === undefined) {
      if (was !== undefined) removed.add('', id);
      continue;
    }
    const level = levelsAfter.get(id) ?? { level: 0, owner: '' };
    const properties = toProperties(after.mapId, is, level);
    if (was === undefined) {
      created.add(labelsOf(is), {
        ...properties,
        entered: step.entered?.get(id) ?? enteredAt(after.revision, created.size),
      });
    } else if (was !== is || !sameValue(levelsBefore.get(id), level))
      updated.add(labelsOf(is), properties);
    pointers.add(was, is);
  }
  return [
    ...removed.writes((_, ids) => ({
      statement: REMOVE_NODES,
      parameters: { mapId: after.mapId, ids },
    })),
    ...created.writes((labels, rows) => ({ statement: createNodes(labels), parameters: { rows } })),
    ...updated.writes((labels, rows) => ({ statement: updateNodes(labels), parameters: { rows } })),
    ...pointers.writes(after.mapId),
  ];
}

/** Entities are read back in the order in which they came: by revision, then by place in its set, batches included. */
function enteredAt(revision: number, place: number): number {
  return revision * 1_000_000 + place;
}

function changedIds(
  { levelsBefore, levelsAfter, without }: WrittenStep,
  touched: ReadonlySet<Id>,
): ReadonlySet<Id> {
  const ids = new Set(touched);
  if (levelsBefore !== levelsAfter) {
    for (const [id, level] of levelsAfter) {
      const was = levelsBefore.get(id);
      if (was !== undefined && !sameValue(was, level)) ids.add(id);
    }
  }
  if (without !== undefined) ids.delete(without);
  return ids;
}

/** Rows by the statement they go to, in batches. */
class Grouped<Row extends Parameter> {
  readonly #groups = new Map<string, Row[]>();
  size = 0;

  add(key: string, row: Row): void {
    this.size += 1;
    const rows = this.#groups.get(key);
    if (rows === undefined) this.#groups.set(key, [row]);
    else rows.push(row);
  }

  writes(make: (key: string, rows: readonly Row[]) => Write): readonly Write[] {
    const writes: Write[] = [];
    for (const [key, rows] of this.#groups) {
      for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
        writes.push(make(key, rows.slice(start, start + ROWS_A_STATEMENT)));
      }
    }
    return writes;
  }
}

interface PointerRow extends Record<string, Parameter> {
  readonly id: string;
  readonly field: string;
  readonly target: string;
  readonly order: number;
}

/** Pointers that came and went, by the way they lie. A changed field is written anew, so that its order holds. */
class PointerWrites {
  readonly #edges = new Map<string, Edge>();
  readonly #gone = new Grouped<{ readonly id: string; readonly field: string }>();
  readonly #came = new Grouped<PointerRow>();

  add(was: Entity | undefined, is: Entity): void {
    for (const { name, shape } of pointerFields(is.kind)) {
      const now = targetsOf(shape, (is as unknown as Readonly<Record<string, unknown>>)[name]);
      const then =
        was === undefined
          ? []
          : targetsOf(shape, (was as unknown as Readonly<Record<string, unknown>>)[name]);
      if (sameValue(now, then)) continue;
      const key = edgeKey(shape.edge);
      this.#edges.set(key, shape.edge);
      const field = `${is.kind}.${name}`;
      if (then.length > 0) this.#gone.add(key, { id: is.id, field });
      now.forEach((target, order) => {
        this.#came.add(key, { id: is.id, field, target, order });
      });
    }
  }

  writes(mapId: string): readonly Write[] {
    const edge = (key: string): Edge => {
      const found = this.#edges.get(key);
      if (found === undefined) throw new Error(`No pointer lies as ${key}`);
      return found;
    };
    return [
      ...this.#gone.writes((key, rows) => ({
        statement: unpoint(edge(key)),
        parameters: { mapId, rows },
      })),
      ...this.#came.writes((key, rows) => ({
        statement: point(edge(key)),
        parameters: { mapId, rows },
      })),
    ];
  }
}
