import { choiceCell, figureCell, nameCell } from '../cells.ts';
import { ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerTable } from '../ledger.ts';
import { isCommunity } from './room-facts.ts';
import { PAY_WORDS as WORDS } from './words.en.ts';

/** What is paid for the places that communities hold. "None" is unpaid; not known is not unpaid. */
export function seatPayTable(on: Reading): LedgerTable {
  const { network, naming } = on;
  const seats = network.rooms.flatMap(({ seats: all }) =>
    all.filter(({ holder }) => isCommunity(network, holder)),
  );
  const unpaid = seats
    .filter(({ pay }) => pay.is === 'none' || (pay.is === 'value' && pay.value !== 'paid'))
    .reduce((sum, { places }) => sum + places, 0);
  return ledgerTable(on, {
    id: 'decisions-seat-pay',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'room', words: WORDS.room },
      { id: 'community', words: WORDS.community },
      { id: 'places', words: WORDS.places, figures: 'count', adds: true },
      { id: 'pay', words: WORDS.pay },
    ],
    rows: seats.map((seat) => ({
      id: seat.id,
      cells: [
        nameCell(naming, seat.room),
        nameCell(naming, seat.holder),
        figureCell(seat.places, 'count'),
        choiceCell(seat.pay, (pay) => WORDS.pays[pay], WORDS.none),
      ],
      items: [seat.room, seat.id, seat.holder],
      families: ['voice'],
    })),
    empty: WORDS.empty,
    notes: unpaid === 0 ? [] : [WORDS.unpaid(unpaid), WORDS.benefits],
    restsOn: { noun: 'seat', ids: seats.map(({ id }) => id) },
  });
}
