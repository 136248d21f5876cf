import { listInWords } from '../../../../graph-schema/words/lists.ts';
import { actorAt } from '../../snapshot/network.ts';
import { figureCell, nameCell, textCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerRow, LedgerTable } from '../ledger.ts';
import { chainsOfControl, controlHops, type ControlChain } from './chains-of-control.ts';
import { CHAINS_WORDS as WORDS, CONTROL_HOP_WORDS } from './words.en.ts';

/** Far more than anybody reads. */
const MOST_CHAINS = 5000;

/** Control hop by hop, from the one above all others to the one at the end. */
export function chainsTable(on: Reading): LedgerTable {
  const hops = controlHops(on.network);
  const chains = chainsOfControl(on.network, hops, MOST_CHAINS);
  return ledgerTable(on, {
    id: 'control-chains',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'from', words: WORDS.from },
      { id: 'to', words: WORDS.to },
      { id: 'steps', words: WORDS.steps, figures: 'count' },
      { id: 'way', words: WORDS.way },
    ],
    rows: chains.map((chain) => rowOf(on, chain)),
    empty: WORDS.empty,
    notes: [...(chains.length === MOST_CHAINS ? [WORDS.more(MOST_CHAINS)] : []), ...WORDS.notes],
    restsOn: { noun: 'flow', ids: eachOnce(hops.map(({ flow }) => flow)) },
  });
}

function rowOf(on: Reading, { from, to, steps }: ControlChain): LedgerRow {
  const idOf = (node: number) => actorAt(on.network, node).id;
  return {
    id: `${idOf(from)},${idOf(to)}`,
    cells: [
      nameCell(on.naming, idOf(from)),
      nameCell(on.naming, idOf(to)),
      figureCell(steps.length, 'count'),
      textCell(steps.map((step) => stepInWords(on, step)).join(WORDS.then)),
    ],
    items: eachOnce(
      [idOf(from)],
      steps.flatMap((step) => step.flatMap(({ flow, to: next }) => [flow, idOf(next)])),
    ),
    families: ['control'],
  };
}

/** "owns and appoints the board of Second Tide": kinds in the order of the flows, each once. */
function stepInWords({ network, naming }: Reading, step: ControlChain['steps'][number]): string {
  const kinds = [...new Set(step.map(({ kind }) => CONTROL_HOP_WORDS[kind]))];
  const name = step.slice(0, 1).map(({ to }) => naming.text(actorAt(network, to).id));
  return [listInWords(kinds), ...name].join(' ');
}
