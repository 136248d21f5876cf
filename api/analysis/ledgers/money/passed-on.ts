import { keptAndPassedOn } from '../../talking-points/kept-and-passed-on/detect.ts';
import type { Facts } from '../../talking-points/kept-and-passed-on/detect.ts';
import type { Fact } from '../../talking-points/finding.ts';
import { figureCell, nameCell, stateCell, type Figures } from '../cells.ts';
import { eachOnce, ledgerTable } from '../ledger-table.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from '../ledger.ts';
import type { MoneyReading } from './money-of-map.ts';
import { MONEY_WORDS, PASSED_ON_WORDS as WORDS } from './words.en.ts';

/** The figures of the talking point of the same name, one row for each programme and holder. */
export function passedOn(on: MoneyReading): LedgerTable {
  const { naming, network } = on;
  const pounds = (what: string) => MONEY_WORDS.pounds(what, naming.period);
  const findings = keptAndPassedOn.detect(network, {});
  const rows = findings.map(({ key, facts, evidence }): LedgerRow => {
    const cell = (name: Facts, written: Figures) => factCell(facts[name], written);
    const [root, holder] = key;
    return {
      id: key.join(','),
      cells: [
        root === undefined
          ? stateCell('notKnown')
          : { ...nameCell(naming, root), words: naming.programme(root) },
        holder === undefined ? stateCell('notKnown') : nameCell(naming, holder),
        cell('inPence', 'pence'),
        cell('passedOnPence', 'pence'),
        cell('passedOnPercent', 'percent'),
        cell('staysPence', 'pence'),
        cell('runningCostPence', 'pence'),
        cell('ringFencePence', 'pence'),
        cell('unknownPayments', 'count'),
      ],
      items: evidence,
      families: ['money'],
    };
  });
  return ledgerTable(on, {
    id: 'money-passed-on',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'programme', words: WORDS.programme },
      { id: 'who', words: WORDS.who },
      { id: 'comes-in', words: pounds(WORDS.comesIn), figures: 'pence' },
      { id: 'passed-on', words: pounds(WORDS.passedOn), figures: 'pence' },
      { id: 'share', words: WORDS.share, figures: 'percent' },
      { id: 'stays', words: pounds(WORDS.stays), figures: 'pence', adds: true },
      { id: 'running-cost', words: WORDS.runningCost, figures: 'pence' },
      { id: 'set-aside', words: WORDS.setAside, figures: 'pence' },
      { id: 'without-amount', words: MONEY_WORDS.withoutAmount, figures: 'count' },
    ],
    rows,
    empty: WORDS.empty,
    notes: WORDS.notes,
    restsOn: {
      noun: 'agreement',
      ids: eachOnce(...findings.map(({ restsOn }) => restsOn.ids)),
    },
  });
}

function factCell({ is, value }: Fact, written: Figures): LedgerCell {
  if (is === 'none') return stateCell('none');
  if (is !== 'value' || value === null) return stateCell(is === 'value' ? 'notKnown' : is);
  return figureCell(value, written);
}
