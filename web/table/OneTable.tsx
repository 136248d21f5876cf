import { useMemo, useState, type ReactElement } from 'react';
import { figures } from '../../graph-schema/words/figures.ts';
import { countInWords, sentenceCase } from '../../graph-schema/words/lists.ts';
import { EVIDENCE, type MarkWords, type TableViewProps } from '../state/view-types.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import { CopyTable } from './CopyTable.tsx';
import { DataGrid } from './DataGrid.tsx';
import { TableFaults } from './TableFaults.tsx';
import { arranged, asText, columnsOf, rowsOf, TAB_WORDS, type Sorting } from './tables.ts';
import { useTableEditing } from './useTableEditing.ts';

/** One of the tables with its tools: find, sort, columns, copy. */
export function OneTable(props: TableViewProps): ReactElement {
  const { state, time, families, filters, marked, measured, tab, selection, onSelect } = props;
  const by = useMemo(() => (measured === undefined ? {} : { measured }), [measured]);
  const columns = useMemo(
    () => columnsOf(tab, { families, time, ...by }),
    [tab, families, time, by],
  );
  const [shown, setShown] = useState<readonly number[]>(() =>
    columns.flatMap((column, at) => (column.shownFirst ? [at] : [])),
  );
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [text, setText] = useState('');
  const all = useMemo(
    () => rowsOf(tab, { state, time, families, filters, marked, ...by }),
    [tab, state, time, families, filters, marked, by],
  );
  const rows = useMemo(() => arranged(all, text, sorting), [all, text, sorting]);
  const editing = useTableEditing(tab, columns);
  const name = TAB_WORDS[tab].toLowerCase();
  return (
    <>
      <div className="table-tools">
        <p role="status" className="table-says">
          {heading(
            name,
            all.filter((row) => row.marked).length,
            marked.size,
            rows.length,
            all.length,
            props.markedAs,
          )}
        </p>
        <input
          type="search"
          className="input table-find"
          aria-label={`Find in ${name}`}
          placeholder={`Find in ${name}`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="table-sorted">
          Sort:{' '}
          {sorted(
            columns[sorting?.column ?? -1]?.title,
            measured !== undefined && tab === 'actors' ? 'by name' : 'as entered',
          )}
        </p>
        <ColumnChooser columns={columns} shown={shown} onShown={setShown} />
        <CopyTable words={() => asText(columns, rows, shown)} />
      </div>
      <TableFaults lines={editing.faults} />
      {rows.length === 0 && (
        <p className="table-empty">
          {all.length === 0
            ? `There are no ${name} here yet, or the filters hide them.`
            : `No row holds “${text}”.`}
        </p>
      )}
      <DataGrid
        label={TAB_WORDS[tab]}
        columns={columns}
        shown={shown}
        rows={rows}
        selection={selection}
        sorting={sorting}
        onSort={(column) => {
          if (columns[column]?.sorts === false) return;
          setSorting((before) => nextSorting(before, column));
        }}
        onOpen={onSelect}
        editing={editing}
      />
      <p className="table-how not-printed">
        Type in a cell to change it, or press F2 or double-click. Shift and arrows, or the mouse,
        mark several; Ctrl and Enter then fills them all. You can paste from a spreadsheet.
      </p>
    </>
  );
}

function sorted(title: string | undefined, asItStands: string): string {
  return title === undefined ? asItStands : `by ${title}`;
}

/** Up, then down, then as entered again. */
export function nextSorting(before: Sorting | null, column: number): Sorting | null {
  if (before?.column !== column) return { column, down: false };
  return before.down ? null : { column, down: true };
}

/** "13 rows are the evidence for this talking point", or how many rows there are. */
export function heading(
  name: string,
  evidence: number,
  marked: number,
  rows: number,
  all: number,
  markedAs: MarkWords = EVIDENCE,
): string {
  if (evidence > 0) {
    const are = evidence === 1 ? 'row is' : 'rows are';
    return `${figures(evidence)} ${are} ${markedAs.some}`;
  }
  if (marked > 0) return `None of these ${name} is ${markedAs.none}`;
  if (rows < all) return `${sentenceCase(countInWords(rows))} of ${figures(all)} ${name}`;
  return '';
}
