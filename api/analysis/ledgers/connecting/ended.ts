import type { Agreement } from '../../../../graph-schema/model/agreement.ts';
import { find } from '../../../../graph-schema/model/alliance-map.ts';
import { dayBefore, wholeMonths } from '../../../../graph-schema/model/day.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import type { Room } from '../../../../graph-schema/model/room.ts';
import { periodOf, stateOn } from '../../../../graph-schema/model/time.ts';
import { listAt } from '../../snapshot/in-order.ts';
import type { Network } from '../../snapshot/network.ts';
import {
  choiceCell,
  dayCell,
  figureCell,
  nameCell,
  namesCell,
  stateCell,
  textCell,
} from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from '../ledger.ts';
import { ENDED_WORDS as WORDS } from './words.en.ts';

const MONTHS_A_YEAR = 12;

/** Agreements that have ended: how long they ran, who decided about them and at what level, and what came after. */
export function endedTable(on: Reading): LedgerTable {
  const { agreements, time } = on.network;
  const ended = agreements.list.filter(
    (agreement) => stateOn(agreement, periodOf(agreement), time.asAt) === 'ended',
  );
  const rooms = roomsByAgreement(on.network);
  const replacing = new Map<Id, Id[]>();
  for (const { id, replaces } of agreements.list) {
    for (const old of replaces) listAt(replacing, old).push(id);
  }
  return ledgerTable(on, {
    id: 'connecting-ended',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'agreement', words: WORDS.agreement },
      { id: 'start', words: WORDS.start },
      { id: 'end', words: WORDS.end },
      { id: 'years', words: WORDS.years, figures: 'years' },
      { id: 'decided', words: WORDS.decided },
      { id: 'level', words: WORDS.level },
      { id: 'replaced-by', words: WORDS.replacedBy },
    ],
    rows: ended.map((agreement) =>
      rowOf(
        on,
        agreement,
        decidedBy(on.network, agreement, rooms),
        replacing.get(agreement.id) ?? [],
      ),
    ),
    empty: WORDS.empty,
    notes: WORDS.notes,
    restsOn: { noun: 'agreement', ids: ended.map(({ id }) => id) },
  });
}

function roomsByAgreement({ rooms }: Network): ReadonlyMap<Id, readonly Room[]> {
  const by = new Map<Id, Room[]>();
  for (const { room } of rooms) {
    for (const agreement of new Set(room.decidesAbout)) listAt(by, agreement).push(room);
  }
  return by;
}

/** Rooms that decide about it, or else about the nearest agreement above it. */
function decidedBy(
  { state }: Network,
  agreement: Agreement,
  rooms: ReadonlyMap<Id, readonly Room[]>,
): readonly Room[] {
  const seen = new Set<Id>();
  let at: Agreement | undefined = agreement;
  while (at !== undefined && !seen.has(at.id)) {
    const here = rooms.get(at.id);
    if (here !== undefined) return here;
    seen.add(at.id);
    at = find(state, 'agreement', at.under);
  }
  return [];
}

function rowOf(
  { naming }: Reading,
  agreement: Agreement,
  rooms: readonly Room[],
  replacedBy: readonly Id[],
): LedgerRow {
  const { first, last } = periodOf(agreement);
  const roomIds = rooms.map(({ id }) => id);
  return {
    id: agreement.id,
    cells: [
      nameCell(naming, agreement.id),
      dayCell(first),
      dayCell(last),
      first === undefined || last === undefined || last < first
        ? stateCell('notKnown')
        : figureCell(wholeMonths(dayBefore(first), last) / MONTHS_A_YEAR, 'years'),
      namesCell(naming, roomIds, stateCell('notKnown')),
      levelCell(rooms),
      namesCell(naming, replacedBy, textCell(WORDS.none)),
    ],
    items: eachOnce([agreement.id], roomIds, replacedBy),
    families: ['money'],
  };
}

/** Of several rooms each level that is told, and that others are not. */
function levelCell(rooms: readonly Room[]): LedgerCell {
  const cells = rooms.map(({ roomLevel }) => choiceCell(roomLevel, (level) => WORDS.levels[level]));
  const [first, ...others] = cells;
  if (first === undefined) return stateCell('notKnown');
  if (others.every(({ words }) => words === first.words)) return first;
  return textCell([...new Set(cells.map(({ words }) => words))].join(', '));
}
