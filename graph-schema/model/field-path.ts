import { fieldsOf, type Entity, type Kind } from './entity-kinds.ts';
import type { Field, Shape } from './field.ts';
import { sameValue } from './same-value.ts';
import { NOT_KNOWN } from './known.ts';

/** A settable part of an entity: a field, or one part of a `parts` field. */
export interface FieldPath {
  readonly field: string;
  readonly part: string | undefined;
}

/** Fields that a change may never set. */
const FIXED: ReadonlySet<string> = new Set(['kind', 'id']);

/** Splits `amount.byTo`; undefined where the kind has no such field or part. */
export function fieldPath(kind: Kind, text: string): FieldPath | undefined {
  const dot = text.indexOf('.');
  const name = dot === -1 ? text : text.slice(0, dot);
  const part = dot === -1 ? undefined : text.slice(dot + 1);
  const fields = fieldsOf(kind);
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined || FIXED.has(name)) return undefined;
  const { shape } = field;
  if ((shape.type === 'parts') !== (part !== undefined)) return undefined;
  if (part !== undefined && shape.type === 'parts' && !hasPart(shape, part)) return undefined;
  return { field: name, part };
}

function hasPart(shape: Extract<Shape, { type: 'parts' }>, part: string): boolean {
  return shape.names === 'open' ? /^[A-Za-z0-9_:-]{1,120}$/.test(part) : shape.names.includes(part);
}

export function fieldAt(kind: Kind, path: FieldPath): Field<unknown> | undefined {
  return fieldsOf(kind)[path.field];
}

/** What stands at a path. A part that is left out reads as its initial value. */
export function readPath(entity: Entity, path: FieldPath): unknown {
  const value = (entity as unknown as Readonly<Record<string, unknown>>)[path.field];
  if (path.part === undefined) return value;
  const parts = value as Readonly<Record<string, unknown>>;
  return Object.hasOwn(parts, path.part) ? parts[path.part] : initialOfPart(entity.kind, path);
}

/** The entity with another value at a path. A part set to its initial value is left out again. */
export function writePath(entity: Entity, path: FieldPath, value: unknown): Entity {
  if (path.part === undefined) return { ...entity, [path.field]: value };
  const parts = {
    ...((entity as unknown as Readonly<Record<string, unknown>>)[path.field] as object),
  } as Record<string, unknown>;
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a fresh plain record
  delete parts[path.part];
  if (!sameValue(value, initialOfPart(entity.kind, path))) parts[path.part] = value;
  return { ...entity, [path.field]: parts };
}

/** `null` stands for "no value" in parts that are plain numbers, as thresholds are. */
function initialOfPart(kind: Kind, path: FieldPath): unknown {
  const shape = fieldAt(kind, path)?.shape;
  return shape?.type === 'parts' && shape.inner.type === 'known' ? NOT_KNOWN : null;
}
