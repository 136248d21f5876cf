import type { Agreement } from '../../graph-schema/model/agreement.ts';
import type { Interest, InterestLink } from '../../graph-schema/model/interest.ts';
import type { Room } from '../../graph-schema/model/room.ts';
import type { Source } from '../../graph-schema/model/source.ts';
import { periodOf, stateOn } from '../../graph-schema/model/time.ts';
import { dayInWords, periodInWords } from '../../graph-schema/words/dates.ts';
import { listInWords } from '../../graph-schema/words/lists.ts';
import { poundsInFull } from '../../graph-schema/words/pounds.ts';
import { STATE_WORDS } from '../state/filter-words.ts';
import { shownDay } from '../state/shown-day.ts';
import { knownInCell } from '../words/known-words.ts';
import { agreementName, nameOf } from '../words/names.ts';
import { plain } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import {
  agreementPenceAYear,
  decidesWords,
  roomPenceAYear,
  seatSentence,
  votesIn,
} from '../words/rooms.ts';
import { sourceKindWords } from '../words/source-words.ts';
import { valueTitle, valueWords } from '../words/values.ts';
import { column, HIDDEN_FIRST, type Column, type OnMap } from './column.ts';

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
const inFull = (pence: number | undefined): string =>
  pence === undefined ? 'not known yet' : poundsInFull(pence);

export const AGREEMENT_COLUMNS: readonly Column<Agreement>[] = [
  column('name', 'Agreement', 240, (agreement) => agreementName(agreement)),
  column('kind', 'Kind', 140, ({ agreementKind }) => valueTitle(agreementKind)),
  column('parties', 'Parties', 300, ({ id }, { state }) =>
    listInWords(of(relationsOf(state).partiesOf, id).map(({ actor }) => nameOf(state, actor))),
  ),
  column(
    'value',
    '£ a year on paper',
    150,
    ({ id }, { state }) => inFull(agreementPenceAYear(state, id)),
    {
      figures: true,
      amount: ({ id }, { state }) => agreementPenceAYear(state, id),
    },
  ),
  column(
    'state',
    'State',
    130,
    (agreement, { time }) => STATE_WORDS[stateOn(agreement, periodOf(agreement), shownDay(time))],
  ),
  column('dates', 'Dates', 250, (agreement) => periodInWords(periodOf(agreement))),
  column('under', 'Under', 200, ({ under }, { state }) =>
    under === null ? '' : nameOf(state, under),
  ),
  column('source', 'Source', 180, ({ id }, { state }) => listInWords(sourceKindWords(state, id))),
  column('starts', 'Starts', 150, ({ start }) => knownInCell(start, '', dayInWords), HIDDEN_FIRST),
  column('ends', 'Ends', 150, ({ end }) => knownInCell(end, '', dayInWords), HIDDEN_FIRST),
  column('subject', 'Subject', 200, ({ subject }) => subject, HIDDEN_FIRST),
  column('note', 'Note', 220, ({ note }) => note, HIDDEN_FIRST),
];

export const ROOM_COLUMNS: readonly Column<Room>[] = [
  column('name', 'Room', 240, ({ name }) => name),
  column('decides', 'Decides', 230, (room, { state }) => decidesWords(state, room)),
  column(
    'pence',
    '£ a year decided',
    140,
    (room, { state }) =>
      room.subjects.is === 'none' && roomPenceAYear(state, room) === undefined
        ? 'none'
        : inFull(roomPenceAYear(state, room)),
    {
      figures: true,
      amount: (room, { state }) => roomPenceAYear(state, room),
    },
  ),
  column('seats', 'Who is in', 320, seatsCell),
  column(
    'votes',
    'Votes in all',
    110,
    ({ id }, { state }) => {
      const votes = votesIn(of(relationsOf(state).seatsIn, id));
      return votes === undefined ? 'not known yet' : String(votes);
    },
    { figures: true },
  ),
  column('kind', 'Kind', 120, ({ roomKind }) => knownInCell(roomKind, 'roomKind', valueWords)),
  column('reply', 'Reply to those heard', 180, ({ reply }) => knownInCell(reply, 'reply', yesNo)),
  column('host', 'Host', 190, ({ host }, { state }) =>
    knownInCell(host, 'host', (id) => nameOf(state, id)),
  ),
  column(
    'level',
    'Level',
    130,
    ({ roomLevel }) => knownInCell(roomLevel, 'roomLevel', valueWords),
    HIDDEN_FIRST,
  ),
  column(
    'papers',
    'Papers public',
    130,
    ({ papersPublic }) => knownInCell(papersPublic, 'papersPublic', yesNo),
    HIDDEN_FIRST,
  ),
];

function seatsCell({ id }: Room, { state }: OnMap): string {
  const seats = of(relationsOf(state).seatsIn, id);
  return seats.map((seat) => plain(seatSentence(state, seat, undefined))).join(' ');
}

const holders =
  (link: InterestLink['link']) =>
  ({ id }: Interest, { state }: OnMap): string =>
    listInWords(
      of(relationsOf(state).linksIn, id)
        .filter((one) => one.link === link)
        .map(({ actor }) => nameOf(state, actor)),
    );

export const INTEREST_COLUMNS: readonly Column<Interest>[] = [
  column('label', 'Interest', 200, ({ label }) => label),
  column('type', 'Type', 110, ({ type }) => valueTitle(type)),
  column('offers', 'Who offers it', 220, holders('offers')),
  column('needs', 'Who needs it', 220, holders('needs')),
  column('cares', 'Who cares about it', 220, holders('cares-about')),
  column('leads', 'Who leads on it', 200, holders('leads-on')),
  column('against', 'Who decided against it', 200, holders('decided-against'), HIDDEN_FIRST),
];

export const SOURCE_COLUMNS: readonly Column<Source>[] = [
  column('reference', 'Source', 340, ({ reference }) => reference),
  column('kind', 'Kind', 220, ({ sourceKind }) => valueTitle(sourceKind)),
  column('date', 'Date', 150, ({ date }) => knownInCell(date, 'date', dayInWords)),
  column('saidBy', 'Said by', 220, ({ saidBy }, { state }) =>
    listInWords(saidBy.map((id) => nameOf(state, id))),
  ),
  column(
    'shows',
    'Things it shows',
    130,
    ({ id }, { state }) => String(of(relationsOf(state).evidenceFrom, id).length),
    {
      figures: true,
      amount: ({ id }, { state }) => of(relationsOf(state).evidenceFrom, id).length,
    },
  ),
  column('enteredBy', 'Entered by', 150, ({ enteredBy }) => enteredBy, HIDDEN_FIRST),
];
