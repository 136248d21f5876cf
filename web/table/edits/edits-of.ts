import type { TableTab } from '../../state/view-types.ts';
import { ACTOR_EDITS } from './actor-edits.ts';
import type { CellEdit } from './cell-edit.ts';
import { FLOW_EDITS } from './flow-edits.ts';
import { AGREEMENT_EDITS, INTEREST_EDITS, ROOM_EDITS, SOURCE_EDITS } from './other-edits.ts';

const EDITS = {
  actors: ACTOR_EDITS,
  flows: FLOW_EDITS,
  agreements: AGREEMENT_EDITS,
  rooms: ROOM_EDITS,
  interests: INTEREST_EDITS,
  sources: SOURCE_EDITS,
} as const satisfies Record<TableTab, object>;

/** How a column of a table is edited; undefined where its cells are only read. */
export function editOf(tab: TableTab, column: string): CellEdit | undefined {
  const edits = EDITS[tab] as unknown as Readonly<Record<string, CellEdit | undefined>>;
  return Object.hasOwn(edits, column) ? edits[column] : undefined;
}
