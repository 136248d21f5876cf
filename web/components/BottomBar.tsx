import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { useMapPage } from '../state/map-page.ts';
import { CommandButton } from './CommandButton.tsx';
import { Dialog } from './Dialog.tsx';
import { FindBox } from './FindBox.tsx';
import { MoreItems } from './MoreMenu.tsx';
import './bottom-bar.css';

const PLACES = [
  { view: null, words: 'Talk' },
  { view: 'picture', words: 'Map' },
  { view: 'table', words: 'Table' },
  { view: 'text', words: 'Text' },
] as const;

/** The places of a map on a phone: five at most. */
export function BottomBar(): ReactElement {
  const { address, queryWith } = useMapPage();
  const [more, setMore] = useState(false);
  const close = (): void => setMore(false);
  return (
    <>
      <nav className="bottom-bar not-printed" aria-label="Places">
        {PLACES.map(({ view, words }) => (
          <Link
            key={words}
            to={{ search: queryWith({ view, select: null }) }}
            aria-current={address.view === view ? 'page' : undefined}
          >
            <span className="bottom-bar-sign" aria-hidden="true" />
            {words}
          </Link>
        ))}
        <button type="button" aria-expanded={more} onClick={() => setMore(true)}>
          <span className="bottom-bar-sign" aria-hidden="true" />
          More
        </button>
      </nav>
      {more && (
        <Dialog title="More" onClose={close}>
          <FindBox onFound={close} />
          <div className="bottom-bar-more">
            <CommandButton name="undo" look="row" onDone={close} />
            <CommandButton name="share" look="row" onDone={close} />
            <MoreItems onDone={close} />
          </div>
        </Dialog>
      )}
    </>
  );
}
