import type { ReactElement } from 'react';
import { AddItems } from '../editing/forms/AddItems.tsx';
import { useMapPage } from '../state/map-page.ts';
import { ADD_MENU } from '../state/useCommandTarget.ts';
import { HereNow } from '../together/HereNow.tsx';
import { CommandButton } from './CommandButton.tsx';
import { FindBox } from './FindBox.tsx';
import { MoreItems } from './MoreItems.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { SavedSign } from './SavedSign.tsx';

/** What can be done anywhere on the map's own page. On a phone the bar at the foot has it. */
export function MapTools(): ReactElement {
  const { state, phone, saved, select } = useMapPage();
  return (
    <>
      <SavedSign sign={saved.sign} />
      <HereNow />
      {!phone && <FindBox state={state} onFound={select} />}
      {!phone && <CommandButton name="undo" />}
      {!phone && <CommandButton name="redo" />}
      {!phone && <CommandButton name="share" />}
      {!phone && (
        <MoreMenu id={ADD_MENU} label="Add" title="Add (A)" look="action">
          {(close) => (
            <>
              <CommandButton name="addNames" look="row" onDone={close} />
              <CommandButton name="addFlow" look="row" onDone={close} />
              <AddItems onDone={close} />
            </>
          )}
        </MoreMenu>
      )}
      {!phone && <MoreMenu>{(close) => <MoreItems onDone={close} />}</MoreMenu>}
    </>
  );
}
