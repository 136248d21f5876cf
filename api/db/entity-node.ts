import {
  ENTITY_KINDS,
  fieldEntries,
  fieldsOf,
  type Entity,
  type Kind,
} from '../../graph-schema/model/entity-kinds.ts';
import type { Shape } from '../../graph-schema/model/field.ts';
import type { Known } from '../../graph-schema/model/known.ts';
import type { EffectiveLevel } from '../../graph-schema/model/visibility.ts';
import type { Parameter } from './parameters.ts';

/** How an entity lies in Neo4j: the properties of its node. Pointers lie as relationships. */
export type NodeProperties = Readonly<Record<string, Parameter>>;

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
    ownLevel: entity.level,
  };
  putPlainValue(properties, 'owner', effective.owner);
  putPlainValue(properties, 'ownOwner', entity.owner);
  const values = entity as unknown as Readonly<Record<string, unknown>>;
  for (const [name, { shape }] of fieldEntries(entity.kind)) {
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

export function capitalised(part: string): string {
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
