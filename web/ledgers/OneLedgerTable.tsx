import type { ReactElement } from 'react';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { WithAddresses } from '../components/WithAddresses.tsx';
import type { LedgerTable } from '../graphql/ledgers.ts';
import { rowKey } from '../state/ledger-row.ts';
import { LedgerLine } from './LedgerLine.tsx';
import { TableTools } from './TableTools.tsx';

interface OneLedgerTableProps {
  readonly state: AllianceMap;
  readonly table: LedgerTable;
  readonly period: string;
  /** Key of the row that the reader came back to. */
  readonly shown: string | null;
}

/** A plain table with how it is worked out, what it rests on, and ways to take it along. */
export function OneLedgerTable(props: OneLedgerTableProps): ReactElement {
  const { state, table } = props;
  const { id, title, definition, rows, empty, notes, restsOn } = table;
  return (
    <section className="ledger-table" aria-labelledby={id}>
      <div className="ledger-table-head">
        <h3 id={id} tabIndex={-1}>
          {title}
        </h3>
        {rows.length > 0 && <TableTools table={table} fileName={`${state.mapId}-${id}.csv`} />}
      </div>
      <p className="ledger-definition">
        <strong>How this is worked out.</strong> {definition}
      </p>
      {rows.length === 0 ? <p className="ledger-empty">{empty}</p> : <Lines {...props} />}
      {notes.length > 0 && (
        <ul className="ledger-notes">
          {notes.map((note) => (
            <li key={note}>
              <WithAddresses words={note} />
            </li>
          ))}
        </ul>
      )}
      {restsOn !== '' && <p className="ledger-rests">{restsOn}</p>}
    </section>
  );
}

/** Rows keep the order in which they are given, by name or place: no column sorts them. */
function Lines({ state, table, period, shown }: OneLedgerTableProps): ReactElement {
  const { columns, rows, total, title } = table;
  const line = { state, table };
  return (
    // What scrolls sideways must be reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="ledger-scroller" role="region" aria-label={`Table: ${title}`} tabIndex={0}>
      <table>
        <caption>
          <span className="hidden-but-read">{title}. </span>
          <span className="ledger-period">Period: {period}.</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ id, words, figures }) => (
              <th key={id} scope="col" className={figures ? 'ledger-figures' : undefined}>
                {words}
              </th>
            ))}
            <td className="ledger-to-map not-printed" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LedgerLine key={row.id} {...line} row={row} shown={shown === rowKey(table, row)} />
          ))}
        </tbody>
        {total !== null && (
          <tfoot>
            <LedgerLine {...line} row={total} shown={shown === rowKey(table, total)} />
          </tfoot>
        )}
      </table>
    </div>
  );
}
