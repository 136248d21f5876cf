import type { Id } from '../../../../graph-schema/model/ids.ts';
import { numberOf } from '../../../../graph-schema/model/known.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { decidesMoney } from '../../snapshot/room-decides.ts';
import type { RoomOnMap } from '../../snapshot/rooms.ts';
import { figureCell, inFigures, namesInWords, stateCell, textCell } from '../cells.ts';
import { eachOnce, ledgerTable, type ColumnParts, type Reading } from '../ledger-table.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from '../ledger.ts';
import { decidedPence, roomItems, withCommunityVotes } from './room-facts.ts';
import {
  BY_KIND_WORDS,
  BY_LEVEL_WORDS,
  COMMUNITY_VOTES_WORDS,
  DECISIONS_WORDS,
} from './words.en.ts';

interface Grouping<G extends string> {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly heading: string;
  /** In the order in which the groups are shown: that of the list of values, never of amounts. */
  readonly groups: Readonly<Record<G, string>>;
  readonly groupOf: (room: RoomOnMap) => G;
  readonly namesRooms: boolean;
}

export function byKind(on: Reading): LedgerTable {
  return grouped(on, {
    id: 'decisions-by-kind',
    title: BY_KIND_WORDS.title,
    definition: BY_KIND_WORDS.definition,
    heading: BY_KIND_WORDS.kind,
    groups: DECISIONS_WORDS.kinds,
    groupOf: ({ room: { roomKind } }) => (roomKind.is === 'value' ? roomKind.value : roomKind.is),
    namesRooms: false,
  });
}

export function byLevel(on: Reading): LedgerTable {
  return grouped(on, {
    id: 'decisions-by-level',
    title: BY_LEVEL_WORDS.title,
    definition: BY_LEVEL_WORDS.definition,
    heading: BY_LEVEL_WORDS.level,
    groups: DECISIONS_WORDS.levels,
    groupOf: ({ room: { roomLevel } }) =>
      roomLevel.is === 'value' ? roomLevel.value : roomLevel.is,
    namesRooms: false,
  });
}

export function byCommunityVotes(on: Reading): LedgerTable {
  return grouped(on, {
    id: 'decisions-community-votes',
    title: COMMUNITY_VOTES_WORDS.title,
    definition: COMMUNITY_VOTES_WORDS.definition,
    heading: COMMUNITY_VOTES_WORDS.votes,
    groups: COMMUNITY_VOTES_WORDS.groups,
    groupOf: (room) => withCommunityVotes(on.network, room),
    namesRooms: true,
  });
}

function grouped<G extends string>(on: Reading, grouping: Grouping<G>): LedgerTable {
  const { rooms } = on.network;
  const byGroup = new Map<G, RoomOnMap[]>();
  for (const room of rooms) listAt(byGroup, grouping.groupOf(room)).push(room);
  const groups = (Object.keys(grouping.groups) as G[]).filter(
    // A state that nobody would miss is shown only where somebody told it.
    (group) => group !== 'none' || byGroup.has(group),
  );
  const names: readonly ColumnParts[] = grouping.namesRooms
    ? [{ id: 'which', words: COMMUNITY_VOTES_WORDS.which }]
    : [];
  return ledgerTable(on, {
    id: grouping.id,
    title: grouping.title,
    definition: grouping.definition,
    columns: [
      { id: 'group', words: grouping.heading },
      { id: 'rooms', words: DECISIONS_WORDS.rooms, figures: 'count', adds: true },
      { id: 'decides', words: DECISIONS_WORDS.decides, figures: 'pence', adds: true },
      { id: 'without-amount', words: DECISIONS_WORDS.withoutAmount, figures: 'count', adds: true },
      ...names,
    ],
    rows: (rooms.length === 0 ? [] : groups).map((group) => {
      const members = byGroup.get(group) ?? [];
      const row = groupRow(group, grouping.groups[group], members);
      if (!grouping.namesRooms) return row;
      return { ...row, cells: [...row.cells, roomsCell(on, members)] };
    }),
    order: 'as-given',
    empty: DECISIONS_WORDS.empty,
    restsOn: { noun: 'room', ids: rooms.map(({ room }) => room.id) },
  });
}

function groupRow(id: string, words: string, members: readonly RoomOnMap[]): LedgerRow {
  const told = members.flatMap((room) => numberOf(decidedPence(room)) ?? []);
  const sum = told.reduce((total, pence) => total + pence, 0);
  return {
    id,
    cells: [
      textCell(words),
      figureCell(members.length, 'count'),
      members.length > 0 && told.length === 0 ? stateCell('notKnown') : figureCell(sum, 'pence'),
      figureCell(members.length - told.length, 'count'),
    ],
    items: eachOnce(...members.map(roomItems)),
    families: ['voice'],
  };
}

/** "Community Grants Panel (£120,000) and Net Loft community board (£45,000)". */
function roomsCell({ naming }: Reading, members: readonly RoomOnMap[]): LedgerCell {
  const deciding = members.filter(decidesMoney);
  if (deciding.length === 0) return textCell(COMMUNITY_VOTES_WORDS.noRooms);
  const [only] = deciding;
  const about: Id | null = deciding.length === 1 ? (only?.room.id ?? null) : null;
  const named = deciding.map(
    ({ room, penceAYear }) => `${naming.text(room.id)} (${inFigures(penceAYear ?? 0, 'pence')})`,
  );
  return textCell(namesInWords(named), about);
}
