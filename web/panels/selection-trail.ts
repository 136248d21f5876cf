import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';

/** What was selected one after the other. Going back to the last but one takes the last away. */
export function trail(visited: readonly Id[], selection: Id | null): readonly Id[] {
  if (selection === null) return visited.length === 0 ? visited : [];
  if (visited.at(-1) === selection) return visited;
  return visited.at(-2) === selection ? visited.slice(0, -1) : [...visited, selection];
}

/** The thing whose panel opens: a part, as a seat or a term, opens what it is a part of. */
export function opensAs(state: AllianceMap, id: Id | null): Id | null {
  const entity = id === null ? undefined : state.entities.get(id);
  switch (entity?.kind) {
    case undefined:
      return null;
    case 'party':
    case 'term':
    case 'check':
    case 'behaviour':
    case 'condition':
      return entity.agreement;
    case 'seat':
      return entity.room;
    case 'interestLink':
      return entity.interest;
    case 'evidence':
      return entity.source;
    case 'affectedBy':
      return entity.community;
    case 'win':
      return entity.flow;
    default:
      return entity.id;
  }
}
