import { find } from '../../../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import type { Seat } from '../../../../graph-schema/model/room.ts';
import type { Network } from '../../snapshot/network.ts';
import type { RoomOnMap } from '../../snapshot/rooms.ts';
import { figureCell, nameCell, stateCell } from '../cells.ts';
import { ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerRow, LedgerTable } from '../ledger.ts';
import { roomItems } from './room-facts.ts';
import { DECISIONS_WORDS, SEATS_WORDS as WORDS } from './words.en.ts';

type Kind = keyof typeof WORDS.kinds;
const KINDS = Object.keys(WORDS.kinds) as readonly Kind[];

/** Places in each room by the kind of those who hold them. A room without a known seat is not an empty room. */
export function seatsTable(on: Reading): LedgerTable {
  const { rooms } = on.network;
  return ledgerTable(on, {
    id: 'decisions-seats',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'room', words: WORDS.room },
      { id: 'places', words: WORDS.seats, figures: 'count', adds: true },
      ...KINDS.map((kind) => ({
        id: kind,
        words: WORDS.kinds[kind],
        figures: 'count' as const,
        adds: true,
      })),
    ],
    rows: rooms.map((room) => rowOf(on, room)),
    empty: DECISIONS_WORDS.empty,
    restsOn: { noun: 'seat', ids: rooms.flatMap(({ seats }) => seats.map(({ id }) => id)) },
  });
}

function rowOf({ network, naming }: Reading, on: RoomOnMap): LedgerRow {
  const places = new Map<Kind, number>();
  for (const seat of on.seats) {
    const kind = kindOfHolder(network, seat);
    places.set(kind, (places.get(kind) ?? 0) + seat.places);
  }
  const all = [...places.values()].reduce((sum, one) => sum + one, 0);
  const cell = (count: number) =>
    on.seats.length === 0 ? stateCell('notKnown') : figureCell(count, 'count');
  return {
    id: on.room.id,
    cells: [
      nameCell(naming, on.room.id),
      cell(all),
      ...KINDS.map((kind) => cell(places.get(kind) ?? 0)),
    ],
    items: roomItems(on),
    families: ['voice'],
  };
}

function kindOfHolder({ state }: Network, { holder }: Pick<Seat, 'holder'>): Kind {
  const actor = find(state, 'actor', holder);
  if (actor === undefined) return isRoom(state, holder) ? 'chair' : 'notTold';
  if (actor.type !== 'organisation') return actor.type;
  return actor.sector.is === 'value' ? actor.sector.value : 'notTold';
}

function isRoom(state: Network['state'], id: Id): boolean {
  return find(state, 'room', id) !== undefined;
}
