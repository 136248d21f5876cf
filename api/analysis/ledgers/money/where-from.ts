import { all } from '../../../../graph-schema/model/alliance-map.ts';
import { countedAmount } from '../../../../graph-schema/model/time.ts';
import { at } from '../../measures/arcs.ts';
import { isSource, ownPence } from '../../measures/money-totals.ts';
import { actorAt } from '../../snapshot/network.ts';
import { figureCell, nameCell, stateCell } from '../cells.ts';
import { ledgerTable } from '../ledger-table.ts';
import type { LedgerRow, LedgerTable } from '../ledger.ts';
import { paymentIds, sumCell, type MoneyReading } from './money-of-map.ts';
import { MONEY_WORDS, WHERE_FROM_WORDS as WORDS } from './words.en.ts';

/** The sources of money. What they bring in is the mapped money of the model. */
export function whereFrom(on: MoneyReading): LedgerTable {
  const { naming, network, totals } = on;
  const pounds = (what: string) => MONEY_WORDS.pounds(what, naming.period);
  const sources = network.actors
    .map((_, index) => index)
    .filter((index) => isSource(totals, index));
  return ledgerTable(on, {
    id: 'money-from',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'who', words: WORDS.who },
      { id: 'pays-out', words: pounds(WORDS.paysOut), figures: 'pence' },
      { id: 'receives', words: pounds(WORDS.receives), figures: 'pence' },
      { id: 'brings-in', words: pounds(WORDS.bringsIn), figures: 'pence', adds: true },
      { id: 'without-amount', words: MONEY_WORDS.withoutAmount, figures: 'count' },
    ],
    rows: sources.map((index) => rowOf(on, index)),
    empty: MONEY_WORDS.noMoney,
    notes: notesOf(on),
    restsOn: { noun: 'payment', ids: paymentIds(on.payments) },
  });
}

function rowOf(on: MoneyReading, index: number): LedgerRow {
  const { totals, network, naming } = on;
  const { id } = actorAt(network, index);
  const [flowsOut, unknownOut] = [at(totals.flowsOut, index), at(totals.unknownOut, index)];
  const [flowsIn, unknownIn] = [at(totals.flowsIn, index), at(totals.unknownIn, index)];
  const allUnknown = flowsOut === unknownOut;
  return {
    id,
    cells: [
      nameCell(naming, id),
      sumCell(at(totals.outPence, index), flowsOut, unknownOut),
      sumCell(at(totals.inPence, index), flowsIn, unknownIn),
      allUnknown ? stateCell('notKnown') : figureCell(ownPence(totals, index), 'pence'),
      figureCell(unknownOut + unknownIn, 'count'),
    ],
    items: on.flowsOf(index),
    families: ['money'],
  };
}

/** What is on the map and not in the sums, so that nobody takes it for missing. */
function notesOf({ network: { state, time } }: MoneyReading): readonly string[] {
  let notHappening = 0;
  let besideTotal = 0;
  for (const flow of all(state, 'flow')) {
    if (flow.family !== 'money') continue;
    if (flow.state !== 'happening' && flow.state !== 'ended') notHappening += 1;
    else if (countedAmount(state, flow, time).besideAYear !== undefined) besideTotal += 1;
  }
  return [
    ...(notHappening === 0 ? [] : [WORDS.notCounted(notHappening)]),
    ...(besideTotal === 0 ? [] : [WORDS.besideTotal(besideTotal)]),
  ];
}
