import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import { KINDS, make, type Entity, type Kind } from '../../graph-schema/model/entity-kinds.ts';
import { idSchema, type Id } from '../../graph-schema/model/ids.ts';

/** What a set names: no more than its name, what it is and what it needs. */
export type NamedThing = Readonly<Record<string, unknown>>;

/** A map on which everything that a set names is there, as it was called then, for words about the set. */
export function stateOfSet(
  now: AllianceMap,
  changes: readonly Change[],
  context: readonly NamedThing[],
): AllianceMap {
  const entities = new Map(now.entities);
  for (const thing of context) {
    const id = idSchema.safeParse(thing.id);
    if (!id.success || !isKind(thing.kind)) continue;
    const entity = whole(entities.get(id.data), thing.kind, id.data, thing);
    entities.set(id.data, entity);
  }
  for (const change of changes)
    if (change.is !== 'set') entities.set(change.entity.id, change.entity);
  return { ...now, entities };
}

function whole(there: Entity | undefined, kind: Kind, id: Id, thing: NamedThing): Entity {
  if (there?.kind === kind) return { ...there, ...thing };
  return make(kind, { ...thing, id });
}

function isKind(kind: unknown): kind is Kind {
  return (KINDS as readonly unknown[]).includes(kind);
}
