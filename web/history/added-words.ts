import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Entity } from '../../graph-schema/model/entity-kinds.ts';
import type { InterestLink } from '../../graph-schema/model/interest.ts';
import type { TimeShown } from '../../graph-schema/model/time.ts';
import { valueInWords } from '../together/value-words.ts';
import { claim } from '../words/flow-sentence.ts';
import { named, words, type Sentence } from '../words/phrases.ts';
import { aboutPhrase, thingPhrase } from './thing-phrase.ts';

const LINKS: Readonly<Record<InterestLink['link'], string>> = {
  'cares-about': 'cares about',
  offers: 'offers',
  needs: 'needs',
  'leads-on': 'leads on',
  'decided-against': 'decided against',
};

/** What a new thing tells: "added Foodshare", "said that Breakwater Trust gives Foodshare £20,000 a year". */
export function addedWords(state: AllianceMap, entity: Entity, time: TimeShown): Sentence {
  switch (entity.kind) {
    case 'flow':
      return [...words('said that '), ...claim(state, entity, time)];
    case 'evidence':
      return [
        ...words('gave a source for '),
        ...aboutPhrase(state, entity.shows),
        ...words(': '),
        named(state, entity.source),
      ];
    case 'interestLink':
      return [
        ...words('said that '),
        named(state, entity.actor),
        ...words(` ${LINKS[entity.link]} `),
        named(state, entity.interest),
      ];
    case 'affectedBy':
      return [...words('said '), ...thingPhrase(state, entity)];
    case 'seat':
      return [
        ...words('gave '),
        named(state, entity.holder),
        ...words(' a seat in '),
        named(state, entity.room),
      ];
    case 'term':
      return [
        ...words('added '),
        ...thingPhrase(state, entity),
        ...words(`: ${valueInWords(state, entity, 'value', entity.value)}`),
      ];
    case 'map':
      return words(`started the map “${entity.title}”`);
    default:
      return [...words('added '), ...thingPhrase(state, entity)];
  }
}
