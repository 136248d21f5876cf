import { find, settings, type AllianceMap } from './alliance-map.ts';
import type { RuleProblem } from './entity.ts';
import { ENTITY_KINDS, type Entity } from './entity-kinds.ts';
import type { Flow } from './flow.ts';
import type { Id } from './ids.ts';
import { ownershipProblems } from './ownership.ts';
import { problem } from './parse-change.ts';
import type { Problem } from './problem.ts';

/** Rules of the touched entities, each alone and on its map. */
export function ruleProblems(
  state: AllianceMap,
  touched: ReadonlyMap<Id, number>,
): readonly Problem[] {
  const found: Problem[] = [];
  if (settings(state) === undefined && state.entities.size > 0) {
    found.push(
      problem({
        code: 'RULE_BROKEN',
        kind: 'map',
        id: state.mapId,
        expected: 'the map itself among what is on it',
        found: 'no map',
        todo: 'Begin a new map with a change that adds it; to end a map, delete it.',
      }),
    );
  }
  for (const [id, change] of touched) {
    const entity = state.entities.get(id);
    if (entity === undefined) continue;
    for (const broken of [...ownProblems(entity), ...problemsOnMap(state, entity)]) {
      found.push(problem({ code: 'RULE_BROKEN', change, kind: entity.kind, id, ...broken }));
    }
  }
  return found;
}

function ownProblems(entity: Entity): readonly RuleProblem[] {
  const check = ENTITY_KINDS[entity.kind].problems as
    ((of: Entity) => readonly RuleProblem[]) | undefined;
  return check?.(entity) ?? [];
}

function problemsOnMap(state: AllianceMap, entity: Entity): readonly RuleProblem[] {
  switch (entity.kind) {
    case 'map':
      return (entity.id as string) === (state.mapId as string)
        ? []
        : [
            {
              field: 'id',
              expected: `the id of the map, ${state.mapId}`,
              found: entity.id,
              todo: 'A map holds only its own settings.',
            },
          ];
    case 'agreement':
      return loopProblems(state, entity, 'under');
    case 'actor':
      return loopProblems(state, entity, 'partOf');
    case 'flow':
      return [...roleLabelProblems(state, entity), ...ownershipProblems(state, entity)];
    default:
      return [];
  }
}

function loopProblems(
  state: AllianceMap,
  entity: Entity,
  field: 'under' | 'partOf',
): readonly RuleProblem[] {
  const seen = new Set<Id>([entity.id]);
  let next = pointerAt(entity, field);
  while (next !== undefined) {
    if (seen.has(next)) {
      return [
        {
          field,
          expected: 'a chain that ends',
          found: `${entity.id} would stand under itself`,
          todo: 'Choose another one, or none.',
        },
      ];
    }
    seen.add(next);
    const above = state.entities.get(next);
    next = above === undefined ? undefined : pointerAt(above, field);
  }
  return [];
}

function pointerAt(entity: Entity, field: 'under' | 'partOf'): Id | undefined {
  const value = (entity as unknown as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? (value as Id) : undefined;
}

/** The body that an actor belongs to, following "part of" to the top. */
function bodyOf(state: AllianceMap, id: Id): Id {
  const seen = new Set<Id>();
  let current = id;
  for (;;) {
    const above = find(state, 'actor', current)?.partOf;
    if (above === null || above === undefined || seen.has(above)) return current;
    seen.add(current);
    current = above;
  }
}

/** Control inside one body is between roles, never names. */
function roleLabelProblems(state: AllianceMap, flow: Flow): readonly RuleProblem[] {
  if (flow.family !== 'control' || flow.to === null) return [];
  if (bodyOf(state, flow.from) !== bodyOf(state, flow.to)) return [];
  const missing = (['fromRole', 'toRole'] as const).filter((field) => flow[field].trim() === '');
  return missing.map((field) => ({
    field,
    expected: 'a role such as "chair" or "chief officer", since both ends are in one body',
    found: 'no role',
    todo: 'Write the role, not a name.',
  }));
}
