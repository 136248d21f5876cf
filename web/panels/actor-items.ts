import type { Actor } from '../../graph-schema/model/actor.ts';
import { all, find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { INTEREST_LINKS, InterestLink } from '../../graph-schema/model/interest.ts';
import { listInWords, sentenceCase } from '../../graph-schema/words/lists.ts';
import { named, words } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { seatSentence, votesIn } from '../words/rooms.ts';
import { valueWords } from '../words/values.ts';
import type { Item } from './Items.tsx';

type HowLinked = (typeof INTEREST_LINKS)[number];

/** How an actor is linked to an interest, before the interest's label. */
const LINK_WORDS: Readonly<Record<HowLinked, string>> = {
  offers: '',
  needs: '',
  'cares-about': 'They care about: ',
  'leads-on': 'They lead on: ',
  'decided-against': 'They decided against: ',
};

export function interestItems(
  state: AllianceMap,
  actor: Actor,
  links: readonly HowLinked[],
): readonly Item[] {
  const own: readonly InterestLink[] = of(relationsOf(state).linksOfActor, actor.id);
  return links.flatMap((link) =>
    own
      .filter((one) => one.link === link)
      .map((one) => ({
        key: one.id,
        says: [...words(LINK_WORDS[link]), named(state, one.interest)],
      })),
  );
}

/** Its seats with the votes they have, then the rooms it hosts. */
export function seatItems(state: AllianceMap, actor: Actor): readonly Item[] {
  const { seatsHeld, seatsIn } = relationsOf(state);
  const seats = of(seatsHeld, actor.id).map((seat) => ({
    key: seat.id,
    says: [
      named(state, seat.room),
      ...words(': '),
      ...seatSentence(state, seat, votesIn(of(seatsIn, seat.room))),
    ],
    ...(seat.note === '' ? {} : { small: seat.note }),
  }));
  const hosted = all(state, 'room').flatMap((room) =>
    room.host.is === 'value' && room.host.value === actor.id
      ? [
          {
            key: `hosts ${room.id}`,
            says: [...words('Hosts '), named(state, room.id), ...words('.')],
          },
        ]
      : [],
  );
  return [...seats, ...hosted];
}

/** Its agreements, each with the role it has there. */
export function actorAgreements(state: AllianceMap, actor: Actor): readonly Item[] {
  return of(relationsOf(state).partiesOfActor, actor.id).map(({ id, agreement, roles }) => {
    const has = sentenceCase(listInWords(roles.map((role) => valueWords(role))));
    const kind = find(state, 'agreement', agreement)?.agreementKind;
    return {
      key: id,
      says: [named(state, agreement)],
      small: [kind === undefined ? '' : sentenceCase(valueWords(kind)), has || 'Role not known yet']
        .filter((part) => part !== '')
        .map((part) => `${part}.`)
        .join(' '),
    };
  });
}

/** The agreements and rooms that a community is affected by. */
export function affectedItems(state: AllianceMap, actor: Actor): readonly Item[] {
  return all(state, 'affectedBy').flatMap(({ id, community, by }) =>
    community === actor.id ? [{ key: id, says: [named(state, by)] }] : [],
  );
}
