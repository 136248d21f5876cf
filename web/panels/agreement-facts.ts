import type { Agreement } from '../../graph-schema/model/agreement.ts';
import { all, find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { rootOf } from '../../graph-schema/model/programme.ts';
import { periodOf, stateOn, type TimeShown } from '../../graph-schema/model/time.ts';
import { periodInWords } from '../../graph-schema/words/dates.ts';
import { listInWords, sentenceCase } from '../../graph-schema/words/lists.ts';
import { shownDay } from '../state/shown-day.ts';
import { named, words, type Sentence } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { decidesWords } from '../words/rooms.ts';
import { valueTitle, valueWords } from '../words/values.ts';
import type { Fact } from './Facts.tsx';
import type { Item } from './Items.tsx';
import { choiceFact, nameFact, namesFact, textFact } from './known-facts.ts';

export function partyItems(state: AllianceMap, agreement: Agreement): readonly Item[] {
  return of(relationsOf(state).partiesOf, agreement.id).map(({ id, actor, roles }) => ({
    key: id,
    says: [
      named(state, actor),
      ...words(
        roles.length === 0
          ? ': role not known yet'
          : `: ${listInWords(roles.map((role) => valueWords(role)))}`,
      ),
    ],
  }));
}

export function agreementFacts(
  state: AllianceMap,
  agreement: Agreement,
  time: TimeShown,
): readonly Fact[] {
  const read = stateOn(agreement, periodOf(agreement), shownDay(time));
  const root = rootOf(state, agreement);
  const dates = sentenceCase(periodInWords(periodOf(agreement)));
  return [
    root.programmeName === '' || root.id === agreement.id
      ? textFact('Programme', root.programmeName)
      : {
          name: 'Programme',
          says: [...words(`${root.programmeName}, under `), named(state, root.id)],
        },
    textFact('State', `${valueTitle(read)}.`),
    textFact('Dates', dates === '' ? 'We don’t know yet.' : `${dates}.`),
    choiceFact('How the parties say they work', agreement.howWeWork),
    textFact('Who can see this', `${valueTitle(agreement.level)}.`),
  ];
}

/** What stands above, below, before and after it. */
export function chainFacts(state: AllianceMap, agreement: Agreement): readonly Fact[] {
  return [
    nameFact(state, 'Stands under', agreement.under),
    namesFact(
      state,
      'Those under it',
      of(relationsOf(state).under, agreement.id).map(({ id }) => id),
    ),
    namesFact(state, 'Replaces', agreement.replaces),
    namesFact(
      state,
      'Replaced by',
      all(state, 'agreement').flatMap(({ id, replaces }) =>
        replaces.includes(agreement.id) ? [id] : [],
      ),
    ),
    namesFact(
      state,
      'Communities affected',
      all(state, 'affectedBy').flatMap(({ by, community }) =>
        by === agreement.id ? [community] : [],
      ),
    ),
  ];
}

/** Rooms that decide about it, or about an agreement that it stands under. */
export function decidedItems(state: AllianceMap, agreement: Agreement): readonly Item[] {
  const above = chainUp(state, agreement);
  return all(state, 'room').flatMap((room) => {
    const about = above.find((id) => room.decidesAbout.includes(id));
    if (about === undefined) return [];
    const through: Sentence =
      about === agreement.id ? [] : [...words(', which decides about '), named(state, about)];
    return [
      {
        key: room.id,
        says: [named(state, room.id), ...through, ...words('.')],
        small: `Decides: ${decidesWords(state, room)}.`,
      },
    ];
  });
}

/** The agreement itself first, then what it stands under, up to the top. */
function chainUp(state: AllianceMap, agreement: Agreement): readonly Id[] {
  const chain: Id[] = [];
  let current: Agreement | undefined = agreement;
  while (current !== undefined && !chain.includes(current.id)) {
    chain.push(current.id);
    current = find(state, 'agreement', current.under);
  }
  return chain;
}
