import { useEffect, useMemo, useRef, type ReactElement, type RefObject } from 'react';
import { useMapPage } from '../state/map-page.ts';
import { clashChoices } from './clash-choices.ts';
import { clashLines, clashTitle } from './clash-words.ts';
import type { Clash } from './clash.ts';
import './clash-card.css';

/** Two have edited the same thing: what both wrote, and the ways out. It stays until one is chosen. */
export function ClashCard({ clash }: { readonly clash: Clash }): ReactElement {
  const { state, openMap, say } = useMapPage();
  const choices = useMemo(() => clashChoices(state, clash), [state, clash]);
  const box = useRef<HTMLElement>(null);
  const focusBack = useFocusBack(box);
  return (
    <section ref={box} className="message clash" aria-labelledby={`clash-${clash.set.id}`}>
      <div role="alert" className="clash-words">
        <h2 id={`clash-${clash.set.id}`} className="clash-title">
          {clashTitle(state, clash)}
        </h2>
        {clashLines(state, clash).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className="message-actions clash-actions">
        {choices.map(({ words, changes, said }) => (
          <button
            key={words}
            type="button"
            className="button"
            onClick={() => {
              focusBack();
              openMap.settle(clash, changes);
              say(said);
            }}
          >
            {words}
          </button>
        ))}
      </div>
    </section>
  );
}

/** The card goes with the press: the keyboard goes on where it was before, or from the map. */
function useFocusBack(box: RefObject<HTMLElement | null>): () => void {
  const before = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      const from = event.target;
      if (from instanceof HTMLElement && box.current?.contains(from) === false) {
        before.current = from;
      }
    };
    if (document.activeElement instanceof HTMLElement) before.current = document.activeElement;
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [box]);
  return () => {
    const back = before.current?.isConnected === true ? before.current : null;
    (back ?? document.getElementById('map-main'))?.focus();
  };
}
