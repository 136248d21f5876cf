import { knownCell, nameCell, namesCell, stateCell, textCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerRow, LedgerTable } from '../ledger.ts';
import { allAskedOf, type AskedOf } from './asked-of.ts';
import { REPORTS_WORDS as WORDS } from './words.en.ts';

/** Reports a year by agreement, each once; targets are shown beside them and not added, since they are passed down. */
export function reportsTable(on: Reading): LedgerTable {
  const asked = allAskedOf(on.network);
  return ledgerTable(on, {
    id: 'control-reports',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'agreement', words: WORDS.agreement },
      { id: 'asked-of', words: WORDS.askedOf },
      { id: 'asked-by', words: WORDS.askedBy },
      { id: 'reports', words: WORDS.reports, figures: 'count', adds: true },
      { id: 'targets', words: WORDS.targets, figures: 'count' },
    ],
    rows: asked.filter(({ is }) => is === 'agreement').map((one) => rowOf(on, one)),
    last: asked.filter(({ is }) => is === 'flow').map((one) => rowOf(on, one)),
    empty: WORDS.empty,
    notes: WORDS.notes,
    restsOn: { noun: 'agreementOrFlow', ids: asked.map(({ id }) => id) },
  });
}

function rowOf({ naming }: Reading, one: AskedOf): LedgerRow {
  const { id, is, askedOf, askedBy, reports, targets } = one;
  return {
    id,
    cells: [
      is === 'agreement' ? nameCell(naming, id) : textCell(WORDS.noAgreement),
      namesCell(naming, askedOf, stateCell('notKnown')),
      namesCell(naming, askedBy, stateCell('notKnown')),
      knownCell(reports, 'count'),
      knownCell(targets, 'count'),
    ],
    items: eachOnce([id], askedOf, askedBy),
    families: ['control'],
  };
}
