import type { Id } from '../../../../graph-schema/model/ids.ts';
import { at } from '../../measures/arcs.ts';
import {
  moneyTotals,
  ownPence,
  retainedPence,
  type MoneyTotals,
} from '../../measures/money-totals.ts';
import { programmeMoney } from '../../snapshot/programme-money.ts';
import { figureCell, nameCell, stateCell, textCell } from '../cells.ts';
import { ledgerTable } from '../ledger-table.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from '../ledger.ts';
import { paymentIds, type MoneyReading, type Payment } from './money-of-map.ts';
import { BY_PROGRAMME_WORDS as WORDS, MONEY_WORDS } from './words.en.ts';

/**
 * Where the money of each programme stays. Formula: Σ over its actors of what comes in minus what goes out under it,
 * where that is above 0; it is as much as enters: Σ of out minus in, where that is above 0.
 */
export function byProgramme(on: MoneyReading): LedgerTable {
  const { naming, network, payments } = on;
  const pounds = (what: string) => MONEY_WORDS.pounds(what, naming.period);
  const flowIds = flowsByProgramme(on);
  const rows = programmeMoney(network).map(({ programme: { root }, totals }) =>
    rowOf(
      root.id,
      { ...nameCell(naming, root.id), words: naming.programme(root.id) },
      totals,
      flowIds.get(root.id) ?? [],
    ),
  );
  return ledgerTable(on, {
    id: 'money-by-programme',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'programme', words: WORDS.programme },
      { id: 'comes-in', words: pounds(WORDS.comesIn), figures: 'pence', adds: true },
      {
        id: 'stays-with-holders',
        words: pounds(WORDS.staysWithHolders),
        figures: 'pence',
        adds: true,
      },
      {
        id: 'stays-with-others',
        words: pounds(WORDS.staysWithOthers),
        figures: 'pence',
        adds: true,
      },
      { id: 'without-amount', words: MONEY_WORDS.withoutAmount, figures: 'count', adds: true },
    ],
    rows,
    last: withoutAgreement(on),
    empty: MONEY_WORDS.noMoney,
    notes: WORDS.notes,
    restsOn: { noun: 'payment', ids: paymentIds(payments) },
  });
}

function withoutAgreement(on: MoneyReading): readonly LedgerRow[] {
  const { network } = on;
  const free = on.payments.filter((payment) => programmeRoot(on, payment) === undefined);
  if (free.length === 0) return [];
  const rows = free.flatMap((payment) => payment.rows);
  const totals = moneyTotals(network.actors.length, network.hops.money, rows);
  return [rowOf('no-agreement,', textCell(MONEY_WORDS.noAgreement), totals, paymentIds(free))];
}

function rowOf(id: string, name: LedgerCell, totals: MoneyTotals, items: readonly Id[]): LedgerRow {
  let [comesIn, withHolders, withOthers, payments, unknown] = [0, 0, 0, 0, 0];
  for (let node = 0; node < totals.inPence.length; node += 1) {
    comesIn += ownPence(totals, node);
    const stays = Math.max(0, retainedPence(totals, node));
    if (at(totals.flowsOut, node) > 0) withHolders += stays;
    else withOthers += stays;
    payments += at(totals.flowsIn, node);
    unknown += at(totals.unknownIn, node);
  }
  const cell = (pence: number) =>
    payments === unknown ? stateCell('notKnown') : figureCell(pence, 'pence');
  return {
    id,
    cells: [name, cell(comesIn), cell(withHolders), cell(withOthers), figureCell(unknown, 'count')],
    items,
    families: ['money'],
  };
}

/** The root of the programme that a payment is made under; undefined where it stands under no agreement. */
export function programmeRoot({ network }: MoneyReading, payment: Payment): Id | undefined {
  const { agreements } = network;
  const index = agreements.index.get(payment.flow.agreement ?? ('' as Id));
  if (index === undefined) return undefined;
  return agreements.programmes[at(agreements.programmeOf, index)]?.root.id;
}

export function flowsByProgramme(on: MoneyReading): ReadonlyMap<Id, readonly Id[]> {
  const flows = new Map<Id, Id[]>();
  for (const payment of on.payments) {
    const root = programmeRoot(on, payment);
    if (root === undefined) continue;
    const list = flows.get(root);
    if (list === undefined) flows.set(root, [payment.flow.id]);
    else list.push(payment.flow.id);
  }
  return flows;
}
