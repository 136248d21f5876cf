import { find } from '../../../../graph-schema/model/alliance-map.ts';
import { retainedPence } from '../../measures/money-totals.ts';
import { programmeMoney, type ProgrammeMoney } from '../../snapshot/programme-money.ts';
import { figureCell, nameCell, stateCell } from '../cells.ts';
import { eachOnce, ledgerTable } from '../ledger-table.ts';
import type { LedgerRow, LedgerTable } from '../ledger.ts';
import { flowsByProgramme } from './by-programme.ts';
import { whereBased } from './local-share.ts';
import type { MoneyReading } from './money-of-map.ts';
import { LOCAL_BY_PROGRAMME_WORDS as WORDS, LOCAL_WORDS, MONEY_WORDS } from './words.en.ts';

/** What stays in each programme with actors based in the place: the local share that `ground-lost` compares. */
export function localByProgramme(on: MoneyReading): LedgerTable {
  const pounds = (what: string) => MONEY_WORDS.pounds(what, on.naming.period);
  const flowIds = flowsByProgramme(on);
  const rows = programmeMoney(on.network).map((money) =>
    rowOf(on, money, flowIds.get(money.programme.root.id) ?? []),
  );
  return ledgerTable(on, {
    id: 'money-local-by-programme',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'programme', words: WORDS.programme },
      { id: 'stays', words: pounds(WORDS.stays), figures: 'pence', adds: true },
      { id: 'local', words: pounds(WORDS.local), figures: 'pence', adds: true },
      { id: 'share', words: WORDS.share, figures: 'percent' },
      { id: 'not-told-where', words: pounds(WORDS.notToldWhere), figures: 'pence', adds: true },
    ],
    rows,
    empty: MONEY_WORDS.noProgramme,
    notes: LOCAL_WORDS.notes,
    restsOn: { noun: 'payment', ids: eachOnce(...flowIds.values()) },
  });
}

function rowOf(
  { naming, network }: MoneyReading,
  { programme: { root }, actors, totals }: ProgrammeMoney,
  items: LedgerRow['items'],
): LedgerRow {
  let [all, local, notTold] = [0, 0, 0];
  actors.forEach((id, node) => {
    const stays = Math.max(0, retainedPence(totals, node));
    const actor = find(network.state, 'actor', id);
    const where = actor === undefined ? 'notKnown' : whereBased(actor);
    all += stays;
    if (where === 'in-this-place') local += stays;
    if (where === 'notStated' || where === 'notKnown') notTold += stays;
  });
  const known = totals.flowsIn.some((flows, node) => flows > (totals.unknownIn[node] ?? 0));
  const cell = (pence: number) => (known ? figureCell(pence, 'pence') : stateCell('notKnown'));
  return {
    id: root.id,
    cells: [
      { ...nameCell(naming, root.id), words: naming.programme(root.id) },
      cell(all),
      cell(local),
      all > 0 ? figureCell((100 * local) / all, 'percent') : stateCell('notKnown'),
      cell(notTold),
    ],
    items,
    families: ['money'],
  };
}
