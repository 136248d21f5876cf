import type { AllianceMap } from './alliance-map.ts';
import type { Entity, Kind } from './entity-kinds.ts';
import { LEVELS, type Level } from './entity.ts';
import type { Id, PersonId } from './ids.ts';
import { pointersOf } from './pointers.ts';

/** Levels as numbers, 0 the strictest, so that statements and model filter by the same comparison. */
export function levelNumber(level: Level): number {
  return LEVELS.indexOf(level);
}

/** Who looks: the widest they may see is everything at `level` or wider, and their own "only me" items. */
export interface Viewer {
  readonly person: PersonId | undefined;
  readonly level: Level;
}

/** The strictest level of an item and of what it needs, with whose it is where that is "only me". */
export interface EffectiveLevel {
  readonly level: number;
  readonly owner: string;
}

/** Pointers that an entity can be seen without: they are mentions, not parts of what it says. */
const MENTIONS: ReadonlySet<string> = new Set([
  'actor.places',
  'flow.stateBy',
  'flow.introducedBy',
  'agreement.stateBy',
  'agreement.replaces',
  'source.saidBy',
]);

export type EffectiveLevels = ReadonlyMap<Id, EffectiveLevel>;

const levelsOf = new WeakMap<ReadonlyMap<Id, Entity>, EffectiveLevels>();

/**
 * Effective levels of all entities of a state, remembered per state. Each level, from the strictest, spreads
 * to everything that needs what has it, so that circles of pointers come out right as well.
 */
export function effectiveLevels(state: AllianceMap): EffectiveLevels {
  const remembered = levelsOf.get(state.entities);
  if (remembered !== undefined) return remembered;
  const needing = needingBy(state);
  const settled = new Map<Id, EffectiveLevel>();
  for (const level of LEVELS) {
    for (const entity of state.entities.values()) {
      if (entity.level !== level) continue;
      spread(entity.id, { level: levelNumber(level), owner: ownerOf(entity) }, needing, settled);
    }
  }
  levelsOf.set(state.entities, settled);
  return settled;
}

/** What needs an entity, by the id of what is needed. */
function needingBy(state: AllianceMap): ReadonlyMap<Id, readonly Id[]> {
  const needing = new Map<Id, Id[]>();
  for (const entity of state.entities.values()) {
    for (const pointer of pointersOf(entity)) {
      if (isMention(entity.kind, pointer.field)) continue;
      const list = needing.get(pointer.target);
      if (list === undefined) needing.set(pointer.target, [entity.id]);
      else list.push(entity.id);
    }
  }
  return needing;
}

function spread(
  from: Id,
  level: EffectiveLevel,
  needing: ReadonlyMap<Id, readonly Id[]>,
  settled: Map<Id, EffectiveLevel>,
): void {
  const waiting: { readonly id: Id; readonly level: EffectiveLevel }[] = [{ id: from, level }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const now = stricter(settled.get(next.id), next.level);
    if (now === undefined) continue;
    settled.set(next.id, now);
    for (const id of needing.get(next.id) ?? []) waiting.push({ id, level: now });
  }
}

/** The level to settle on, or undefined where nothing changes. What needs the items of two owners is nobody's. */
function stricter(
  settled: EffectiveLevel | undefined,
  level: EffectiveLevel,
): EffectiveLevel | undefined {
  if (settled === undefined || level.level < settled.level) return level;
  if (settled.level > 0 || level.level > 0 || settled.owner === level.owner) return undefined;
  return settled.owner === '' ? undefined : { level: 0, owner: '' };
}

function ownerOf(entity: Entity): string {
  return entity.level === 'only-me' ? entity.owner : '';
}

/** The one comparison: the level allows it, or it is the viewer's own. */
export function maySee(viewer: Viewer, item: EffectiveLevel): boolean {
  if (item.level >= levelNumber(viewer.level) && item.level > 0) return true;
  return item.level === 0 && item.owner !== '' && item.owner === viewer.person;
}

/** The part of a state that a viewer may see, with the same revisions. */
export function seenBy(state: AllianceMap, viewer: Viewer): AllianceMap {
  const levels = effectiveLevels(state);
  const sees = (id: Id): boolean => {
    const level = levels.get(id);
    return level !== undefined && maySee(viewer, level);
  };
  const entities = new Map<Id, Entity>();
  for (const [id, entity] of state.entities) {
    if (sees(id))
      entities.set(
        id,
        withoutHiddenMentions(entity, (target) => !sees(target)),
      );
  }
  return { ...state, entities };
}

/** An entity that a viewer sees, without the ids of hidden things that it merely mentions. */
export function withoutHiddenMentions(entity: Entity, hidden: (id: Id) => boolean): Entity {
  let seen = entity;
  for (const pointer of pointersOf(entity)) {
    if (!isMention(entity.kind, pointer.field) || !hidden(pointer.target)) continue;
    const value = (seen as unknown as Readonly<Record<string, unknown>>)[pointer.field];
    seen = { ...seen, [pointer.field]: withoutHidden(value, hidden) };
  }
  return seen;
}

export function isMention(kind: Kind, field: string): boolean {
  return MENTIONS.has(`${kind}.${field}`);
}

/** The value of a field that mentions others: a list without those hidden, or nothing. */
export function withoutHidden(value: unknown, hidden: (id: Id) => boolean): unknown {
  if (Array.isArray(value)) return (value as readonly Id[]).filter((id) => !hidden(id));
  return typeof value === 'string' && hidden(value as Id) ? null : value;
}
