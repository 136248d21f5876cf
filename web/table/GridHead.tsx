import type { ReactElement } from 'react';
import type { Column } from './column.ts';
import type { Sorting } from './tables.ts';
import type { Cursor } from './useGridCursor.ts';

interface GridHeadProps {
  readonly columns: readonly Column[];
  readonly shown: readonly number[];
  readonly sorting: Sorting | null;
  readonly cursor: Cursor;
  readonly onFocus: (cursor: Cursor) => void;
  readonly onSort: (column: number) => void;
}

/** Headings that stay in sight; pressing one sorts by it, pressing again turns the order round, then ends it. */
export function GridHead(props: GridHeadProps): ReactElement {
  const { columns, shown, sorting, cursor, onFocus, onSort } = props;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {shown.map((at, place) => {
          const column = columns[at];
          if (column === undefined) return null;
          const sorted = sorting?.column === at ? sorting : null;
          return (
            <th
              key={column.key}
              scope="col"
              role="columnheader"
              aria-colindex={place + 1}
              aria-sort={sortOf(column, sorted)}
              className={column.figures === true ? 'grid-figures' : undefined}
              data-cell={`-1:${place}`}
              tabIndex={cursor.row === -1 && cursor.column === place ? 0 : -1}
              onFocus={() => onFocus({ row: -1, column: place })}
              data-fixed={column.sorts === false || undefined}
              onClick={() => onSort(at)}
            >
              {column.title}
              {sorted !== null && <span aria-hidden="true">{sorted.down ? ' ↓' : ' ↑'}</span>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** A column that sorts nothing says nothing of an order. */
function sortOf(
  { sorts }: Column,
  sorted: Sorting | null,
): 'none' | 'ascending' | 'descending' | undefined {
  if (sorts === false) return undefined;
  if (sorted === null) return 'none';
  return sorted.down ? 'descending' : 'ascending';
}
