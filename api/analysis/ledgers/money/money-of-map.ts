import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { at } from '../../measures/arcs.ts';
import { moneyTotals, type MoneyTotals } from '../../measures/money-totals.ts';
import { listAt } from '../../snapshot/in-order.ts';
import type { Network } from '../../snapshot/network.ts';
import { figureCell, stateCell, textCell } from '../cells.ts';
import { readingOf, type Reading } from '../ledger-table.ts';
import type { LedgerCell } from '../ledger.ts';
import { MONEY_WORDS } from './words.en.ts';

/** One payment that counts in the time shown; through others or not, it is one. */
export interface Payment {
  readonly flow: Flow;
  /** Undefined where nobody told us. */
  readonly pence: number | undefined;
  /** Rows of its hops between two different actors. */
  readonly rows: readonly number[];
}

/** The money of a map, made ready once for all tables of the ledger. */
export interface MoneyReading extends Reading {
  readonly totals: MoneyTotals;
  /** In the order of their ids. Payments into rooms and to oneself are left out, as in all sums of money. */
  readonly payments: readonly Payment[];
  /** Ids of the payments that an actor makes, receives or passes on. */
  readonly flowsOf: (actor: number) => readonly Id[];
}

export function moneyReading(network: Network): MoneyReading {
  const { money } = network.hops;
  const rowsOf = new Map<number, number[]>();
  const flowsOf = new Map<number, Set<Id>>();
  for (let row = 0; row < money.count; row += 1) {
    const [from, to] = [at(money.from, row), at(money.to, row)];
    const index = at(money.flow, row);
    const flow = money.flows[index];
    if (flow === undefined || from < 0 || to < 0 || from === to) continue;
    listAt(rowsOf, index).push(row);
    for (const actor of [from, to]) {
      const flows = flowsOf.get(actor) ?? new Set<Id>();
      flowsOf.set(actor, flows.add(flow.id));
    }
  }
  const payments = [...rowsOf].flatMap(([index, rows]): Payment[] => {
    const flow = money.flows[index];
    const [first] = rows;
    if (flow === undefined || first === undefined) return [];
    const amount = at(money.amount, first);
    return [{ flow, pence: Number.isNaN(amount) ? undefined : amount, rows }];
  });
  return {
    ...readingOf(network),
    totals: moneyTotals(network.actors.length, money),
    payments,
    flowsOf: (actor) => [...(flowsOf.get(actor) ?? [])],
  };
}

/** A sum over payments: not known where none of their amounts is, and said so where no payment is on the map. */
export function sumCell(pence: number, payments: number, unknown: number): LedgerCell {
  if (payments === 0) return { ...textCell(MONEY_WORDS.noneMapped), value: 0 };
  return unknown === payments ? stateCell('notKnown') : figureCell(pence, 'pence');
}

export function paymentIds(payments: readonly Payment[]): readonly Id[] {
  return payments.map(({ flow }) => flow.id);
}
