import { useState, useSyncExternalStore, type ReactElement } from 'react';
import { useMapPage } from '../state/map-page.ts';
import { wantedWords } from './wanted-words.ts';

/** Gently: someone wrote another value where this person's stands. */
export function OthersWanted(): ReactElement {
  const { openMap, state, select } = useMapPage();
  const { wanted } = useSyncExternalStore(openMap.others.subscribe, openMap.others.view);
  const [hushed, setHushed] = useState<ReadonlySet<string>>(new Set());
  const told = wanted.flatMap((one) => {
    const key = `${one.against} ${one.id} ${one.field} ${one.name}`;
    const words = wantedWords(state, one);
    if (words === undefined || hushed.has(key) || !openMap.hasMade(one.against)) return [];
    return [{ key, words, id: one.id }];
  });
  return (
    <div role="status">
      {told.map(({ key, words, id }) => (
        <div key={key} className="message">
          <p>{words}</p>
          <div className="message-actions">
            <button type="button" className="button" onClick={() => select(id)}>
              Show
            </button>
            <button
              type="button"
              className="button"
              onClick={() => setHushed(new Set([...hushed, key]))}
            >
              Close
            </button>
          </div>
        </div>
      ))}
    </div>
  );
}
