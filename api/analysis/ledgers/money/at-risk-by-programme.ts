import type { Id } from '../../../../graph-schema/model/ids.ts';
import { at } from '../../measures/arcs.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { figureCell, nameCell, stateCell } from '../cells.ts';
import { eachOnce, ledgerTable } from '../ledger-table.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from '../ledger.ts';
import type { MoneyReading } from './money-of-map.ts';
import { paidUnderAgreements, type PaidUnder } from './paid-under.ts';
import { AT_RISK_BY_PROGRAMME_WORDS as WORDS, MONEY_WORDS } from './words.en.ts';

/** The top agreement of each programme beside all below it, where any stands below it. */
export function atRiskByProgramme(on: MoneyReading): LedgerTable {
  const pounds = (what: string) => MONEY_WORDS.pounds(what, on.naming.period);
  const { agreements } = on.network;
  const byRoot = new Map<Id, PaidUnder[]>();
  for (const one of paidUnderAgreements(on)) {
    const index = agreements.index.get(one.agreement);
    if (index === undefined) continue;
    const root = agreements.programmes[at(agreements.programmeOf, index)]?.root.id;
    if (root !== undefined) listAt(byRoot, root).push(one);
  }
  const linked = [...byRoot].filter(([root, all]) => all.some((one) => one.agreement !== root));
  return ledgerTable(on, {
    id: 'money-at-risk-by-programme',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'programme', words: WORDS.programme },
      { id: 'head', words: pounds(WORDS.head), figures: 'pence' },
      { id: 'under', words: pounds(WORDS.under), figures: 'pence' },
      { id: 'head-wait', words: WORDS.headWait, figures: 'about' },
      { id: 'under-wait', words: WORDS.underWait, figures: 'about' },
      { id: 'no-risk', words: WORDS.noRisk, figures: 'count' },
      { id: 'no-wait', words: WORDS.noWait, figures: 'count' },
    ],
    rows: linked.map(([root, all]) => rowOf(on, root, all)),
    empty: WORDS.empty,
    notes: WORDS.notes,
    restsOn: {
      noun: 'agreement',
      ids: linked.flatMap(([, all]) => all.map(({ agreement }) => agreement)),
    },
  });
}

function rowOf({ naming }: MoneyReading, root: Id, all: readonly PaidUnder[]): LedgerRow {
  const head = all.filter(({ agreement }) => agreement === root);
  const under = all.filter(({ agreement }) => agreement !== root);
  const without = (what: 'atRiskPence' | 'waitDays') =>
    figureCell(all.filter((one) => one[what] === undefined || one[what] === null).length, 'count');
  return {
    id: root,
    cells: [
      { ...nameCell(naming, root), words: naming.programme(root) },
      atRiskCell(head),
      atRiskCell(under),
      waitCell(head),
      waitCell(under),
      without('atRiskPence'),
      without('waitDays'),
    ],
    items: eachOnce(
      ...all.map(({ agreement, payments }) => [agreement, ...payments.map(({ flow }) => flow.id)]),
    ),
    families: ['money'],
  };
}

function atRiskCell(all: readonly PaidUnder[]): LedgerCell {
  const known = all.flatMap(({ atRiskPence }) => (atRiskPence === undefined ? [] : [atRiskPence]));
  if (known.length === 0) return stateCell('notKnown');
  return figureCell(
    known.reduce((sum, pence) => sum + pence, 0),
    'pence',
  );
}

/** Of those that are known; how many are not stands in a column of its own. */
function waitCell(all: readonly PaidUnder[]): LedgerCell {
  const known = all.flatMap(({ waitDays }) => waitDays ?? []);
  return figureCell(
    known.length === 0 ? undefined : known.reduce((a, b) => Math.max(a, b)),
    'about',
  );
}
