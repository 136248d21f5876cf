import { flowPeriod } from '../../../../graph-schema/model/time.ts';
import { poundsInFull } from '../../../../graph-schema/words/pounds.ts';
import { connectingMoney } from '../../talking-points/connecting-unpaid/connecting-money.ts';
import { dayCell, figureCell, nameCell, stateCell } from '../cells.ts';
import { countedFlows, type CountedFlow } from '../counted-flows.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerRow, LedgerTable } from '../ledger.ts';
import { PAID_WORK_WORDS as WORDS } from './words.en.ts';

/** Payments for connecting work: to whom, by whom and until when. */
export function paidWork(on: Reading): LedgerTable {
  const { network, naming } = on;
  const payments = countedFlows(network.hops.money).filter(({ flow }) => flow.forConnecting);
  return ledgerTable(on, {
    id: 'connecting-paid',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'to', words: WORDS.to },
      { id: 'from', words: WORDS.from },
      { id: 'amount', words: WORDS.amount(naming.period), figures: 'pence', adds: true },
      { id: 'until', words: WORDS.until },
      { id: 'agreement', words: WORDS.agreement },
    ],
    rows: payments.map((payment) => rowOf(on, payment)),
    empty: WORDS.empty,
    notes: notesOf(on, payments),
    restsOn: { noun: 'payment', ids: payments.map(({ flow }) => flow.id) },
  });
}

function rowOf({ network, naming }: Reading, { flow, amount }: CountedFlow): LedgerRow {
  const { id, from, to, via, agreement } = flow;
  return {
    id,
    cells: [
      to === null ? stateCell('notKnown') : nameCell(naming, to),
      nameCell(naming, from),
      figureCell(amount, 'pence'),
      dayCell(flowPeriod(network.state, flow).last),
      agreement === null ? stateCell('notKnown') : nameCell(naming, agreement),
    ],
    items: eachOnce(
      [id, from],
      via,
      to === null ? [] : [to],
      agreement === null ? [] : [agreement],
    ),
    families: ['money'],
  };
}

/** Where the same pounds are paid on for connecting work, the sum of the payments holds them twice. */
function notesOf({ network }: Reading, payments: readonly CountedFlow[]): readonly string[] {
  const { pence } = connectingMoney(network);
  const sum = payments.reduce((total, { amount }) => total + (amount ?? 0), 0);
  return pence === undefined || pence === sum
    ? WORDS.notes
    : [WORDS.passedOn(poundsInFull(Math.round(pence))), ...WORDS.notes];
}
