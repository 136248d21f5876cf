import { flowKind } from '../../../../graph-schema/flow-families/index.ts';
import { all } from '../../../../graph-schema/model/alliance-map.ts';
import type { Agreement } from '../../../../graph-schema/model/agreement.ts';
import type { Flow, State } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { inOrderOfId } from '../../snapshot/in-order.ts';
import { nameCell, namesCell, stateCell, textCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerRow, LedgerTable } from '../ledger.ts';
import { ASKED_WORDS as WORDS } from './words.en.ts';

/** What was asked for, offered or proposed and does not happen, with who said so and why. A refusal is no failure. */
export function askedAndAnswered(on: Reading): LedgerTable {
  const { network } = on;
  const agreements = network.agreements.list.filter(isAnswered);
  const covered = new Set<Id>(agreements.map(({ id }) => id));
  // A payment under an agreement that was declined is part of it.
  const flows = inOrderOfId(all(network.state, 'flow')).filter(
    (flow) => isAnswered(flow) && !(flow.agreement !== null && covered.has(flow.agreement)),
  );
  return ledgerTable(on, {
    id: 'voice-asked',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'what', words: WORDS.what },
      { id: 'between', words: WORDS.between },
      { id: 'answer', words: WORDS.answer },
      { id: 'by', words: WORDS.by },
      { id: 'why', words: WORDS.why },
    ],
    rows: [
      ...agreements.map((one) => ofAgreement(on, one)),
      ...flows.map((flow) => ofFlow(on, flow)),
    ],
    empty: WORDS.empty,
    restsOn: { noun: 'agreementOrFlow', ids: [...agreements, ...flows].map(({ id }) => id) },
  });
}

type Answered = keyof typeof WORDS.answers;

function isAnswered({ state }: { readonly state: State }): boolean {
  return Object.hasOwn(WORDS.answers, state);
}

function ofAgreement(on: Reading, agreement: Agreement): LedgerRow {
  const parties = on.network.agreements.partiesOf(agreement.id).map(({ actor }) => actor);
  return {
    id: agreement.id,
    cells: [
      nameCell(on.naming, agreement.id),
      namesCell(on.naming, parties, stateCell('notKnown')),
      ...answerCells(on, agreement),
    ],
    items: eachOnce([agreement.id], parties),
    families: ['money'],
  };
}

function ofFlow(on: Reading, flow: Flow): LedgerRow {
  const ends = [flow.from, ...flow.via, ...(flow.to === null ? [] : [flow.to])];
  const kind = flowKind(flow.family, flow.flowKind)?.words ?? flow.flowKind;
  return {
    id: flow.id,
    cells: [
      textCell(kind, flow.id),
      namesCell(on.naming, ends, textCell('')),
      ...answerCells(on, flow),
    ],
    items: eachOnce([flow.id], ends),
    families: [flow.family],
  };
}

function answerCells({ naming }: Reading, { state, stateBy, stateReason }: Agreement | Flow) {
  return [
    textCell(WORDS.answers[state as Answered]),
    stateBy === null ? stateCell('notKnown') : nameCell(naming, stateBy),
    stateReason === '' ? stateCell('notKnown') : textCell(stateReason),
  ];
}
