import type { Id } from '../../../../graph-schema/model/ids.ts';
import type { Network } from '../../snapshot/network.ts';
import type { RoomOnMap } from '../../snapshot/rooms.ts';
import { voiceRoutes } from '../../snapshot/voice-routes.ts';
import { nameCell, namesCell, stateCell, textCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerRow, LedgerTable } from '../ledger.ts';
import { LISTENING_WORDS as WORDS } from './words.en.ts';

/** Rooms that hear people or advise and decide nothing, with who of the payers that they lead to sits there. */
export function payersAbsent(on: Reading): LedgerTable {
  const listening = listeningRooms(on.network);
  return ledgerTable(on, {
    id: 'decisions-payers-absent',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'room', words: WORDS.room },
      { id: 'leads-to', words: WORDS.leadsTo },
      { id: 'present', words: WORDS.present },
      { id: 'absent', words: WORDS.absent },
    ],
    rows: listening.map((room) => rowOf(on, room)),
    empty: WORDS.empty,
    notes: WORDS.notes,
    restsOn: { noun: 'seat', ids: listening.flatMap(({ seats }) => seats.map(({ id }) => id)) },
  });
}

function listeningRooms(network: Network): readonly RoomOnMap[] {
  const heard = new Set(network.hops.voice.flows.map(({ to }) => to));
  const routes = voiceRoutes(network);
  return network.rooms.filter(
    ({ room }) =>
      routes.decides(room.id) === 'nothing' && (heard.has(room.id) || room.advises.length > 0),
  );
}

function rowOf({ network, naming }: Reading, on: RoomOnMap): LedgerRow {
  const decidedIn = roomsOnFrom(network, on.room.id).filter(({ decides }) => decides.length > 0);
  const payers = payersOf(network, decidedIn);
  const seated = new Set(on.seats.map(({ holder }) => holder));
  const absent = payers.filter((id) => !seated.has(id));
  const noPayers = { ...stateCell('notKnown'), words: WORDS.noPayers };
  return {
    id: on.room.id,
    cells: [
      nameCell(naming, on.room.id),
      namesCell(
        naming,
        decidedIn.map(({ room }) => room.id),
        textCell(WORDS.nowhere),
      ),
      payers.length === 0
        ? noPayers
        : namesCell(
            naming,
            payers.filter((id) => seated.has(id)),
            textCell(WORDS.none),
          ),
      payers.length === 0 ? noPayers : namesCell(naming, absent, textCell(WORDS.noneLeft)),
    ],
    items: eachOnce(
      [on.room.id],
      on.seats.map(({ id }) => id),
      decidedIn.map(({ room }) => room.id),
      payers,
    ),
    families: ['voice'],
  };
}

/** All rooms that are reached on from one, by search over advice and chairs. */
function roomsOnFrom(network: Network, start: Id): readonly RoomOnMap[] {
  const routes = voiceRoutes(network);
  const reached = new Set<Id>([start]);
  for (const room of reached) {
    for (const { to } of routes.onFrom(room)) reached.add(to);
  }
  return network.rooms.filter(({ room }) => room.id !== start && reached.has(room.id));
}

/** Those who pay under what the rooms decide about, in the order of their ids. */
function payersOf(network: Network, rooms: readonly RoomOnMap[]): readonly Id[] {
  const paying = new Set<Id>();
  for (const agreement of rooms.flatMap(({ decidesWithBelow }) => decidesWithBelow)) {
    for (const { actor, roles } of network.agreements.partiesOf(agreement)) {
      if (roles.includes('pays')) paying.add(actor);
    }
  }
  return network.actors.filter(({ id }) => paying.has(id)).map(({ id }) => id);
}
