import { all, find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { valueOf } from '../../graph-schema/model/known.ts';
import type { Room } from '../../graph-schema/model/room.ts';
import { countOf, sentenceCase } from '../../graph-schema/words/lists.ts';
import { pounds } from '../../graph-schema/words/pounds.ts';
import { knownWords } from '../words/known-words.ts';
import { named, words } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { decidesWords, roomPenceAYear, seatSentence, votesIn } from '../words/rooms.ts';
import { valueTitle } from '../words/values.ts';
import type { Fact } from './Facts.tsx';
import type { Item } from './Items.tsx';
import { choiceFact, knownFact, namesFact, textFact, yesNoFact } from './known-facts.ts';

/** What it decides in £ and subjects, and which rooms it advises. */
export function decisionFacts(state: AllianceMap, room: Room): readonly Fact[] {
  const pence = roomPenceAYear(state, room);
  const subjects = valueOf(room.subjects);
  const told = pence !== undefined || subjects !== undefined || room.decidesAbout.length > 0;
  return [
    textFact('Decides', told ? '' : decisionWords(decidesWords(state, room))),
    textFact('Money', moneyWords(room, pence, told)),
    textFact('Subjects', subjects === undefined ? '' : `${subjects}.`),
    namesFact(state, 'Agreements', room.decidesAbout),
    choiceFact('Decisions by', room.decisionRule),
    ...(room.canSayYes.is === 'notKnown'
      ? []
      : [knownFact('Can say yes without asking', room.canSayYes, 'canSayYes', (who) => `${who}.`)]),
    namesFact(state, 'Advises', room.advises),
    namesFact(
      state,
      'Advised by',
      all(state, 'room').flatMap(({ id, advises }) => (advises.includes(room.id) ? [id] : [])),
    ),
    namesFact(
      state,
      'Communities affected',
      all(state, 'affectedBy').flatMap(({ by, community }) => (by === room.id ? [community] : [])),
    ),
  ];
}

function decisionWords(decides: string): string {
  return decides === 'nothing' ? 'It decides nothing.' : 'We don’t know yet.';
}

function moneyWords(room: Room, pence: number | undefined, told: boolean): string {
  if (!told) return '';
  if (pence === undefined) return knownWords(room.ownPenceAYear, '', () => '');
  return pence === 0 ? 'None.' : `${pounds(pence)} a year.`;
}

/** Each seat with its votes, or its advice; then the rooms in which its chair sits. */
export function seatsInRoom(state: AllianceMap, room: Room): readonly Item[] {
  const { seatsIn, seatsHeld } = relationsOf(state);
  const seats = of(seatsIn, room.id);
  const total = votesIn(seats);
  return [
    ...seats.map((seat) => ({
      key: seat.id,
      says: seatSentence(state, seat, total),
      ...(seat.note === '' ? {} : { small: seat.note }),
    })),
    ...of(seatsHeld, room.id).map((seat) => ({
      key: seat.id,
      says: [...words('Its chair has a seat in '), named(state, seat.room), ...words('.')],
    })),
  ];
}

/** How many communities have a seat, as far as told. */
export function communityWords(state: AllianceMap, room: Room): string {
  const communities = of(relationsOf(state).seatsIn, room.id).filter(
    ({ holder }) => find(state, 'actor', holder)?.type === 'community',
  );
  return communities.length === 0
    ? 'We know of no community with a seat here.'
    : `${sentenceCase(countOf(communities.length, 'community has', 'communities have'))} a seat here.`;
}

export function howFacts(state: AllianceMap, room: Room): readonly Fact[] {
  return [
    choiceFact('Kind', room.roomKind),
    ...(room.roomLevel.is === 'notKnown' ? [] : [choiceFact('Level', room.roomLevel)]),
    {
      name: 'Host',
      says:
        room.host.is === 'value'
          ? [named(state, room.host.value)]
          : words(knownWords(room.host, 'host', () => '')),
    },
    yesNoFact('Do those heard get a reply?', room.reply, 'reply'),
    yesNoFact('Papers public', room.papersPublic),
    knownFact('Meets', room.meetsTimesAYear, '', meetsWords),
    textFact('Who can see this', `${valueTitle(room.level)}.`),
  ];
}

function meetsWords(times: number): string {
  if (times === 1) return 'Once a year.';
  return times === 2 ? 'Twice a year.' : `${times.toLocaleString('en-GB')} times a year.`;
}
