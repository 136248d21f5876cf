import { useEffect, useState, type ReactElement } from 'react';
import { focusMain } from '../state/focus-main.ts';
import { useMapPage } from '../state/map-page.ts';
import type { Said } from '../state/useSaid.ts';

const SHOWN_MS = 6000;

/** What was done, for a moment. Where it can be taken back from here it stays until it is taken back or closed. */
export function Told({ said }: { readonly said: Said }): ReactElement | null {
  const { saved, commands } = useMapPage();
  const [hushed, setHushed] = useState(0);
  const { words, undoes, count } = said;
  const offered = undoes !== null && saved.steps.undo?.label === undoes;
  useEffect(() => {
    if (words === '' || offered) return undefined;
    const timer = setTimeout(() => setHushed(count), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [words, offered, count]);
  if (words === '' || count === hushed) return null;
  return (
    <div className="message">
      <p>{words}</p>
      {offered && (
        <div className="message-actions">
          <button
            type="button"
            className="button"
            aria-label={`Undo: ${undoes}`}
            onClick={() => {
              commands.undo();
              focusMain();
            }}
          >
            Undo
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              setHushed(count);
              focusMain();
            }}
          >
            Close
          </button>
        </div>
      )}
    </div>
  );
}
