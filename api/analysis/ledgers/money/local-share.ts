import type { Actor } from '../../../../graph-schema/model/actor.ts';
import { retainedPence } from '../../measures/money-totals.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { actorAt } from '../../snapshot/network.ts';
import { figureCell, stateCell, textCell } from '../cells.ts';
import { eachOnce, ledgerTable } from '../ledger-table.ts';
import type { LedgerTable } from '../ledger.ts';
import { paymentIds, type MoneyReading } from './money-of-map.ts';
import { LOCAL_WORDS as WORDS, MONEY_WORDS } from './words.en.ts';

type Where = keyof typeof WORDS.based;
const ORDER = Object.keys(WORDS.based) as readonly Where[];

export function whereBased({ based }: Actor): Where {
  return based.is === 'value' ? based.value : based.is;
}

/** Where the actors are based with whom money stays. Rows in the order of the list of values, never of amounts. */
export function localShare(on: MoneyReading): LedgerTable {
  const { naming, network, totals } = on;
  const actorsBy = new Map<Where, number[]>();
  network.actors.forEach((actor, index) => {
    if (retainedPence(totals, index) > 0) listAt(actorsBy, whereBased(actor)).push(index);
  });
  const staysWith = (actors: readonly number[]) =>
    actors.reduce((sum, index) => sum + retainedPence(totals, index), 0);
  const all = staysWith([...actorsBy.values()].flat());
  // "None of these" is shown only where somebody told it.
  const shown = all === 0 ? [] : ORDER.filter((where) => where !== 'none' || actorsBy.has(where));
  return ledgerTable(on, {
    id: 'money-local',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'where', words: WORDS.where },
      { id: 'actors', words: WORDS.actors, figures: 'count', adds: true },
      {
        id: 'stays',
        words: MONEY_WORDS.pounds(WORDS.stays, naming.period),
        figures: 'pence',
        adds: true,
      },
      { id: 'share', words: WORDS.share, figures: 'percent' },
    ],
    rows: shown.map((where) => {
      const actors = actorsBy.get(where) ?? [];
      const stays = staysWith(actors);
      return {
        id: where,
        cells: [
          textCell(WORDS.based[where]),
          figureCell(actors.length, 'count'),
          figureCell(stays, 'pence'),
          all > 0 ? figureCell((100 * stays) / all, 'percent') : stateCell('notKnown'),
        ],
        items: eachOnce(
          ...actors.map((index) => [actorAt(network, index).id, ...on.flowsOf(index)]),
        ),
        families: ['money'],
      };
    }),
    order: 'as-given',
    empty: MONEY_WORDS.noMoney,
    notes: WORDS.notes,
    restsOn: { noun: 'payment', ids: paymentIds(on.payments) },
  });
}
