import { useEffect, useRef, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { Ledgers } from '../graphql/ledgers.ts';

export const NETWORK_PART = 'network';

/** The ledgers, each with an address of its own, and under the one that is shown its tables. */
export function LedgerNav({
  ledgers,
  shown,
}: {
  readonly ledgers: Ledgers['ledgers'];
  /** Id of the ledger that is shown. */
  readonly shown: string;
}): ReactElement {
  const list = useRef<HTMLElement>(null);
  // On a phone the list is a row that is moved sideways: the ledger that is shown must be in it.
  useEffect(() => {
    const current = list.current?.querySelector('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  return (
    <nav ref={list} aria-label="Ledgers" className="ledger-nav not-printed">
      <ul>
        {ledgers.map(({ id, title, tables }) => (
          <li key={id}>
            <Link
              to={{ search: ledgerQuery(id) }}
              className="ledger-nav-ledger"
              aria-current={id === shown ? 'page' : undefined}
            >
              {title}
            </Link>
            {id === shown && tables.length > 1 && (
              <ul className="ledger-nav-tables">
                {tables.map((table) => (
                  <li key={table.id}>
                    <Link to={{ search: ledgerQuery(id), hash: table.id }}>{table.title}</Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        <li className="ledger-nav-network">
          <Link
            to={{ search: ledgerQuery(NETWORK_PART) }}
            className="ledger-nav-ledger"
            aria-current={shown === NETWORK_PART ? 'page' : undefined}
          >
            The network as a whole
          </Link>
        </li>
      </ul>
    </nav>
  );
}

/** The query that names a ledger. */
export function ledgerQuery(id: string): string {
  return `?${new URLSearchParams({ ledger: id }).toString()}`;
}
