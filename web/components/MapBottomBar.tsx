import type { ReactElement } from 'react';
import { useMapPage } from '../state/map-page.ts';
import { changesPath, ledgersPath } from '../state/map-paths.ts';
import { BottomBar } from './BottomBar.tsx';
import { CommandButton } from './CommandButton.tsx';
import { FindBox } from './FindBox.tsx';
import { MoreItems } from './MoreItems.tsx';

/** The bar of the map's own page: what to talk about, the map in its three views, its other pages. */
export function MapBottomBar(): ReactElement {
  const { state, view, mapId, queryWith, select } = useMapPage();
  const at = (next: 'picture' | null): { readonly search: string } => ({
    search: queryWith({ view: next, select: null }),
  });
  return (
    <BottomBar
      places={[
        { words: 'Talk', to: at(null), here: view === 'talk' },
        { words: 'Map', to: at('picture'), here: view !== 'talk' },
        { words: 'Ledgers', to: ledgersPath(mapId), here: false },
        { words: 'Changes', to: changesPath(mapId), here: false },
      ]}
    >
      {(close) => (
        <>
          <FindBox
            state={state}
            onFound={(id) => {
              select(id);
              close();
            }}
          />
          <div className="bottom-bar-more">
            <CommandButton name="undo" look="row" onDone={close} />
            <CommandButton name="redo" look="row" onDone={close} />
            <CommandButton name="share" look="row" onDone={close} />
            <MoreItems onDone={close} />
          </div>
        </>
      )}
    </BottomBar>
  );
}
