import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';

/** What a part belongs to and is shown with: a term with its agreement, a seat with its room. */
export function homeOf(state: AllianceMap, id: Id): Id | null {
  const part = state.entities.get(id);
  if (part === undefined) return null;
  switch (part.kind) {
    case 'party':
    case 'term':
    case 'check':
    case 'behaviour':
    case 'condition':
      return part.agreement;
    case 'checkAnswer':
      return homeOf(state, part.check);
    case 'seat':
      return part.room;
    case 'affectedBy':
      return part.community;
    case 'interestLink':
      return part.actor;
    case 'position':
      return part.of;
    case 'evidence':
      return part.source;
    case 'view':
    case 'note':
      return homeOf(state, part.about);
    case 'win':
      return part.flow;
    default:
      return id;
  }
}
