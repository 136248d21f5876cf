import type { AllianceMap } from './alliance-map.ts';
import type { Entity } from './entity-kinds.ts';
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

/** Effective levels of all entities of a state, remembered per state. Loops of pointers stop at the item's own level. */
export function effectiveLevels(state: AllianceMap): EffectiveLevels {
  const remembered = levelsOf.get(state.entities);
  if (remembered !== undefined) return remembered;
  const done = new Map<Id, EffectiveLevel>();
  for (const entity of state.entities.values()) settle(state, entity, done, new Set());
  levelsOf.set(state.entities, done);
  return done;
}

function settle(
  state: AllianceMap,
  entity: Entity,
  done: Map<Id, EffectiveLevel>,
  underway: Set<Id>,
): EffectiveLevel {
  const known = done.get(entity.id);
  if (known !== undefined) return known;
  let strictest: EffectiveLevel = { level: levelNumber(entity.level), owner: ownerOf(entity) };
  if (underway.has(entity.id)) return strictest;
  underway.add(entity.id);
  for (const pointer of pointersOf(entity)) {
    if (MENTIONS.has(`${entity.kind}.${pointer.field}`)) continue;
    const target = state.entities.get(pointer.target);
    if (target === undefined) continue;
    const needed = settle(state, target, done, underway);
    if (needed.level < strictest.level) strictest = needed;
  }
  underway.delete(entity.id);
  done.set(entity.id, strictest);
  return strictest;
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
  const entities = new Map<Id, Entity>();
  for (const [id, entity] of state.entities) {
    const level = levels.get(id);
    if (level !== undefined && maySee(viewer, level)) entities.set(id, entity);
  }
  return { ...state, entities };
}
