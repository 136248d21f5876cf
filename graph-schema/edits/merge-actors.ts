import type { Actor } from '../model/actor.ts';
import type { AllianceMap } from '../model/alliance-map.ts';
import type { Change } from '../model/change.ts';
import { fieldEntries, type Entity } from '../model/entity-kinds.ts';
import type { Id } from '../model/ids.ts';
import { isTold, type Known } from '../model/known.ts';
import { pointerFields, targetsOf, type PointerField } from '../model/pointers.ts';
import { removeEntities } from './remove-entities.ts';
import { setField } from './set-field.ts';

/** Fields of the actor that stays which the other may fill or add to. */
const LISTS = ['aliases', 'identifiers', 'roles', 'places'] as const;

/**
 * The changes that make two actors one: all that points to `gone` points to `kept`; its names and identifiers are
 * kept as aliases and identifiers; what nobody told of `kept` is taken from it. What both have said stays as `kept`
 * has it. Taking the set back makes them two again, each with what was its own.
 */
export function mergeActors(state: AllianceMap, kept: Actor, gone: Actor): readonly Change[] {
  const moved = [...state.entities.values()].flatMap((entity) =>
    entity.id === gone.id ? [] : pointersMoved(entity, kept.id, gone.id),
  );
  const twice = saidTwice(state, kept.id, gone.id);
  const movedLess = moved.filter((change) => change.is !== 'set' || !twice.has(change.id));
  const removed = removeEntities(state, twice);
  return [...movedLess, ...filled(state, kept, gone), ...removed, { is: 'remove', entity: gone }];
}

function pointersMoved(entity: Entity, kept: Id, gone: Id): readonly Change[] {
  return pointerFields(entity.kind).flatMap(({ name, shape }): readonly Change[] => {
    const before = (entity as unknown as Readonly<Record<string, unknown>>)[name];
    if (!targetsOf(shape, before).includes(gone)) return [];
    const after = instead(shape, before, kept, gone, entity.id);
    return [{ is: 'set', kind: entity.kind, id: entity.id, field: name, before, after }];
  });
}

/** Nothing becomes a part of itself: such a pointer is let go. */
function instead(
  shape: PointerField['shape'],
  value: unknown,
  kept: Id,
  gone: Id,
  entity: Id,
): unknown {
  if (shape.many) {
    const ids = (value as readonly Id[]).map((id) => (id === gone ? kept : id));
    return [...new Set(ids)];
  }
  if (shape.known) return { is: 'value', value: kept };
  return entity === kept ? null : kept;
}

/** What `kept` has of its own already: a place in a picture, the same link to an interest, the same effect. */
function saidTwice(state: AllianceMap, kept: Id, gone: Id): ReadonlySet<Id> {
  const said = new Set<string>();
  for (const entity of state.entities.values()) {
    const what = saysOf(entity, kept);
    if (what !== undefined) said.add(what);
  }
  const found = new Set<Id>();
  for (const entity of state.entities.values()) {
    const what = saysOf(entity, gone);
    if (what !== undefined && (entity.kind === 'position' || said.has(what))) found.add(entity.id);
  }
  return found;
}

function saysOf(entity: Entity, actor: Id): string | undefined {
  switch (entity.kind) {
    case 'position':
      return entity.of === actor ? `position ${entity.layout} ${entity.family}` : undefined;
    case 'interestLink':
      return entity.actor === actor ? `interest ${entity.interest} ${entity.link}` : undefined;
    case 'affectedBy':
      return entity.community === actor ? `affected ${entity.by}` : undefined;
    default:
      return undefined;
  }
}

function filled(state: AllianceMap, kept: Actor, gone: Actor): readonly Change[] {
  const lists = LISTS.flatMap((field) => {
    const also: readonly string[] =
      field === 'aliases' ? namesOf(gone).filter((name) => name !== kept.name) : gone[field];
    return setField(state, kept.id, field, [...new Set<string>([...kept[field], ...also])]);
  });
  const told = fieldEntries('actor').flatMap(([field, { shape }]) => {
    if (shape.type !== 'known' || !fits(kept, field)) return [];
    const [mine, theirs] = [kept, gone].map(
      (actor) => actor[field as keyof Actor] as unknown as Known<unknown>,
    );
    return isTold(mine) || !isTold(theirs) ? [] : setField(state, kept.id, field, theirs);
  });
  return [...lists, ...told];
}

function namesOf({ name, shortName, aliases }: Actor): readonly string[] {
  return [name, shortName, ...aliases].filter((text) => text !== '');
}

/** A sector is an organisation's, a number of people a community's. */
function fits({ type }: Actor, field: string): boolean {
  if (field === 'sector') return type === 'organisation';
  return field !== 'people' || type === 'community';
}
