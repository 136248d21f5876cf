import { flowFamily } from '../../graph-schema/flow-families/index.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { ENTITY_KINDS, type Entity, type Kind } from '../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { nameOf } from '../words/names.ts';
import { termTitle } from '../words/terms.ts';

/** Fields whose own name does not read as plain English. */
const FIELDS: Readonly<Record<string, string>> = {
  asAt: 'day',
  flowKind: 'kind',
  per: 'period of the amount',
  from: 'giver',
  to: 'receiver',
  via: 'way it takes',
  level: 'choice of who can see it',
  stateBy: 'who said so',
  stateReason: 'reason',
  twoWay: 'direction',
  partOf: 'body it is part of',
  under: 'agreement above it',
  valueByParty: 'value',
  canSayYes: 'answer to who can say yes',
};

/** "the amount", "the paid when": what is edited alone, whichever side says it. */
export function fieldWords(field: string): string {
  const name = field.split('.')[0] ?? field;
  const known = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  if (known !== undefined) return `the ${known}`;
  const words = name.replace(/Pence$/u, '').replaceAll(/([A-Z])/gu, ' $1');
  return `the ${words.toLowerCase()}`;
}

/** "Foodshare", "the grant from A to B", "the term “Ring-fence”": a thing that may no longer be on the map. */
export function thingWords(state: AllianceMap, entity: Entity): string {
  switch (entity.kind) {
    case 'flow':
      return `the ${flowFamily(entity.family).words.toLowerCase()} from ${nameOf(state, entity.from)} to ${nameOf(state, entity.to)}`;
    case 'term':
      return `the term “${termTitle(entity.key)}” of ${nameOf(state, entity.agreement)}`;
    case 'seat':
      return `the seat of ${nameOf(state, entity.holder)} in ${nameOf(state, entity.room)}`;
    case 'party':
      return `${nameOf(state, entity.actor)} as a party of ${nameOf(state, entity.agreement)}`;
    case 'map':
      return 'the map';
    case 'actor':
    case 'room':
    case 'place':
      return entity.name;
    case 'agreement':
      return entity.name;
    case 'interest':
      return `the interest “${entity.label}”`;
    case 'source':
      return `the source “${entity.reference}”`;
    default:
      return kindWords(entity.kind);
  }
}

/** The same by its id, as long as it is there. */
export function idWords(state: AllianceMap, kind: string, id: Id): string {
  const entity = state.entities.get(id);
  return entity === undefined ? kindWords(kind) : thingWords(state, entity);
}

function kindWords(kind: string): string {
  const words = Object.hasOwn(ENTITY_KINDS, kind) ? ENTITY_KINDS[kind as Kind].words : 'item';
  return `${/^[aeiou]/u.test(words) ? 'an' : 'a'} ${words}`;
}
