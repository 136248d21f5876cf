import {
  fieldEntries,
  KINDS,
  type Entity,
  type Kind,
} from '../../graph-schema/model/entity-kinds.ts';
import type { Shape } from '../../graph-schema/model/field.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { Known } from '../../graph-schema/model/known.ts';
import { capitalised } from './entity-node.ts';

type Properties = Readonly<Record<string, unknown>>;
type Draft = Record<string, unknown>;

/** A node's properties with the ids it points to, by field, in order. */
export interface EntityRow {
  readonly properties: Properties;
  readonly pointers: readonly (readonly [field: string, target: string])[];
}

/** Puts what one property says into the entity. */
type Reader = (into: Draft, properties: Properties) => void;

interface KindReader {
  /** Every field at its initial value. */
  readonly blank: Readonly<Draft>;
  /** By name of the property that says something. */
  readonly readers: ReadonlyMap<string, Reader>;
  readonly pointers: ReadonlyMap<string, Extract<Shape, { type: 'pointer' }>>;
}

const KIND_READERS: ReadonlyMap<Kind, KindReader> = new Map(
  KINDS.map((kind) => [kind, kindReader(kind)] as const),
);

/**
 * The entity of a node. Only what the node says is gone through, since most fields of most entities say
 * nothing. Everything was checked when it was written, so that shapes are trusted here.
 */
export function toEntity({ properties, pointers }: EntityRow): Entity {
  const kind = properties.kind as Kind;
  const reader = KIND_READERS.get(kind);
  if (reader === undefined) throw new Error(`A node has the unknown kind ${kind}`);
  const entity: Draft = { kind, id: properties.id, ...reader.blank };
  for (const name in properties) reader.readers.get(name)?.(entity, properties);
  for (const [field, target] of pointers) {
    const shape = reader.pointers.get(field);
    if (shape !== undefined) putTarget(entity, field, shape, target as Id);
  }
  return entity as unknown as Entity;
}

function putTarget(
  entity: Draft,
  field: string,
  shape: Extract<Shape, { type: 'pointer' }>,
  target: Id,
): void {
  if (shape.many) entity[field] = [...(entity[field] as readonly Id[]), target];
  else entity[field] = shape.known ? { is: 'value', value: target } : target;
}

function kindReader(kind: Kind): KindReader {
  const blank: Draft = {};
  const readers = new Map<string, Reader>();
  const pointers = new Map<string, Extract<Shape, { type: 'pointer' }>>();
  for (const [name, field] of fieldEntries(kind)) {
    blank[name] = field.initial;
    if (field.shape.type === 'pointer') pointers.set(name, field.shape);
    for (const [property, reader] of readersOf(name, field.shape)) readers.set(property, reader);
  }
  readers.set('ownLevel', (into, from) => (into.level = from.ownLevel));
  readers.set('ownOwner', (into, from) => (into.owner = from.ownOwner));
  // `level` and `owner` on the node are the effective ones.
  readers.delete('level');
  readers.delete('owner');
  return { blank, readers, pointers };
}

function readersOf(name: string, shape: Shape): readonly (readonly [string, Reader])[] {
  switch (shape.type) {
    case 'pointer':
      return shape.known ? [[`${name}Is`, (into, from) => (into[name] = stateOf(from, name))]] : [];
    case 'known': {
      const json = shape.inner.type === 'plain';
      return [[`${name}Is`, (into, from) => (into[name] = knownOf(from, name, json))]];
    }
    case 'parts':
      return shape.names === 'open'
        ? [[name, (into, from) => (into[name] = fromJson(from[name]))]]
        : shape.names.map((part) => partReader(name, part));
    case 'plain':
      return [[name, (into, from) => (into[name] = fromJson(from[name]))]];
    default:
      return [[name, (into, from) => (into[name] = from[name])]];
  }
}

function partReader(name: string, part: string): readonly [string, Reader] {
  const property = name + capitalised(part);
  return [
    `${property}Is`,
    (into, from) => {
      into[name] = { ...(into[name] as object), [part]: knownOf(from, property, false) };
    },
  ];
}

function stateOf(from: Properties, name: string): { is: Known<unknown>['is'] } {
  return { is: from[`${name}Is`] as Known<unknown>['is'] };
}

function knownOf(from: Properties, name: string, json: boolean): Known<unknown> {
  const { is } = stateOf(from, name);
  return is === 'value' ? { is, value: json ? fromJson(from[name]) : from[name] } : { is };
}

function fromJson(text: unknown): unknown {
  return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
}
