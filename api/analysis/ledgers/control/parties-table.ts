import type { Id } from '../../../../graph-schema/model/ids.ts';
import { isTold, numberOf, type Known } from '../../../../graph-schema/model/known.ts';
import { figures } from '../../../../graph-schema/words/figures.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { figureCell, inFigures, nameCell, stateCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from '../ledger.ts';
import { allAskedOf, type AskedOf } from './asked-of.ts';
import { PARTIES_WORDS as WORDS } from './words.en.ts';

/** Reports and targets a year by party. What several share counts for each of them, so nothing is added up. */
export function partiesTable(on: Reading): LedgerTable {
  const sends = new Map<Id, AskedOf[]>();
  const gets = new Map<Id, AskedOf[]>();
  const asked = allAskedOf(on.network);
  for (const one of asked) {
    for (const actor of new Set(one.askedOf)) listAt(sends, actor).push(one);
    for (const actor of new Set(one.askedBy)) listAt(gets, actor).push(one);
  }
  return ledgerTable(on, {
    id: 'control-parties',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'who', words: WORDS.who },
      { id: 'sends', words: WORDS.sends, figures: 'count' },
      { id: 'gets', words: WORDS.gets, figures: 'count' },
      { id: 'meets', words: WORDS.meets, figures: 'count' },
      { id: 'sets', words: WORDS.sets, figures: 'count' },
    ],
    rows: eachOnce([...sends.keys()], [...gets.keys()]).map((actor) =>
      rowOf(on, actor, sends.get(actor) ?? [], gets.get(actor) ?? []),
    ),
    empty: WORDS.empty,
    notes: WORDS.notes,
    restsOn: { noun: 'agreementOrFlow', ids: asked.map(({ id }) => id) },
  });
}

function rowOf(
  { naming }: Reading,
  actor: Id,
  sends: readonly AskedOf[],
  gets: readonly AskedOf[],
): LedgerRow {
  return {
    id: actor,
    cells: [
      nameCell(naming, actor),
      sumCell(sends.map(({ reports }) => reports)),
      sumCell(gets.map(({ reports }) => reports)),
      sumCell(sends.map(({ targets }) => targets)),
      sumCell(gets.map(({ targets }) => targets)),
    ],
    items: eachOnce(
      [actor],
      [...sends, ...gets].map(({ id }) => id),
    ),
    families: ['control'],
  };
}

/** Of those that are told; how many are not is said beside it. Where nothing asks, "none mapped". */
function sumCell(all: readonly Known<number>[]): LedgerCell {
  if (all.length === 0) return { ...stateCell('none'), words: WORDS.noneMapped };
  const told = all.filter(isTold).map((one) => numberOf(one) ?? 0);
  if (told.length === 0) {
    return stateCell(all.every(({ is }) => is === 'notStated') ? 'notStated' : 'notKnown');
  }
  const sum = told.reduce((total, one) => total + one, 0);
  const cell = figureCell(sum, 'count');
  const missing = all.length - told.length;
  if (missing === 0) return cell;
  return { ...cell, words: `${inFigures(sum, 'count')} and ${figures(missing)} not known` };
}
