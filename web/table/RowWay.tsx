import type { ReactElement } from 'react';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { Row } from './column.ts';

/** Under the grid where fingers press: a press on a cell opens the cell, so that the row has a way of its own. */
export function RowWay({
  row,
  name,
  onOpen,
}: {
  readonly row: Row | undefined;
  readonly name: string;
  readonly onOpen: (id: Id) => void;
}): ReactElement {
  return (
    <p className="table-row-way not-printed">
      Press a cell to change it.
      {row !== undefined && (
        <button type="button" className="button" onClick={() => onOpen(row.id)}>
          Open {name}
        </button>
      )}
    </p>
  );
}
