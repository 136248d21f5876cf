import type { Change } from '../../../graph-schema/model/change.ts';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Read } from '../../editing/fields/read.ts';
import type { OnMap } from '../column.ts';

/** What an edit of cells may need: the map, and ids for what it makes. */
export interface Editing extends OnMap {
  readonly newId: () => Id;
  /** Interests that this edit has made already, by their compared label: the same label twice is one. */
  readonly made: Map<string, Id>;
}

/** How a cell is edited as text. A column without one is only read. */
export interface CellEdit<T extends Entity = Entity> {
  /** What stands in the editor when it opens. */
  readonly text: (thing: T, on: OnMap) => string;
  /** What there is to choose from; absent: any text. */
  readonly choices?: (thing: T | undefined, on: OnMap) => readonly string[];
  /** What the typed text changes, or what is wrong with it. */
  readonly changes: (thing: T, text: string, editing: Editing) => Read<readonly Change[]>;
}

export type CellEdits<T extends Entity> = Readonly<Record<string, CellEdit<T>>>;
