import type { Actor } from '../../graph-schema/model/actor.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Day } from '../../graph-schema/model/day.ts';
import { all, find } from '../../graph-schema/model/alliance-map.ts';
import { listInWords } from '../../graph-schema/words/lists.ts';
import { words } from '../words/phrases.ts';
import { valueWords } from '../words/values.ts';
import type { Fact } from './Facts.tsx';
import { ownerFact } from './owner-fact.ts';
import {
  choiceFact,
  dayFact,
  knownFact,
  nameFact,
  namesFact,
  onlyTold,
  textFact,
} from './known-facts.ts';

/** What kind of actor it is, in facts of its own. Where it is stays out for one shown with care. */
export function actorFacts(state: AllianceMap, actor: Actor, day: Day): readonly Fact[] {
  return [
    textFact('Short name', actor.shortName === actor.name ? '' : actor.shortName),
    textFact('Also called', listInWords(actor.aliases)),
    ...ownFacts(state, actor),
    textFact('Does here', listInWords(actor.roles.map((role) => valueWords(role)))),
    ...onlyTold(actor.size, choiceFact('Yearly income', actor.size)),
    ...whereFacts(state, actor),
    ...(actor.type === 'organisation'
      ? [choiceFact('Led by people it serves', actor.ledByPeopleItServes, 'ledByPeopleItServes')]
      : []),
    nameFact(state, 'Part of', actor.partOf),
    ownerFact(state, actor.id, day),
    namesFact(
      state,
      'Holds within it',
      all(state, 'actor').flatMap(({ id, partOf, host }) =>
        partOf === actor.id || host === actor.id ? [id] : [],
      ),
    ),
    ...onlyTold(
      actor.actsAsConnector,
      choiceFact('Acts as connector', actor.actsAsConnector, 'actsAsConnector'),
    ),
    textFact('Registered as', listInWords(actor.identifiers)),
  ];
}

/** What only a community or a connector has. */
function ownFacts(state: AllianceMap, actor: Actor): readonly Fact[] {
  if (actor.type === 'community') {
    return [
      knownFact('People', actor.people, '', (count) => `About ${count.toLocaleString('en-GB')}.`),
    ];
  }
  if (actor.type !== 'connector') return [];
  const host = find(state, 'actor', actor.host);
  return [
    host === undefined
      ? { name: 'Host', says: words('No host recorded.') }
      : nameFact(state, 'Host', host.id),
    choiceFact('Paid', actor.paid),
    knownFact('Hours a week', actor.hoursAWeek, '', (hours) => `${hours.toLocaleString('en-GB')}.`),
    dayFact('Funded until', actor.fundedUntil),
  ];
}

function whereFacts(state: AllianceMap, actor: Actor): readonly Fact[] {
  if (actor.sensitive) return [textFact('Where', 'Not shown here, for care.')];
  return [
    ...onlyTold(actor.based, choiceFact('Based', actor.based)),
    namesFact(state, 'Places', actor.places),
  ];
}
