import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Entity } from '../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { thingWords } from '../together/field-words.ts';
import { named, words, type Phrase, type Sentence } from '../words/phrases.ts';

/** A thing in a sentence about a change, leading to it: "Foodshare", "the money from A to B", "a note on A". */
export function thingPhrase(state: AllianceMap, entity: Entity): Sentence {
  switch (entity.kind) {
    case 'evidence':
      return [...words('a source for '), ...aboutPhrase(state, entity.shows)];
    case 'note':
      return [...words('a note on '), ...aboutPhrase(state, entity.about)];
    case 'win':
      return [...words('a win of '), ...aboutPhrase(state, entity.flow)];
    case 'view':
      return [
        ...words('what '),
        named(state, entity.who),
        ...words(' says of '),
        ...aboutPhrase(state, entity.about),
      ];
    case 'seat':
      return [
        ...words('the seat of '),
        named(state, entity.holder),
        ...words(' in '),
        named(state, entity.room),
      ];
    case 'affectedBy':
      return [
        ...words('that '),
        named(state, entity.community),
        ...words(' is affected by '),
        named(state, entity.by),
      ];
    case 'interestLink':
      return [
        ...words('what links '),
        named(state, entity.actor),
        ...words(' to '),
        named(state, entity.interest),
      ];
    default:
      return [{ text: thingWords(state, entity), about: homeId(entity) } satisfies Phrase];
  }
}

/** The same for what something is about, which may be of any kind. */
export function aboutPhrase(state: AllianceMap, id: Id): Sentence {
  const entity = state.entities.get(id);
  return entity === undefined ? words('something that is gone') : thingPhrase(state, entity);
}

/** Terms and parties are shown with their agreement. */
function homeId(entity: Entity): Id {
  return entity.kind === 'term' || entity.kind === 'party' ? entity.agreement : entity.id;
}
