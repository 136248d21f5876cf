import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { tabOfEvidence } from '../state/evidence-tab.ts';
import { focusMain } from '../state/focus-main.ts';
import { cellsInWords, rowName, type ShownRow } from '../state/ledger-row.ts';
import { useMapPage } from '../state/map-page.ts';
import { ledgersPath } from '../state/map-paths.ts';
import './ledger-strip.css';

/** Over a view: which row of a ledger is shown there, with its figures and the way back to it. */
export function LedgerStrip(): ReactElement | null {
  const { ledgerRow, address, go } = useMapPage();
  const { shown, fault, isMissing } = ledgerRow;
  if (address.row === null || isMissing) return null;
  return (
    <section className="ledger-strip" aria-label="From the ledgers">
      {shown === null ? (
        <p role="status">{fault ?? 'Fetching the line of the ledger…'}</p>
      ) : (
        <Shown shown={shown} />
      )}
      <button
        type="button"
        className="button not-printed"
        onClick={() => {
          go({ row: null });
          focusMain();
        }}
      >
        Close
      </button>
    </section>
  );
}

function Shown({ shown }: { readonly shown: ShownRow }): ReactElement {
  const { state, mapId, queryWith, view } = useMapPage();
  const { ledger, table, row, key } = shown;
  const back = {
    pathname: ledgersPath(mapId),
    search: `?${new URLSearchParams({ ledger: ledger.id }).toString()}`,
    hash: key,
  };
  const inTable = { view: 'table', tab: tabOfEvidence(state, row.items) } as const;
  return (
    <div className="ledger-strip-words">
      <p>
        <span className="soft">
          {ledger.title}, {table.title}:
        </span>{' '}
        <strong>{rowName(shown)}</strong>
      </p>
      <p className="small">{cellsInWords(shown)}</p>
      <p className="ledger-strip-ways not-printed">
        <Link to={back}>Back to the ledger</Link>
        {view === 'picture' && <Link to={{ search: queryWith(inTable) }}>Show in table</Link>}
        {view === 'table' && (
          <Link to={{ search: queryWith({ view: 'picture' }) }}>Show in picture</Link>
        )}
      </p>
    </div>
  );
}
