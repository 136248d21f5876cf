import {
  fieldsOf,
  ENTITY_KINDS,
  type Entity,
  type Kind,
} from '../../graph-schema/model/entity-kinds.ts';
import type { Shape } from '../../graph-schema/model/field.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { NOT_KNOWN, type Known } from '../../graph-schema/model/known.ts';
import type { EffectiveLevel } from '../../graph-schema/model/visibility.ts';
import type { Parameter } from './parameters.ts';

/** How an entity lies in Neo4j: the properties of its node. Pointers lie as relationships. */
export type NodeProperties = Readonly<Record<string, Parameter>>;

/** A node's properties with the ids it points to, by field, in order. */
export interface EntityRow {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly pointers: readonly (readonly [field: string, target: string])[];
}

/** The field whose value gives a node its second label, as :Actor:Funder or :Flow:Money. */
const SECOND_LABEL_FIELD: Readonly<Partial<Record<Kind, string>>> = {
  actor: 'type',
  flow: 'family',
};

function pascalCase(value: string): string {
  return value.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}

/** All second labels of a kind, from its table of values. */
export function secondLabels(kind: Kind): readonly string[] {
  const field = SECOND_LABEL_FIELD[kind];
  const shape = field === undefined ? undefined : fieldsOf(kind)[field]?.shape;
  return shape?.type === 'choice' ? shape.values.map(pascalCase) : [];
}

/** Labels of an entity's node after :Entity, for example "Flow:Money". */
export function labelsOf(entity: Entity): string {
  const field = SECOND_LABEL_FIELD[entity.kind];
  const label = ENTITY_KINDS[entity.kind].nodeLabel;
  if (field === undefined) return label;
  return `${label}:${pascalCase(String((entity as unknown as Readonly<Record<string, unknown>>)[field]))}`;
}

/** Every combination of labels that a node may have, by kind. */
export function allLabels(): readonly (readonly [Kind, string])[] {
  return (Object.keys(ENTITY_KINDS) as Kind[]).flatMap((kind) => {
    const label = ENTITY_KINDS[kind].nodeLabel;
    const second = secondLabels(kind);
    return second.length === 0
      ? [[kind, label] as const]
      : second.map((name) => [kind, `${label}:${name}`] as const);
  });
}

/** Properties of an entity's node. What stands at its usual "nothing" (empty, not known) is left out. */
export function toProperties(
  mapId: string,
  entity: Entity,
  effective: EffectiveLevel,
): NodeProperties {
  const properties: Record<string, Parameter> = {
    mapId,
    id: entity.id,
    kind: entity.kind,
    level: effective.level,
    owner: effective.owner,
    ownLevel: entity.level,
    ownOwner: entity.owner,
  };
  const values = entity as unknown as Readonly<Record<string, unknown>>;
  for (const [name, { shape }] of Object.entries(fieldsOf(entity.kind))) {
    if (name !== 'level' && name !== 'owner') put(properties, name, shape, values[name]);
  }
  return properties;
}

function put(into: Record<string, Parameter>, name: string, shape: Shape, value: unknown): void {
  switch (shape.type) {
    case 'pointer':
      if (shape.known) putState(into, name, value as Known<unknown>);
      return;
    case 'known':
      putKnown(into, name, shape.inner, value as Known<unknown>);
      return;
    case 'parts':
      putParts(into, name, shape, value as Readonly<Record<string, unknown>>);
      return;
    case 'plain':
      into[name] = JSON.stringify(value);
      return;
    default:
      putPlainValue(into, name, value);
  }
}

function putPlainValue(into: Record<string, Parameter>, name: string, value: unknown): void {
  if (value === null || value === '' || value === undefined) return;
  if (Array.isArray(value) && value.length === 0) return;
  into[name] = value as Parameter;
}

function putState(into: Record<string, Parameter>, name: string, known: Known<unknown>): void {
  if (known.is !== 'notKnown') into[`${name}Is`] = known.is;
}

