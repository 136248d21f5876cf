import { at } from '../../measures/arcs.ts';
import { isSource, retainedPence } from '../../measures/money-totals.ts';
import { actorAt } from '../../snapshot/network.ts';
import { figureCell, nameCell, stateCell } from '../cells.ts';
import { ledgerTable } from '../ledger-table.ts';
import type { LedgerRow, LedgerTable } from '../ledger.ts';
import { paymentIds, sumCell, type MoneyReading } from './money-of-map.ts';
import { MONEY_WORDS, WHO_HOLDS_WORDS as WORDS } from './words.en.ts';

/** All that money comes to and that bring in none of their own: what stays with them is all mapped money. */
export function whoHolds(on: MoneyReading): LedgerTable {
  const { naming, network, totals } = on;
  const pounds = (what: string) => MONEY_WORDS.pounds(what, naming.period);
  const holders = network.actors
    .map((_, index) => index)
    .filter((index) => at(totals.flowsIn, index) > 0 && !isSource(totals, index));
  return ledgerTable(on, {
    id: 'money-held',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'who', words: WORDS.who },
      { id: 'comes-in', words: pounds(WORDS.comesIn), figures: 'pence' },
      { id: 'goes-out', words: pounds(WORDS.goesOut), figures: 'pence' },
      { id: 'stays', words: pounds(WORDS.stays), figures: 'pence', adds: true },
      { id: 'without-amount', words: MONEY_WORDS.withoutAmount, figures: 'count' },
    ],
    rows: holders.map((index) => rowOf(on, index)),
    empty: MONEY_WORDS.noMoney,
    notes: [WORDS.sameSum],
    restsOn: { noun: 'payment', ids: paymentIds(on.payments) },
  });
}

function rowOf(on: MoneyReading, index: number): LedgerRow {
  const { totals, network, naming } = on;
  const { id } = actorAt(network, index);
  const [flowsOut, unknownOut] = [at(totals.flowsOut, index), at(totals.unknownOut, index)];
  const [flowsIn, unknownIn] = [at(totals.flowsIn, index), at(totals.unknownIn, index)];
  const allUnknown = flowsIn === unknownIn;
  return {
    id,
    cells: [
      nameCell(naming, id),
      sumCell(at(totals.inPence, index), flowsIn, unknownIn),
      sumCell(at(totals.outPence, index), flowsOut, unknownOut),
      allUnknown ? stateCell('notKnown') : figureCell(retainedPence(totals, index), 'pence'),
      figureCell(unknownOut + unknownIn, 'count'),
    ],
    items: on.flowsOf(index),
    families: ['money'],
  };
}
