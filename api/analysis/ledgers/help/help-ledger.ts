import type { Network } from '../../snapshot/network.ts';
import { readingOf } from '../ledger-table.ts';
import type { Ledger } from '../ledger.ts';
import { byNeighbourhood } from './by-neighbourhood.ts';
import { peopleNoMoney } from './people-no-money.ts';
import { referralsTable } from './referrals.ts';
import { sharedTable } from './shared.ts';
import { HELP_WORDS } from './words.en.ts';

export function helpLedger(network: Network): Ledger {
  const on = readingOf(network);
  return {
    id: 'help',
    title: HELP_WORDS.title,
    about: HELP_WORDS.about,
    tables: [byNeighbourhood, sharedTable, peopleNoMoney, referralsTable].map((table) => table(on)),
  };
}
