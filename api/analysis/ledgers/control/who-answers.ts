import { UNITS } from '../../../../graph-schema/flow-families/units.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { numberOf } from '../../../../graph-schema/model/known.ts';
import { usedAmount } from '../../../../graph-schema/model/used-values.ts';
import { dayInWords } from '../../../../graph-schema/words/dates.ts';
import { figures } from '../../../../graph-schema/words/figures.ts';
import { flowKind } from '../../../../graph-schema/flow-families/index.ts';
import { choiceCell, EMPTY_CELL, nameCell, stateCell, textCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from '../ledger.ts';
import { ANSWERS_WORDS as WORDS } from './words.en.ts';

/** Each control on the map, from the one it is about to the one who has it, as it is told. */
export function whoAnswers(on: Reading): LedgerTable {
  const { flows } = on.network.hops.control;
  return ledgerTable(on, {
    id: 'control-answers',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'who', words: WORDS.who },
      { id: 'to-whom', words: WORDS.toWhom },
      { id: 'how', words: WORDS.how },
      { id: 'amount', words: WORDS.amount },
      { id: 'about', words: WORDS.about },
      { id: 'written', words: WORDS.written },
      { id: 'refusable', words: WORDS.refusable },
      { id: 'review', words: WORDS.review },
    ],
    rows: flows.flatMap((flow) => rowOf(on, flow)),
    empty: WORDS.empty,
    restsOn: { noun: 'flow', ids: flows.map(({ id }) => id) },
  });
}

function rowOf({ naming }: Reading, flow: Flow): readonly LedgerRow[] {
  const { id, from, to, via, flowKind: kind } = flow;
  if (to === null) return [];
  const [below, above] = kind === 'answers-to' ? [from, to] : [to, from];
  const passed = via.map(naming.text).join(', ');
  const how = WORDS.kinds[kind] ?? kind;
  return [
    {
      id,
      cells: [
        nameCell(naming, below),
        nameCell(naming, above),
        textCell(passed === '' ? how : `${how}, ${WORDS.through} ${passed}`),
        amountCell(flow),
        flow.aboutWhat === '' ? stateCell('notKnown') : textCell(flow.aboutWhat),
        choiceCell(flow.written, (written) => WORDS.writtenHow[written]),
        choiceCell(flow.canBeRefused, (can) => (can ? WORDS.yes : WORDS.no), WORDS.no),
        choiceCell(flow.reviewDate, dayInWords),
      ],
      items: eachOnce([id, below, above], via),
      families: ['control'],
    },
  ];
}

/** "14 targets", "100%", "4 of 5 seats"; empty for kinds that have no amount. */
function amountCell(flow: Flow): LedgerCell {
  const unit = flow.unit ?? flowKind('control', flow.flowKind)?.units[0];
  if (unit === undefined) return EMPTY_CELL;
  const used = usedAmount(flow);
  const amount = numberOf(used);
  if (amount === undefined) return stateCell(used.is === 'notStated' ? 'notStated' : 'notKnown');
  if (unit === 'percent') return textCell(`${figures(amount)}%`);
  const ofHowMany = numberOf(flow.ofHowMany);
  const all = ofHowMany === undefined ? '' : ` ${WORDS.of} ${figures(ofHowMany)}`;
  const noun = (ofHowMany ?? amount) === 1 ? UNITS[unit].one : UNITS[unit].many;
  return textCell(`${figures(amount)}${all} ${noun}`);
}
