import type { Id } from '../../../../graph-schema/model/ids.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { decidesMoney } from '../../snapshot/room-decides.ts';
import { nameCell, namesInWords, textCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from '../ledger.ts';
import { votesOfSeat } from './room-facts.ts';
import { communityIds, waysToDeciding } from './routes.ts';
import { COMMUNITIES_WORDS as WORDS } from './words.en.ts';

interface Place {
  readonly room: Id;
  readonly seat: Id;
  /** Undefined where nobody told. */
  readonly votes: number | undefined;
  readonly decidesMoney: boolean;
}

/** In which rooms each community has votes, seats or a hearing: names of rooms, never a number that compares. */
export function communitiesTable(on: Reading): LedgerTable {
  const places = placesByHolder(on);
  const communities = communityIds(on);
  const hasVote = (id: Id) => (places.get(id) ?? []).some(isVoteOnMoney);
  const withoutVote = communities.filter((id) => !hasVote(id)).length;
  const noWay = communities.filter((id) => waysToDeciding(on, id).length === 0).length;
  const heardIn = heardInRooms(on);
  return ledgerTable(on, {
    id: 'decisions-communities',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'community', words: WORDS.community },
      { id: 'votes', words: WORDS.votes },
      { id: 'seats', words: WORDS.seats },
      { id: 'heard', words: WORDS.heard },
    ],
    rows: communities.map((id) => rowOf(on, id, places.get(id) ?? [], heardIn.get(id) ?? [])),
    empty: WORDS.empty,
    notes: [
      ...(withoutVote === 0 ? [] : [WORDS.withoutVote(withoutVote, communities.length)]),
      ...(noWay === 0 ? [] : [WORDS.noWay(noWay, communities.length)]),
    ],
    restsOn: {
      noun: 'flowOrSeat',
      ids: communities.flatMap((id) => [
        ...(places.get(id) ?? []).map(({ seat }) => seat),
        ...(heardIn.get(id) ?? []).map(({ flow }) => flow),
      ]),
    },
  });
}

function isVoteOnMoney(place: Place): boolean {
  return place.decidesMoney && (place.votes ?? 0) > 0;
}

function placesByHolder({ network }: Reading): ReadonlyMap<Id, readonly Place[]> {
  const places = new Map<Id, Place[]>();
  for (const room of network.rooms) {
    for (const seat of room.seats) {
      listAt(places, seat.holder).push({
        room: room.room.id,
        seat: seat.id,
        votes: votesOfSeat(seat),
        decidesMoney: decidesMoney(room),
      });
    }
  }
  return places;
}

interface Hearing {
  readonly room: Id;
  readonly flow: Id;
}

/** Rooms that a community's own Voice flows go to, through others or not. */
function heardInRooms({ network }: Reading): ReadonlyMap<Id, readonly Hearing[]> {
  const rooms = new Set(network.rooms.map(({ room }) => room.id));
  const heard = new Map<Id, Hearing[]>();
  for (const { id, from, to } of network.hops.voice.flows) {
    if (to !== null && rooms.has(to)) listAt(heard, from).push({ room: to, flow: id });
  }
  return heard;
}

function rowOf(
  on: Reading,
  community: Id,
  places: readonly Place[],
  hearings: readonly Hearing[],
): LedgerRow {
  const votes = places.filter(isVoteOnMoney);
  const others = places.filter((place) => !isVoteOnMoney(place));
  return {
    id: community,
    cells: [
      nameCell(on.naming, community),
      roomsCell(
        on,
        votes.map(({ room }) => room),
      ),
      roomsCell(
        on,
        others.map(({ room }) => room),
        new Set(others.filter(({ votes: told }) => told === undefined).map(({ room }) => room)),
      ),
      roomsCell(
        on,
        hearings.map(({ room }) => room),
      ),
    ],
    items: eachOnce(
      [community],
      places.flatMap(({ room, seat }) => [room, seat]),
      hearings.flatMap(({ room, flow }) => [room, flow]),
    ),
    families: ['voice'],
  };
}

function roomsCell(
  { naming }: Reading,
  rooms: readonly Id[],
  votesNotTold: ReadonlySet<Id> = new Set(),
): LedgerCell {
  const each = [...new Set(rooms)];
  if (each.length === 0) return textCell(WORDS.none);
  const named = each.map((id) =>
    votesNotTold.has(id) ? `${naming.text(id)} (${WORDS.notTold})` : naming.text(id),
  );
  return textCell(namesInWords(named), each.length === 1 ? (each[0] ?? null) : null);
}
