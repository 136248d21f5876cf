import type { Unit } from '../../../../graph-schema/flow-families/units.ts';
import { all, find } from '../../../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { inOrderOfId, listAt } from '../../snapshot/in-order.ts';
import type { Network } from '../../snapshot/network.ts';
import { figureCell, nameCell, stateCell, textCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from '../ledger.ts';
import { countedFlows, unitOf, type CountedFlow } from '../counted-flows.ts';
import { NEIGHBOURHOOD_WORDS as WORDS } from './words.en.ts';

/** One kind of help in one unit: a column of its own, so that units are never added to each other. */
interface Measured {
  readonly kind: keyof typeof WORDS.kinds;
  readonly unit: Unit;
}

/** These are shown on every map; others where the map has them. */
const ALWAYS: readonly Measured[] = [
  { kind: 'space', unit: 'hours' },
  { kind: 'staff-time', unit: 'days' },
  { kind: 'training', unit: 'places' },
];

/** Row ids that no place can have: ids hold no comma. */
const SEVERAL = 'several,';
const NONE_TOLD = 'none,';

/** Space, staff and training by the neighbourhood of those who get it. */
export function byNeighbourhood(on: Reading): LedgerTable {
  const { network } = on;
  const helps = countedFlows(network.hops.help).filter(({ flow }) => isShown(flow.flowKind));
  const measured = measuredOf(helps);
  const byPlace = new Map<string, CountedFlow[]>();
  for (const help of helps) listAt(byPlace, placeOf(network, help)).push(help);
  const row = (id: string, name: LedgerCell) => rowOf(id, name, byPlace.get(id) ?? [], measured);
  const places = inOrderOfId(all(network.state, 'place'));
  return ledgerTable(on, {
    id: 'help-neighbourhoods',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'place', words: WORDS.place },
      ...measured.map(({ kind, unit }) => ({
        id: `${kind}-${unit}`,
        words: `${WORDS.kinds[kind]}, ${WORDS.units[unit] ?? unit}`,
        figures: unit === 'pence' ? ('pence' as const) : ('count' as const),
        adds: true,
      })),
      { id: 'without-amount', words: WORDS.withoutAmount, figures: 'count', adds: true },
    ],
    rows: places.map(({ id }) => row(id, nameCell(on.naming, id))),
    last: [
      ...(byPlace.has(SEVERAL) ? [row(SEVERAL, textCell(WORDS.several))] : []),
      ...(byPlace.has(NONE_TOLD) ? [row(NONE_TOLD, textCell(WORDS.noneTold))] : []),
    ],
    empty: WORDS.empty,
    notes: WORDS.notes,
    restsOn: { noun: 'flow', ids: helps.map(({ flow }) => flow.id) },
  });
}

function isShown(kind: string): kind is Measured['kind'] {
  return Object.hasOwn(WORDS.kinds, kind);
}

function measuredOf(helps: readonly CountedFlow[]): readonly Measured[] {
  const found = [...ALWAYS];
  for (const { flow } of helps) {
    const unit = unitOf(flow);
    const kind = flow.flowKind;
    if (unit === undefined || !isShown(kind)) continue;
    if (!found.some((one) => one.kind === kind && one.unit === unit)) found.push({ kind, unit });
  }
  const kinds = Object.keys(WORDS.kinds);
  const units = Object.keys(WORDS.units);
  return found.sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      units.indexOf(a.unit) - units.indexOf(b.unit),
  );
}

/** The place of whoever gets the help; help for somebody in several places counts once, in a row of its own. */
function placeOf(
  { state }: Network,
  { flow }: CountedFlow,
): Id | typeof SEVERAL | typeof NONE_TOLD {
  const places = find(state, 'actor', flow.to)?.places ?? [];
  const [only, ...others] = new Set(places);
  if (only === undefined) return NONE_TOLD;
  return others.length === 0 ? only : SEVERAL;
}

function rowOf(
  id: string,
  name: LedgerCell,
  helps: readonly CountedFlow[],
  measured: readonly Measured[],
): LedgerRow {
  const untold = helps.filter(({ amount }) => amount === undefined).length;
  const ends = helps.flatMap(({ flow }) => [flow.from, ...(flow.to === null ? [] : [flow.to])]);
  return {
    id,
    cells: [
      name,
      ...measured.map(({ kind, unit }) =>
        sumCell(
          helps.filter(({ flow }) => flow.flowKind === kind && unitOf(flow) === unit),
          unit,
        ),
      ),
      figureCell(untold, 'count'),
    ],
    items: eachOnce(
      helps.map(({ flow }) => flow.id),
      ends,
    ),
    families: ['help'],
  };
}

/** "none mapped" where the map shows no such help; not known where it shows some and no amount. */
function sumCell(helps: readonly CountedFlow[], unit: Unit): LedgerCell {
  if (helps.length === 0) return { ...textCell(WORDS.noneMapped), value: 0 };
  const told = helps.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  if (told.length === 0) return stateCell('notKnown');
  return figureCell(
    told.reduce((sum, one) => sum + one, 0),
    unit === 'pence' ? 'pence' : 'count',
  );
}
