import { listAt } from '../../snapshot/in-order.ts';
import { figureCell, stateCell, textCell } from '../cells.ts';
import { ledgerTable } from '../ledger-table.ts';
import type { LedgerTable } from '../ledger.ts';
import { paymentIds, type MoneyReading, type Payment } from './money-of-map.ts';
import { MONEY_WORDS, USE_WORDS as WORDS } from './words.en.ts';

type Use = keyof typeof WORDS.uses;
const ORDER = Object.keys(WORDS.uses) as readonly Use[];

/** Payments by whether their use is free or tied, as somebody told; rows in the order of the list of values. */
export function useOfMoney(on: MoneyReading): LedgerTable {
  const byUse = new Map<Use, Payment[]>();
  for (const payment of on.payments) {
    const { use } = payment.flow;
    listAt(byUse, use.is === 'value' ? use.value : use.is).push(payment);
  }
  // "No use is set" is shown only where somebody told it.
  const shown = ORDER.filter((use) => use !== 'none' || byUse.has(use));
  return ledgerTable(on, {
    id: 'money-use',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'use', words: WORDS.use },
      { id: 'payments', words: WORDS.payments, figures: 'count', adds: true },
      {
        id: 'amount',
        words: MONEY_WORDS.pounds(WORDS.amount, on.naming.period),
        figures: 'pence',
        adds: true,
      },
      { id: 'without-amount', words: MONEY_WORDS.withoutAmount, figures: 'count', adds: true },
    ],
    rows: (on.payments.length === 0 ? [] : shown).map((use) => {
      const payments = byUse.get(use) ?? [];
      const known = payments.flatMap(({ pence }) => (pence === undefined ? [] : [pence]));
      const sum = known.reduce((total, pence) => total + pence, 0);
      return {
        id: use,
        cells: [
          textCell(WORDS.uses[use]),
          figureCell(payments.length, 'count'),
          payments.length > 0 && known.length === 0
            ? stateCell('notKnown')
            : figureCell(sum, 'pence'),
          figureCell(payments.length - known.length, 'count'),
        ],
        items: paymentIds(payments),
        families: ['money'],
      };
    }),
    order: 'as-given',
    empty: MONEY_WORDS.noMoney,
    restsOn: { noun: 'payment', ids: paymentIds(on.payments) },
  });
}
