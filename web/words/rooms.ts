import { find, settings, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { numberOf, valueOf, type Known } from '../../graph-schema/model/known.ts';
import type { Room, Seat } from '../../graph-schema/model/room.ts';
import {
  decidedAgreements,
  roomPenceAYear as penceDecided,
} from '../../graph-schema/model/room-money.ts';
import { usedTermNumber } from '../../graph-schema/model/used-term-number.ts';
import { figures } from '../../graph-schema/words/figures.ts';
import { countOf } from '../../graph-schema/words/lists.ts';
import { pounds } from '../../graph-schema/words/pounds.ts';
import { joined, named, namedList, words, type Sentence } from './phrases.ts';
import { of, relationsOf } from './relations.ts';

/** £ a year that a room decides on the day the map is dated, in pence. Undefined where nobody told. */
export function roomPenceAYear(state: AllianceMap, room: Room): number | undefined {
  const asAt = settings(state)?.asAt;
  const decided = asAt === undefined ? [] : decidedAgreements(state, room, asAt);
  return penceDecided(room, decided, (id) => onPaper(state, id));
}

/** What an agreement's paper says it is worth a year, in pence. */
export function agreementPenceAYear(state: AllianceMap, id: Id): number | undefined {
  return numberOf(onPaper(state, id));
}

function onPaper(state: AllianceMap, id: Id): Known<number> {
  const { termsOf, partiesOf } = relationsOf(state);
  const term = of(termsOf, id).find(({ key }) => key === 'valuePenceAYear');
  return usedTermNumber(term, of(partiesOf, id));
}

/** "£2.4m a year: targets, who joins", "nothing", "not known yet". */
export function decidesWords(state: AllianceMap, room: Room): string {
  const pence = roomPenceAYear(state, room);
  const subjects = valueOf(room.subjects) ?? '';
  if (pence !== undefined && pence > 0) {
    const money = `${pounds(pence)} a year`;
    return subjects === '' ? money : `${money}: ${lowerFirst(subjects)}`;
  }
  if (subjects !== '') return pence === 0 ? `${subjects}, no money` : subjects;
  return room.subjects.is === 'none' ? 'nothing' : 'not known yet';
}

/** As it stands after a colon; a name in capitals, as "NHS", stays. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** All votes in a room, or undefined where a seat's votes are not told. */
export function votesIn(seats: readonly Seat[]): number | undefined {
  const votes = seats.map((seat) => numberOf(seat.votes));
  if (votes.length === 0) return undefined;
  return votes.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
}

/** "Coast & Moor NHS Trust has five votes of nine and chairs it." */
export function seatSentence(state: AllianceMap, seat: Seat, total: number | undefined): Sentence {
  const room = find(state, 'room', seat.holder);
  const holder: Sentence =
    room === undefined
      ? [named(state, seat.holder)]
      : [...words('The chair of '), named(state, room.id)];
  const names = seat.namedBy === null ? [] : [...words('named by '), named(state, seat.namedBy)];
  const parts: readonly Sentence[] = [
    words(votesWords(seat, total)),
    words(seat.places > 1 && numberOf(seat.votes) !== undefined ? seatsWords(seat) : ''),
    words(seat.chairs ? 'the chair' : ''),
    words(seat.advises ? 'a say as adviser' : ''),
    words(seat.watches ? 'a seat to watch' : ''),
    words(valueOf(seat.veto) === true ? 'a veto' : ''),
    words(valueOf(seat.pay) === 'voucher' ? 'vouchers for coming' : ''),
    words(valueOf(seat.pay) === 'paid' ? 'pay for coming' : ''),
    names,
  ].filter((part) => part.length > 0);
  const has = find(state, 'actor', seat.holder)?.type === 'community' ? ' have ' : ' has ';
  const told = parts.flatMap((part, at): Sentence => [
    ...words(at === 0 ? '' : names.length > 0 && at === parts.length - 1 ? ', ' : ', '),
    ...part,
  ]);
  return [...holder, ...words(has), ...told, ...words('.')];
}

function votesWords(seat: Seat, total: number | undefined): string {
  const votes = numberOf(seat.votes);
  if (votes === undefined) return `${seatsWords(seat)}; votes are not known yet`;
  if (votes === 0) return 'no vote';
  const said = countOf(votes, 'vote', 'votes');
  return total === undefined ? said : `${said} of ${figures(total)}`;
}

function seatsWords({ places }: Seat): string {
  return places > 1 ? countOf(places, 'seat', 'seats') : 'a seat';
}

/** Rooms in sentences: what it decides, who votes, whom it advises, who hosts. */
export function roomSentence(state: AllianceMap, room: Room): Sentence {
  const decides = decidesWords(state, room);
  const about =
    room.decidesAbout.length === 0
      ? []
      : [...words(' It decides about '), ...namedList(state, room.decidesAbout), ...words('.')];
  const advises =
    room.advises.length === 0
      ? []
      : [...words('It advises '), ...namedList(state, room.advises), ...words('.')];
  const said =
    decides === 'not known yet' ? ': what it decides is not known yet.' : ` decides: ${decides}.`;
  return joined([[named(state, room.id), ...words(said), ...about], advises]);
}
