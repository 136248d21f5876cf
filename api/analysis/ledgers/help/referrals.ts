import { DECLINE_REASONS } from '../../../../graph-schema/flow-families/referrals.ts';
import {
  isTold,
  NOT_KNOWN,
  numberOf,
  value,
  type Known,
} from '../../../../graph-schema/model/known.ts';
import { usedAmount } from '../../../../graph-schema/model/used-values.ts';
import { figureCell, knownCell, nameCell, stateCell, textCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from '../ledger.ts';
import { countedFlows, type CountedFlow } from '../counted-flows.ts';
import { REFERRALS_WORDS as WORDS } from './words.en.ts';

/** People sent on, and what became of it, each flow by itself. */
export function referralsTable(on: Reading): LedgerTable {
  const referrals = countedFlows(on.network.hops.referrals);
  const people = (id: string, words: string) => ({
    id,
    words,
    figures: 'count' as const,
    adds: true,
  });
  const beside = referrals.filter(
    ({ flow, amount }) => amount === undefined && isTold(usedAmount(flow)),
  ).length;
  return ledgerTable(on, {
    id: 'help-referrals',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'from', words: WORDS.from },
      { id: 'to', words: WORDS.to },
      { id: 'how', words: WORDS.how },
      people('sent', WORDS.sent(on.naming.period)),
      people('accepted', WORDS.accepted),
      people('declined', WORDS.declined),
      people('waiting', WORDS.waiting),
      ...DECLINE_REASONS.map((reason) => people(`reason-${reason}`, WORDS.reasons[reason])),
    ],
    rows: referrals.map((one) => rowOf(on, one)),
    empty: WORDS.empty,
    notes: [...(beside === 0 ? [] : [WORDS.besideTotal(beside)]), ...WORDS.notes],
    restsOn: { noun: 'flow', ids: referrals.map(({ flow }) => flow.id) },
  });
}

function rowOf({ naming }: Reading, counted: CountedFlow): LedgerRow {
  const { flow } = counted;
  const { id, from, to, via } = flow;
  const inTime = inTimeShown(counted);
  const declined = DECLINE_REASONS.map((reason) => inTime(flow.declined[reason] ?? NOT_KNOWN));
  const accepted = inTime(flow.accepted);
  const told = declined.filter(isTold);
  const allDeclined =
    told.length === 0
      ? undefined
      : told.reduce<number>((sum, one) => sum + (numberOf(one) ?? 0), 0);
  return {
    id,
    cells: [
      nameCell(naming, from),
      to === null ? stateCell('notKnown') : nameCell(naming, to),
      textCell(WORDS.kinds[flow.flowKind] ?? flow.flowKind),
      sentCell(counted),
      knownCell(accepted, 'count'),
      figureCell(allDeclined, 'count'),
      waitingCell(counted.amount, numberOf(accepted), allDeclined),
      ...declined.map((one) => knownCell(one, 'count')),
    ],
    items: eachOnce([id, from], via, to === null ? [] : [to]),
    families: ['referrals'],
  };
}

function sentCell({ flow, amount }: CountedFlow): LedgerCell {
  const used = usedAmount(flow);
  return amount === undefined && isTold(used) ? stateCell('notKnown') : knownIn(used, amount);
}

function knownIn(used: Known<number>, amount: number | undefined): LedgerCell {
  return used.is === 'value' ? figureCell(amount, 'count') : knownCell(used, 'count');
}

/** A flow's other figures, in the same part of them that its amount has in the time shown. */
function inTimeShown({ flow, amount }: CountedFlow): (known: Known<number>) => Known<number> {
  const told = numberOf(usedAmount(flow));
  if (told === undefined) return (known) => known;
  if (amount === undefined) return () => NOT_KNOWN;
  const part = told === 0 ? 1 : amount / told;
  return (known) => (known.is === 'value' ? value(Math.round(known.value * part)) : known);
}

/** Sent and neither accepted nor declined; worked out only where all three are told and fit. */
function waitingCell(
  sent: number | undefined,
  accepted: number | undefined,
  declined: number | undefined,
): LedgerCell {
  if (sent === undefined || accepted === undefined || declined === undefined) {
    return stateCell('notKnown');
  }
  const waiting = sent - accepted - declined;
  if (waiting < 0) return { ...stateCell('notKnown'), words: WORDS.moreThanSent };
  return figureCell(waiting, 'count');
}
