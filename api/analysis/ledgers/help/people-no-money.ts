import type { Id } from '../../../../graph-schema/model/ids.ts';
import { at } from '../../measures/arcs.ts';
import { moneyTotals } from '../../measures/money-totals.ts';
import { listAt } from '../../snapshot/in-order.ts';
import type { Network } from '../../snapshot/network.ts';
import { figureCell, nameCell, namesCell, stateCell, textCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerRow, LedgerTable } from '../ledger.ts';
import { countedFlows, type CountedFlow } from '../counted-flows.ts';
import { NO_MONEY_WORDS as WORDS } from './words.en.ts';

/** Groups that people are sent on to and that no money on the map comes to. Communities are not groups. */
export function peopleNoMoney(on: Reading): LedgerTable {
  const { network } = on;
  const received = peopleByReceiver(network);
  const withMoney = actorsWithMoney(network);
  const without = [...received].filter(([id]) => !withMoney.has(id));
  return ledgerTable(on, {
    id: 'help-people-no-money',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'who', words: WORDS.who },
      { id: 'people', words: WORDS.people(on.naming.period), figures: 'count', adds: true },
      { id: 'from', words: WORDS.from },
      { id: 'money', words: WORDS.money },
      { id: 'without-amount', words: WORDS.withoutAmount, figures: 'count', adds: true },
    ],
    rows: without.map(([id, sent]) => rowOf(on, id, sent)),
    empty: WORDS.empty,
    notes: [
      ...(received.size === without.length ? [] : [WORDS.both(received.size - without.length)]),
      ...WORDS.notes,
    ],
    restsOn: {
      noun: 'flow',
      ids: without.flatMap(([, sent]) => sent.map(({ flow }) => flow.id)),
    },
  });
}

/** Those of whom it is told that nobody was sent are left out; where the number is not told they are in. */
function peopleByReceiver({
  hops,
  actors,
  actorIndex,
}: Network): ReadonlyMap<Id, readonly CountedFlow[]> {
  const received = new Map<Id, CountedFlow[]>();
  for (const counted of countedFlows(hops.referrals)) {
    const { from, to } = counted.flow;
    if (to === null || to === from || counted.amount === 0) continue;
    const type = actors[actorIndex.get(to) ?? -1]?.type;
    if (type === 'organisation' || type === 'funder') listAt(received, to).push(counted);
  }
  return received;
}

/** A payment of which nobody told the amount is money all the same. */
function actorsWithMoney(network: Network): ReadonlySet<Id> {
  const totals = moneyTotals(network.actors.length, network.hops.money);
  return new Set(
    network.actors.flatMap(({ id }, actor) =>
      at(totals.inPence, actor) > 0 || at(totals.unknownIn, actor) > 0 ? [id] : [],
    ),
  );
}

function rowOf({ naming }: Reading, id: Id, sent: readonly CountedFlow[]): LedgerRow {
  const told = sent.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const senders = sent.map(({ flow }) => flow.from);
  return {
    id,
    cells: [
      nameCell(naming, id),
      told.length === 0
        ? stateCell('notKnown')
        : figureCell(
            told.reduce((sum, one) => sum + one, 0),
            'count',
          ),
      namesCell(naming, senders, stateCell('notKnown')),
      textCell(WORDS.noneMapped),
      figureCell(sent.length - told.length, 'count'),
    ],
    items: eachOnce(
      [id],
      sent.map(({ flow }) => flow.id),
      senders,
    ),
    families: ['referrals'],
  };
}
