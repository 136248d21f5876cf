import type { CheckAnswer } from '../../../../graph-schema/model/view.ts';
import { latestChecks, type CheckOnMap } from '../../snapshot/checks.ts';
import { knownCell, nameCell, textCell } from '../cells.ts';
import { ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerRow, LedgerTable } from '../ledger.ts';
import { CHECKS_WORDS as WORDS } from './words.en.ts';

/** How many of each side were asked and replied in the latest check of each agreement. Never who did not. */
export function checkRounds(on: Reading): LedgerTable {
  const checks = latestChecks(on.network);
  return ledgerTable(on, {
    id: 'voice-checks',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'agreement', words: WORDS.agreement },
      { id: 'statement', words: WORDS.statement },
      { id: 'side', words: WORDS.side },
      { id: 'asked', words: WORDS.asked, figures: 'count' },
      { id: 'replied', words: WORDS.replied, figures: 'count' },
    ],
    rows: checks.flatMap((one) => one.answers.map((answer) => rowOf(on, one, answer))),
    empty: WORDS.empty,
    notes: WORDS.notes,
    restsOn: {
      noun: 'reply',
      ids: checks.flatMap(({ answers }) => answers.map(({ id }) => id)),
    },
  });
}

function rowOf({ naming }: Reading, { check }: CheckOnMap, answer: CheckAnswer): LedgerRow {
  const statement = check.statements.find(({ key }) => key === answer.statement);
  return {
    id: answer.id,
    cells: [
      nameCell(naming, check.agreement),
      textCell(statement?.words ?? answer.statement),
      textCell(answer.side),
      knownCell(answer.asked, 'count'),
      knownCell(answer.replied, 'count'),
    ],
    items: [check.agreement, answer.id],
    families: ['voice'],
  };
}
