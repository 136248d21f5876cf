import { useState, type ReactElement } from 'react';
import type { LedgerTable } from '../graphql/ledgers.ts';
import { downloadText } from '../state/download.ts';
import { asCsv, asTabs } from './table-text.ts';

/** Ways to take one table along, and whether it worked. */
export function TableTools({
  table,
  fileName,
}: {
  readonly table: LedgerTable;
  readonly fileName: string;
}): ReactElement {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(asTabs(table));
      setSaid('Copied.');
    } catch {
      setSaid('The browser did not allow copying.');
    }
  };
  const download = (): void => {
    downloadText(fileName, 'text/csv', asCsv(table));
    setSaid('The table goes to your downloads.');
  };
  return (
    <div
      className="ledger-tools not-printed"
      role="group"
      aria-label={`Take along: ${table.title}`}
    >
      <button type="button" className="button" onClick={() => void copy()}>
        Copy as text
      </button>
      <button type="button" className="button" onClick={download}>
        Download CSV
      </button>
      <span role="status" className="ledger-said">
        {said}
      </span>
    </div>
  );
}
