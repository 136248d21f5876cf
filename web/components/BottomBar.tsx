import { useState, type ReactElement, type ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { MORE_PLACE } from '../state/useCommandTarget.ts';
import { Dialog } from './Dialog.tsx';
import './bottom-bar.css';

export interface BarPlace {
  readonly words: string;
  readonly to: To;
  readonly here: boolean;
}

/** The places of a map on a phone: five at most, the last of them for everything else. */
export function BottomBar({
  places,
  children,
}: {
  readonly places: readonly BarPlace[];
  /** What More holds, given the way to close it. */
  readonly children: (close: () => void) => ReactNode;
}): ReactElement {
  const [more, setMore] = useState(false);
  const close = (): void => setMore(false);
  return (
    <>
      <nav className="bottom-bar not-printed" aria-label="Places">
        {places.map(({ words, to, here }) => (
          <Link key={words} to={to} aria-current={here ? 'page' : undefined}>
            <span className="bottom-bar-sign" aria-hidden="true" />
            {words}
          </Link>
        ))}
        <button id={MORE_PLACE} type="button" aria-expanded={more} onClick={() => setMore(true)}>
          <span className="bottom-bar-sign" aria-hidden="true" />
          More
        </button>
      </nav>
      {more && (
        <Dialog title="More" onClose={close}>
          {children(close)}
        </Dialog>
      )}
    </>
  );
}
