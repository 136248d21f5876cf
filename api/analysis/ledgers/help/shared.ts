import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { figureCell, nameCell, namesCell, stateCell, textCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerTable } from '../ledger.ts';
import { SHARED_WORDS as WORDS } from './words.en.ts';

const MANY = 2;

interface Shared {
  readonly from: Id;
  readonly kind: string;
  readonly flows: readonly Flow[];
  readonly users: readonly Id[];
}

/** What two or more use from one giver: help of one kind, or data. */
export function sharedTable(on: Reading): LedgerTable {
  const shared = allShared(on);
  return ledgerTable(on, {
    id: 'help-shared',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'from', words: WORDS.from },
      { id: 'what', words: WORDS.what },
      { id: 'users', words: WORDS.users, figures: 'count' },
      { id: 'who', words: WORDS.who },
    ],
    rows: shared.map(({ from, kind, flows, users }) => ({
      id: `${from},${kind}`,
      cells: [
        nameCell(on.naming, from),
        textCell(WORDS.kinds[kind] ?? kind),
        figureCell(users.length, 'count'),
        namesCell(on.naming, users, stateCell('notKnown')),
      ],
      items: eachOnce(
        flows.map(({ id }) => id),
        [from],
        users,
      ),
      families: [kind === 'data' ? 'information' : 'help'],
    })),
    empty: WORDS.empty,
    notes: WORDS.notes,
    restsOn: { noun: 'flow', ids: shared.flatMap(({ flows }) => flows.map(({ id }) => id)) },
  });
}

function allShared({ network: { hops } }: Reading): readonly Shared[] {
  const byGiver = new Map<string, Flow[]>();
  const data = hops.information.flows.filter(({ flowKind }) => flowKind === 'data');
  for (const flow of [...hops.help.flows, ...data]) {
    if (flow.to === null || flow.to === flow.from) continue;
    listAt(byGiver, `${flow.from},${flow.flowKind}`).push(flow);
  }
  return [...byGiver.values()].flatMap((flows) => {
    const [first] = flows;
    const users = [...new Set(flows.flatMap(({ to }) => (to === null ? [] : [to])))];
    if (first === undefined || users.length < MANY) return [];
    return [{ from: first.from, kind: first.flowKind, flows, users }];
  });
}
