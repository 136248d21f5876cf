import { flowFamily } from '../../graph-schema/flow-families/index.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Agreement } from '../../graph-schema/model/agreement.ts';
import { ENTITY_KINDS, type Entity } from '../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../graph-schema/model/ids.ts';

/** What a thing on the map is called where it is named in a sentence or a list. */
export function nameOf(state: AllianceMap, id: Id | null): string {
  if (id === null) return 'no room';
  const entity = state.entities.get(id);
  return entity === undefined ? 'something not shown' : entityName(state, entity);
}

function entityName(state: AllianceMap, entity: Entity): string {
  switch (entity.kind) {
    case 'actor':
    case 'room':
    case 'place':
      return entity.name;
    case 'agreement':
      return agreementName(entity);
    case 'interest':
      return entity.label;
    case 'source':
      return entity.reference;
    case 'map':
      return entity.title;
    case 'flow':
      return `${flowFamily(entity.family).words} from ${nameOf(state, entity.from)} to ${nameOf(state, entity.to)}`;
    default:
      return ENTITY_KINDS[entity.kind].words;
  }
}

/** Its reference, where it has one that its name does not already hold, then its name. */
export function agreementName({ reference, name }: Agreement): string {
  return reference === '' || name.startsWith(reference) ? name : `${reference} ${name}`;
}
