import type { Network } from '../../snapshot/network.ts';
import { readingOf } from '../ledger-table.ts';
import type { Ledger } from '../ledger.ts';
import { endedTable } from './ended.ts';
import { paidWork } from './paid-work.ts';
import { rolesTable } from './roles.ts';
import { CONNECTING_WORDS } from './words.en.ts';

export function connectingLedger(network: Network): Ledger {
  const on = readingOf(network);
  return {
    id: 'connecting',
    title: CONNECTING_WORDS.title,
    about: CONNECTING_WORDS.about,
    tables: [paidWork, rolesTable, endedTable].map((table) => table(on)),
  };
}
