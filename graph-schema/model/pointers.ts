import { fieldsOf, type Entity, type Kind } from './entity-kinds.ts';
import type { Edge, Shape } from './field.ts';
import type { Id } from './ids.ts';
import type { Known } from './known.ts';

/** One pointer of an entity, as it stands. */
export interface Pointer {
  readonly field: string;
  readonly target: Id;
  /** Kinds it may point to; `any` for evidence, views and notes. */
  readonly to: readonly string[];
  /** Absent for the keys of a `parts` field, which lie in Neo4j as plain text. */
  readonly edge?: Edge;
  readonly order: number;
}

type PointerShape = Extract<Shape, { type: 'pointer' }>;

export interface PointerField {
  readonly name: string;
  readonly shape: PointerShape;
}

const pointerFieldsByKind = new Map<Kind, readonly PointerField[]>();

export function pointerFields(kind: Kind): readonly PointerField[] {
  let found = pointerFieldsByKind.get(kind);
  if (found === undefined) {
    found = Object.entries(fieldsOf(kind)).flatMap(([name, { shape }]) =>
      shape.type === 'pointer' ? [{ name, shape }] : [],
    );
    pointerFieldsByKind.set(kind, found);
  }
  return found;
}

const keyPointersByKind = new Map<Kind, readonly (readonly [string, string])[]>();

function keyPointerFields(kind: Kind): readonly (readonly [string, string])[] {
  let found = keyPointersByKind.get(kind);
  if (found === undefined) {
    found = Object.entries(fieldsOf(kind)).flatMap(([name, { shape }]) =>
      shape.type === 'parts' && shape.keysPointTo !== undefined
        ? [[name, shape.keysPointTo] as const]
        : [],
    );
    keyPointersByKind.set(kind, found);
  }
  return found;
}

/** The ids in a pointer field's value, in order. */
export function targetsOf(shape: PointerShape, value: unknown): readonly Id[] {
  if (shape.many) return value as readonly Id[];
  if (shape.known) {
    const known = value as Known<Id>;
    return known.is === 'value' ? [known.value] : [];
  }
  return value === null || value === undefined ? [] : [value as Id];
}

/** Everything an entity points to. */
export function pointersOf(entity: Entity): readonly Pointer[] {
  const values = entity as unknown as Readonly<Record<string, unknown>>;
  const found: Pointer[] = [];
  for (const { name, shape } of pointerFields(entity.kind)) {
    targetsOf(shape, values[name]).forEach((target, order) => {
      found.push({ field: name, target, to: shape.to, edge: shape.edge, order });
    });
  }
  for (const [name, kind] of keyPointerFields(entity.kind)) {
    for (const key of Object.keys(values[name] as object)) {
      found.push({ field: `${name}.${key}`, target: key as Id, to: [kind], order: 0 });
    }
  }
  return found;
}
