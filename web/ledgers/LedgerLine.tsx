import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from '../graphql/ledgers.ts';
import { rowKey, rowQuery } from '../state/ledger-row.ts';
import { mapPath } from '../state/map-paths.ts';

interface LedgerLineProps {
  readonly state: AllianceMap;
  readonly table: LedgerTable;
  readonly row: LedgerRow;
  /** The reader came back from the map to this one. */
  readonly shown: boolean;
}

/** One line of a table, with a way to its items on the map. */
export function LedgerLine({ state, table, row, shown }: LedgerLineProps): ReactElement {
  const key = rowKey(table, row);
  const name = row.cells[0]?.words ?? '';
  return (
    <tr id={key} data-shown={shown || undefined}>
      {table.columns.map(({ id, figures }, at) => {
        const cell = row.cells[at];
        const look = {
          className: figures ? 'ledger-figures' : undefined,
          'data-untold': cell?.is === 'not-stated' || cell?.is === 'not-known' || undefined,
        };
        return at === 0 ? (
          <th key={id} scope="row" {...look}>
            {said(state, cell)}
          </th>
        ) : (
          <td key={id} {...look}>
            {said(state, cell)}
          </td>
        );
      })}
      <td className="ledger-to-map not-printed">
        {row.items.length > 0 && (
          <Link to={{ pathname: mapPath(state.mapId), search: rowQuery(table, row) }}>
            Show on the map<span className="hidden-but-read">: {name}</span>
          </Link>
        )}
      </td>
    </tr>
  );
}

/** The words of a cell; what it names leads to its panel, where the reader may see it. */
function said(state: AllianceMap, cell: LedgerCell | undefined): ReactNode {
  if (cell === undefined) return '';
  const { about, words } = cell;
  if (about === null || !state.entities.has(about)) return words;
  const search = new URLSearchParams({ view: 'picture', select: about }).toString();
  return <Link to={{ pathname: mapPath(state.mapId), search }}>{words}</Link>;
}
