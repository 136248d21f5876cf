import { all, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Entity, Kind } from '../../../graph-schema/model/entity-kinds.ts';
import { fieldAt, fieldPath, writePath } from '../../../graph-schema/model/field-path.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { NOT_KNOWN } from '../../../graph-schema/model/known.ts';
import { pointersOf } from '../../../graph-schema/model/pointers.ts';
import type { Evidence } from '../../../graph-schema/model/source.ts';

/** What is told about actors. Actors, places and words of the map stay when a source of theirs is left out. */
const TOLD: ReadonlySet<Kind> = new Set<Kind>([
  'flow',
  'agreement',
  'party',
  'term',
  'room',
  'seat',
  'interest',
  'interestLink',
  'affectedBy',
  'check',
  'checkAnswer',
]);

/** Whether an item goes when nothing tells of it any more. */
export function isTold(kind: Kind): boolean {
  return TOLD.has(kind);
}

/**
 * The map as it would be without one source: what only this source tells is not there, nor what cannot be without
 * it; a figure that only this source tells is not known. What other sources tell as well stays as it is.
 */
export function withoutSource(state: AllianceMap, source: Id): AllianceMap {
  const evidence = all(state, 'evidence');
  const gone = onlyToldBy(state, evidence, source);
  const entities = new Map(state.entities);
  for (const id of gone) entities.delete(id);
  for (const [id, paths] of figuresOnlyToldBy(evidence, source)) {
    const entity = entities.get(id);
    if (entity !== undefined) entities.set(id, paths.reduce(blanked, entity));
  }
  for (const one of evidence) {
    if (one.source === source || gone.has(one.shows)) entities.delete(one.id);
  }
  for (const [id, entity] of entities) {
    if (pointersOf(entity).some(({ target }) => gone.has(target))) {
      entities.set(id, withoutPointersTo(entity, gone));
    }
  }
  return { ...state, entities };
}

/** Ids that no other source tells, and what needs them. */
function onlyToldBy(
  state: AllianceMap,
  evidence: readonly Evidence[],
  source: Id,
): ReadonlySet<Id> {
  const others = new Set<Id>();
  const gone = new Set<Id>();
  for (const one of evidence) {
    if (one.source !== source && one.field === '') others.add(one.shows);
    else if (one.source === source && one.field === '') gone.add(one.shows);
  }
  for (const id of gone) {
    const entity = state.entities.get(id);
    if (others.has(id) || entity === undefined || !TOLD.has(entity.kind)) gone.delete(id);
  }
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    for (const [id, entity] of state.entities) {
      if (!gone.has(id) && !others.has(id) && needs(entity, gone)) gone.add(id);
    }
    for (const [id, entity] of state.entities) {
      if (!gone.has(id) && needsToBe(entity, gone)) gone.add(id);
    }
  }
  return gone;
}

/** Without evidence of its own, what stands under something rests on what that rests on. */
function needs(entity: Entity, gone: ReadonlySet<Id>): boolean {
  if (entity.kind === 'flow') return entity.agreement !== null && gone.has(entity.agreement);
  return needsToBe(entity, gone);
}

/** A term without its agreement, a seat without its room or a flow without its ends cannot be. */
function needsToBe(entity: Entity, gone: ReadonlySet<Id>): boolean {
  if (!TOLD.has(entity.kind)) return false;
  return pointersOf(entity).some(({ field, target }) => {
    if (!gone.has(target)) return false;
    const shape = fieldAt(entity.kind, { field, part: undefined })?.shape;
    if (shape?.type !== 'pointer') return false;
    return !shape.optional || (entity.kind === 'flow' && field === 'to');
  });
}

function withoutPointersTo(entity: Entity, gone: ReadonlySet<Id>): Entity {
  const values = entity as unknown as Readonly<Record<string, unknown>>;
  const fields: Record<string, unknown> = {};
  for (const { field, target } of pointersOf(entity)) {
    if (!gone.has(target) || field.includes('.')) continue;
    const shape = fieldAt(entity.kind, { field, part: undefined })?.shape;
    if (shape?.type !== 'pointer') continue;
    if (shape.known) fields[field] = NOT_KNOWN;
    else if (!shape.many) fields[field] = null;
    else fields[field] = (values[field] as readonly Id[]).filter((id) => !gone.has(id));
  }
  return { ...entity, ...fields };
}

/** Figures by entity that this source tells and no other source names. */
function figuresOnlyToldBy(
  evidence: readonly Evidence[],
  source: Id,
): ReadonlyMap<Id, readonly string[]> {
  const toldByOthers = new Set(
    evidence
      .filter((one) => one.source !== source && one.field !== '')
      .map(({ shows, field }) => `${shows} ${field}`),
  );
  const figures = new Map<Id, string[]>();
  for (const { source: from, shows, field } of evidence) {
    if (from !== source || field === '' || toldByOthers.has(`${shows} ${field}`)) continue;
    figures.set(shows, [...(figures.get(shows) ?? []), field]);
  }
  return figures;
}

/** Not known instead of what it was, where the field can be so. */
function blanked(entity: Entity, field: string): Entity {
  const path = fieldPath(entity.kind, field);
  if (path === undefined) return entity;
  const shape = fieldAt(entity.kind, path)?.shape;
  const inner = shape?.type === 'parts' ? shape.inner : shape;
  return inner?.type === 'known' ? writePath(entity, path, NOT_KNOWN) : entity;
}
