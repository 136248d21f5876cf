import type { ReactElement } from 'react';

const MOST_SHOWN = 5;

/** What was wrong with what was typed or pasted: where, what was expected, what was found, what to do. */
export function TableFaults({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <div role="alert" id="grid-faults" className="table-faults">
      {lines.length > 0 && (
        <>
          <p>
            <strong>There is a problem. Nothing was changed.</strong>
          </p>
          <ul>
            {lines.slice(0, MOST_SHOWN).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {lines.length > MOST_SHOWN && <p>And {lines.length - MOST_SHOWN} more.</p>}
        </>
      )}
    </div>
  );
}
