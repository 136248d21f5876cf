import type { Entity } from '../../graph-schema/model/entity-kinds.ts';
import { pointersOf } from '../../graph-schema/model/pointers.ts';

/** The sensitive place: its ties and grants are for the mapping group only. */
const SENSITIVE = 'C4';
const GRANTS_OF_SENSITIVE: ReadonlySet<string> = new Set(['A5', 'E5', 'source:A5', 'source:E5']);

/**
 * Who may see what. The whole is for the alliance, so that what is kept back shows as kept back. Nothing is
 * public: publishing needs a reply and a second person first. Whatever names the sensitive place besides
 * itself, and its two grants, stay within the mapping group; what needs these (their flows, terms,
 * evidence) follows by the model's own rule. An item with a stricter level of its own keeps it.
 */
export function withLevel<E extends Entity>(entity: E): E {
  if (entity.kind === 'flow' && entity.consent === 'not-asked') return entity;
  const namesSensitive =
    entity.kind !== 'evidence' &&
    pointersOf(entity).some((pointer) => (pointer.target as string) === SENSITIVE);
  if (namesSensitive || GRANTS_OF_SENSITIVE.has(entity.id)) {
    return { ...entity, level: 'mapping-group' };
  }
  return { ...entity, level: 'alliance' };
}
