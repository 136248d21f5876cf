import { useCallback, useState } from 'react';
import { keepOldNames } from '../../graph-schema/edits/keep-old-names.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { useMapPage } from '../state/map-page.ts';
import { newId } from '../state/new-id.ts';
import type { TableTab } from '../state/view-types.ts';
import type { Column } from './column.ts';
import type { Editing } from './edits/cell-edit.ts';
import { editOf } from './edits/edits-of.ts';
import { gridEdit, type TypedCells } from './edits/grid-edit.ts';
import type { NewCells } from './edits/new-row.ts';

/** What a grid needs to let people edit it. */
export interface TableEditing {
  /** One edit of all that was typed or pasted. False: something is wrong, nothing changed, and `faults` says what. */
  readonly take: (typed: TypedCells) => boolean;
  readonly faults: readonly string[];
  readonly forgetFaults: () => void;
  /** The text that stands in the editor of a cell; undefined where it is only read. */
  readonly textOf: (row: Id, column: Column) => string | undefined;
  readonly choicesOf: (row: Id | undefined, column: Column) => readonly string[];
  /** The row at the end that is not there yet. */
  readonly draft: NewCells;
  readonly setDraft: (cells: NewCells) => void;
  readonly tab: TableTab;
}

const EMPTY: NewCells = {};
const NO_FAULTS: readonly string[] = [];
/** As long as a press takes. */
const PRESS_MS = 300;

export function useTableEditing(tab: TableTab, columns: readonly Column[]): TableEditing {
  const { state, time, openMap } = useMapPage();
  const [faults, setFaults] = useState(NO_FAULTS);
  const [draft, setDraft] = useState<NewCells>(EMPTY);
  const take = useCallback(
    (typed: TypedCells): boolean => {
      const editing: Editing = { state, time, newId, made: new Map() };
      const found = gridEdit(tab, columns, typed, editing);
      if (found.is === 'faults') {
        setFaults(found.lines);
        return false;
      }
      // What is wrong stands above the grid: were it gone at once, the cell pressed next would move away under the press.
      setTimeout(() => setFaults((now) => (now === faults ? NO_FAULTS : now)), PRESS_MS);
      openMap.change(found.edit.label, keepOldNames(state, found.edit.changes));
      return true;
    },
    [state, time, openMap, tab, columns, faults],
  );
  return {
    tab,
    take,
    faults,
    forgetFaults: () => setFaults(NO_FAULTS),
    textOf: (row, column) => {
      const thing = state.entities.get(row);
      return thing && editOf(tab, column.key)?.text(thing, { state, time });
    },
    choicesOf: (row, column) => {
      const thing = row === undefined ? undefined : state.entities.get(row);
      return editOf(tab, column.key)?.choices?.(thing, { state, time }) ?? [];
    },
    draft,
    setDraft,
  };
}
