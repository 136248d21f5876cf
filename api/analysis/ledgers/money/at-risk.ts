import type { Id } from '../../../../graph-schema/model/ids.ts';
import { choiceCell, figureCell, knownCell, nameCell, stateCell, textCell } from '../cells.ts';
import { ledgerTable } from '../ledger-table.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from '../ledger.ts';
import type { MoneyReading } from './money-of-map.ts';
import { paidUnderAgreements, type PaidUnder } from './paid-under.ts';
import { AT_RISK_WORDS as WORDS, MONEY_WORDS } from './words.en.ts';

/** What is at risk on results and how long money is waited for, one row for each agreement with payments. */
export function atRisk(on: MoneyReading): LedgerTable {
  const pounds = (what: string) => MONEY_WORDS.pounds(what, on.naming.period);
  const paid = paidUnderAgreements(on);
  return ledgerTable(on, {
    id: 'money-at-risk',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'agreement', words: WORDS.agreement },
      { id: 'payer', words: WORDS.payer },
      { id: 'paid', words: WORDS.paid },
      { id: 'amount', words: pounds(WORDS.amount), figures: 'pence' },
      { id: 'share', words: WORDS.share, figures: 'percent' },
      { id: 'at-risk', words: pounds(WORDS.atRisk), figures: 'pence' },
      { id: 'paid-when', words: WORDS.paidWhen },
      { id: 'days-to-pay', words: WORDS.daysToPay, figures: 'count' },
      { id: 'wait', words: WORDS.wait, figures: 'about' },
    ],
    rows: paid.map((one) => rowOf(on, one)),
    empty: MONEY_WORDS.noProgramme,
    notes: WORDS.notes,
    restsOn: { noun: 'agreement', ids: paid.map(({ agreement }) => agreement) },
  });
}

function rowOf(on: MoneyReading, one: PaidUnder): LedgerRow {
  const { naming, network } = on;
  const terms = (['shareAtRiskPercent', 'paidWhen', 'daysToPay'] as const).flatMap((key) => {
    const term = network.agreements.termOf(one.agreement, key);
    return term === undefined ? [] : [term.id];
  });
  return {
    id: one.agreement,
    cells: [
      nameCell(naming, one.agreement),
      whoCell(
        on,
        one.payments.map(({ flow }) => flow.from),
      ),
      whoCell(
        on,
        one.payments.flatMap(({ flow }) => flow.to ?? []),
      ),
      figureCell(one.pence, 'pence'),
      knownCell(one.sharePercent, 'percent'),
      figureCell(one.atRiskPence, 'pence'),
      choiceCell(one.paidWhen, (when) => WORDS.when[when] ?? when),
      knownCell(one.daysToPay, 'count'),
      figureCell(one.waitDays ?? undefined, 'about'),
    ],
    items: [one.agreement, ...terms, ...one.payments.map(({ flow }) => flow.id)],
    families: ['money'],
  };
}

/** The name of the one, or how many there are. */
function whoCell({ naming }: MoneyReading, ids: readonly Id[]): LedgerCell {
  const [only, ...others] = new Set(ids);
  if (only === undefined) return stateCell('notKnown');
  return others.length === 0 ? nameCell(naming, only) : textCell(WORDS.several(others.length + 1));
}