function putKnown(
  into: Record<string, Parameter>,
  name: string,
  inner: Shape,
  known: Known<unknown>,
): void {
  putState(into, name, known);
  if (known.is === 'value')
    into[name] = inner.type === 'plain' ? JSON.stringify(known.value) : (known.value as Parameter);
}

function capitalised(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}

/** Named parts are properties as amountByTo and amountByToIs; open ones are one property of JSON text. */
function putParts(
  into: Record<string, Parameter>,
  name: string,
  shape: Extract<Shape, { type: 'parts' }>,
  value: Readonly<Record<string, unknown>>,
): void {
  if (shape.names === 'open') {
    if (Object.keys(value).length > 0) into[name] = JSON.stringify(value);
    return;
  }
  for (const part of shape.names) {
    const known = value[part] as Known<unknown> | undefined;
    if (known !== undefined) putKnown(into, name + capitalised(part), { type: 'scalar' }, known);
  }
}

/** The entity of a node. Everything was checked when it was written, so that shapes are trusted here. */
export function toEntity(row: EntityRow): Entity {
  const { properties } = row;
  const kind = properties['kind'] as Kind;
  const entity: Record<string, unknown> = { kind, id: properties['id'] };
  const targets = new Map<string, Id[]>();
  for (const [field, target] of row.pointers) {
    const list = targets.get(field);
    if (list === undefined) targets.set(field, [target as Id]);
    else list.push(target as Id);
  }
  for (const [name, field] of fieldEntries(kind)) {
    entity[name] = take(properties, name, field.shape, targets.get(name)) ?? field.initial;
  }
  entity['level'] = properties['ownLevel'];
  entity['owner'] = properties['ownOwner'] ?? '';
  return entity as unknown as Entity;
}

const entriesByKind = new Map<
  Kind,
  readonly (readonly [string, ReturnType<typeof fieldsOf>[string]])[]
>();

function fieldEntries(kind: Kind) {
  let entries = entriesByKind.get(kind);
  if (entries === undefined) {
    entries = Object.entries(fieldsOf(kind));
    entriesByKind.set(kind, entries);
  }
  return entries;
}

function take(
  properties: Readonly<Record<string, unknown>>,
  name: string,
  shape: Shape,
  targets: readonly Id[] | undefined,
): unknown {
  switch (shape.type) {
    case 'pointer':
      return takePointer(properties, name, shape, targets);
    case 'known':
      return takeKnown(properties, name, shape.inner);
    case 'parts':
      return takeParts(properties, name, shape);
    case 'plain':
      return fromJson(properties[name]);
    default:
      return properties[name];
  }
}

function takePointer(
  properties: Readonly<Record<string, unknown>>,
  name: string,
  shape: Extract<Shape, { type: 'pointer' }>,
  targets: readonly Id[] | undefined,
): unknown {
  if (shape.many) return targets;
  if (!shape.known) return targets?.[0];
  const is = properties[`${name}Is`];
  if (is === undefined) return NOT_KNOWN;
  return is === 'value' ? { is, value: targets?.[0] } : { is };
}

function takeKnown(
  properties: Readonly<Record<string, unknown>>,
  name: string,
  inner: Shape,
): Known<unknown> {
  const is = properties[`${name}Is`] as Known<unknown>['is'] | undefined;
  if (is === undefined) return NOT_KNOWN;
  if (is !== 'value') return { is };
  return { is, value: inner.type === 'plain' ? fromJson(properties[name]) : properties[name] };
}

function takeParts(
  properties: Readonly<Record<string, unknown>>,
  name: string,
  shape: Extract<Shape, { type: 'parts' }>,
): unknown {
  if (shape.names === 'open') return fromJson(properties[name]);
  const parts: Record<string, unknown> = {};
  for (const part of shape.names) {
    const known = takeKnown(properties, name + capitalised(part), { type: 'scalar' });
    if (known.is !== 'notKnown') parts[part] = known;
  }
  return parts;
}

function fromJson(text: unknown): unknown {
  return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
}
