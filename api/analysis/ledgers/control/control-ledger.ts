import type { Network } from '../../snapshot/network.ts';
import { readingOf } from '../ledger-table.ts';
import type { Ledger } from '../ledger.ts';
import { chainsTable } from './chains-table.ts';
import { partiesTable } from './parties-table.ts';
import { reportsTable } from './reports-table.ts';
import { whoAnswers } from './who-answers.ts';
import { CONTROL_WORDS } from './words.en.ts';

export function controlLedger(network: Network): Ledger {
  const on = readingOf(network);
  return {
    id: 'control',
    title: CONTROL_WORDS.title,
    about: CONTROL_WORDS.about,
    tables: [chainsTable, whoAnswers, reportsTable, partiesTable].map((table) => table(on)),
  };
}
