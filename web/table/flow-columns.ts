import { flowFamily, flowKind } from '../../graph-schema/flow-families/index.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { numberOf, valueOf } from '../../graph-schema/model/known.ts';
import { flowPeriod } from '../../graph-schema/model/time.ts';
import { amountsDiffer, usedAmount } from '../../graph-schema/model/used-values.ts';
import { dayInWords, periodInWords } from '../../graph-schema/words/dates.ts';
import { listInWords } from '../../graph-schema/words/lists.ts';
import { STATE_WORDS } from '../state/filter-words.ts';
import { amountInCell, unitOf } from '../words/amounts.ts';
import { stateShown } from '../words/flow-sentence.ts';
import { knownInCell } from '../words/known-words.ts';
import { nameOf } from '../words/names.ts';
import { of, relationsOf } from '../words/relations.ts';
import { CONFIRMED_WORDS, mostConfirmed, sourceKindWords } from '../words/source-words.ts';
import { column, HIDDEN_FIRST, type Column, type OnMap } from './column.ts';

const side = (flow: Flow, name: 'byFrom' | 'byTo', aYear = true): string => {
  const known = flow.amount[name];
  return known === undefined ? '' : amountInCell(flow, known, aYear);
};

/** A money-only table writes "£ a year" once, above; with other families each cell says its unit. */
export function flowColumns(moneyOnly: boolean, aYear: boolean): readonly Column<Flow>[] {
  return [
    column('from', 'From', 186, (flow, { state }) => nameOf(state, flow.from)),
    column('to', 'To', 170, (flow, { state }) => nameOf(state, flow.to)),
    column('kind', 'Kind', moneyOnly ? 150 : 210, (flow) => kindWords(flow, moneyOnly)),
    column(
      'amount',
      moneyOnly && aYear ? '£ a year' : 'How much',
      moneyOnly && aYear ? 124 : 160,
      (flow) => amountCell(flow, aYear && moneyOnly),
      {
        figures: true,
        amount: (flow) => numberOf(usedAmount(flow)),
      },
    ),
    column('state', 'State', 120, (flow, { state, time }) => {
      const shown = stateShown(state, flow, time);
      return shown === 'ended' && flow.per === 'once' ? 'Done' : STATE_WORDS[shown];
    }),
    column('agreement', 'Agreement', 170, (flow, { state }) =>
      flow.agreement === null ? '' : nameOf(state, flow.agreement),
    ),
    column('dates', 'Dates', 290, (flow, { state }) => periodInWords(flowPeriod(state, flow))),
    column('source', 'Source', 170, (flow, { state }) =>
      listInWords(sourceKindWords(state, flow.id)),
    ),
    column('confirmed', 'Confirmed by', 190, confirmedCell),
    column(
      'via',
      'Through',
      170,
      (flow, { state }) => listInWords(flow.via.map((id) => nameOf(state, id))),
      HIDDEN_FIRST,
    ),
    column('byFrom', 'Giver says', 110, (flow) => side(flow, 'byFrom'), {
      ...HIDDEN_FIRST,
      figures: true,
    }),
    column('byTo', 'Receiver says', 110, (flow) => side(flow, 'byTo'), {
      ...HIDDEN_FIRST,
      figures: true,
    }),
    column('starts', 'Starts', 150, ({ start }) => dayCell(start), HIDDEN_FIRST),
    column('ends', 'Ends', 150, ({ end }) => dayCell(end), HIDDEN_FIRST),
    column('reason', 'Reason given', 220, (flow) => flow.stateReason, HIDDEN_FIRST),
    column('note', 'Note', 220, (flow) => flow.note, HIDDEN_FIRST),
  ];
}

/** The flow's own day: `Dates` also takes those of its agreement. */
function dayCell(day: Flow['start']): string {
  return knownInCell(day, '', dayInWords);
}

function kindWords(flow: Flow, moneyOnly: boolean): string {
  const kind = flowKind(flow.family, flow.flowKind)?.words ?? flow.flowKind;
  const family = flowFamily(flow.family).words;
  return moneyOnly || kind === family ? kind : `${family}: ${kind.toLowerCase()}`;
}

/** Both sides where they differ; a step of voice instead of an amount. */
function amountCell(flow: Flow, aYear: boolean): string {
  if (flow.family === 'voice') {
    const rung = valueOf(flow.rung);
    return rung === undefined ? 'step not known yet' : `step ${String(rung)} of 6`;
  }
  if (!amountsDiffer(flow)) {
    const words = amountInCell(flow, usedAmount(flow), aYear);
    return flow.family !== 'money' && usedAmount(flow).is !== 'value' && unitOf(flow) === undefined
      ? ''
      : words;
  }
  const { record } = flow.amount;
  const told = [
    ...(record === undefined ? [] : [`${amountInCell(flow, record, aYear)} (record)`]),
    ...(side(flow, 'byFrom') === '' ? [] : [`${side(flow, 'byFrom', aYear)} (giver)`]),
    ...(side(flow, 'byTo') === '' ? [] : [`${side(flow, 'byTo', aYear)} (receiver)`]),
  ];
  return told.join(' · ');
}

function confirmedCell(flow: Flow, { state }: OnMap): string {
  const confirmed = mostConfirmed(of(relationsOf(state).evidenceFor, flow.id));
  return confirmed === undefined
    ? 'no source yet'
    : CONFIRMED_WORDS[confirmed].replace('confirmed by ', '');
}
