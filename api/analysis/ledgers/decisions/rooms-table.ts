import type { Id } from '../../../../graph-schema/model/ids.ts';
import { choiceCell, figureCell, knownCell, nameCell } from '../cells.ts';
import { ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerTable } from '../ledger.ts';
import { allVotes, communityVotes, decidedPence, roomItems } from './room-facts.ts';
import { DECISIONS_WORDS, ROOMS_WORDS as WORDS } from './words.en.ts';

export function roomsTable(on: Reading): LedgerTable {
  const { network, naming } = on;
  return ledgerTable(on, {
    id: 'decisions-rooms',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'room', words: WORDS.room },
      { id: 'kind', words: WORDS.kind },
      { id: 'level', words: WORDS.level },
      { id: 'decides', words: DECISIONS_WORDS.decides, figures: 'pence', adds: true },
      { id: 'community-votes', words: WORDS.communityVotes, figures: 'count' },
      { id: 'votes', words: WORDS.votes, figures: 'count' },
    ],
    rows: network.rooms.map((room) => ({
      id: room.room.id,
      cells: [
        nameCell(naming, room.room.id),
        choiceCell(room.room.roomKind, (kind) => DECISIONS_WORDS.kinds[kind].toLowerCase()),
        choiceCell(room.room.roomLevel, (level) => DECISIONS_WORDS.levels[level].toLowerCase()),
        knownCell(decidedPence(room), 'pence'),
        figureCell(communityVotes(network, room), 'count'),
        figureCell(allVotes(room), 'count'),
      ],
      items: roomItems(room),
      families: ['voice'],
    })),
    empty: DECISIONS_WORDS.empty,
    notes: [...WORDS.notes, ...(decidedTwice(on) ? [WORDS.shared] : [])],
    restsOn: { noun: 'room', ids: network.rooms.map(({ room }) => room.id) },
  });
}

/** Whether the £ of one agreement stands in more than one room. */
function decidedTwice({ network }: Reading): boolean {
  const seen = new Set<Id>();
  return network.rooms.some((on) => {
    if (on.room.ownPenceAYear.is === 'value') return false;
    const again = on.decidesWithBelow.some((id) => seen.has(id));
    for (const id of on.decidesWithBelow) seen.add(id);
    return again;
  });
}
