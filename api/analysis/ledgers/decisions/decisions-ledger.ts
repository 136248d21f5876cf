import type { Network } from '../../snapshot/network.ts';
import { readingOf } from '../ledger-table.ts';
import type { Ledger } from '../ledger.ts';
import { byCommunityVotes, byKind, byLevel } from './by-group.ts';
import { communitiesTable } from './communities.ts';
import { payersAbsent } from './payers-absent.ts';
import { roomsTable } from './rooms-table.ts';
import { routesTable } from './routes.ts';
import { seatPayTable } from './seat-pay.ts';
import { seatsTable } from './seats.ts';
import { DECISIONS_WORDS } from './words.en.ts';

export function decisionsLedger(network: Network): Ledger {
  const on = readingOf(network);
  return {
    id: 'decisions',
    title: DECISIONS_WORDS.title,
    about: DECISIONS_WORDS.about,
    tables: [
      roomsTable,
      byKind,
      byLevel,
      byCommunityVotes,
      communitiesTable,
      routesTable,
      seatsTable,
      seatPayTable,
      payersAbsent,
    ].map((table) => table(on)),
  };
}
