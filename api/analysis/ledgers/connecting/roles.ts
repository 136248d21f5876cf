import { valueOf } from '../../../../graph-schema/model/known.ts';
import { choiceCell, dayCell, knownCell, nameCell, stateCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerTable } from '../ledger.ts';
import { ROLES_WORDS as WORDS } from './words.en.ts';

/** Connecting roles: where they sit, whether they are paid, and until when. Roles, never names of people. */
export function rolesTable(on: Reading): LedgerTable {
  const { network, naming } = on;
  const roles = network.actors.filter(({ type }) => type === 'connector');
  return ledgerTable(on, {
    id: 'connecting-roles',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'role', words: WORDS.role },
      { id: 'host', words: WORDS.host },
      { id: 'paid', words: WORDS.paid },
      { id: 'hours', words: WORDS.hours, figures: 'count' },
      { id: 'until', words: WORDS.until },
    ],
    rows: roles.map(({ id, host, paid, hoursAWeek, fundedUntil }) => ({
      id,
      cells: [
        nameCell(naming, id),
        host === null ? stateCell('notKnown') : nameCell(naming, host),
        choiceCell(paid, (how) => WORDS.pays[how], WORDS.pays.unpaid),
        knownCell(hoursAWeek, 'count'),
        fundedUntil.is === 'value' || fundedUntil.is === 'notKnown'
          ? dayCell(valueOf(fundedUntil))
          : stateCell(fundedUntil.is),
      ],
      items: eachOnce([id], host === null ? [] : [host]),
      families: ['connection'],
    })),
    empty: WORDS.empty,
    restsOn: { noun: 'role', ids: roles.map(({ id }) => id) },
  });
}
