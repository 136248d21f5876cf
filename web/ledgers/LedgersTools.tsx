import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { BottomBar } from '../components/BottomBar.tsx';
import { FindBox } from '../components/FindBox.tsx';
import { MoreMenu } from '../components/MoreMenu.tsx';
import { SavedSign } from '../components/SavedSign.tsx';
import { ThemeSwitch } from '../components/ThemeSwitch.tsx';
import { changesPath, ledgersPath, mapPath } from '../state/map-paths.ts';
import type { SaveSign } from '../state/save-sign.ts';
import { copyAddress } from '../state/useCommandTarget.ts';

interface ToolsProps {
  readonly state: AllianceMap;
}

/** What can be done on the page of ledgers. On a phone the bar at the foot has it. */
export function LedgersTools({
  state,
  sign,
  phone,
}: ToolsProps & { readonly sign: SaveSign; readonly phone: boolean }): ReactElement {
  const onFound = useFound(state);
  return (
    <>
      <SavedSign sign={sign} />
      {!phone && <FindBox state={state} onFound={onFound} />}
      {!phone && <Share />}
      {!phone && (
        <MoreMenu>
          {(close) => (
            <>
              <Print onDone={close} />
              <ThemeSwitch />
            </>
          )}
        </MoreMenu>
      )}
    </>
  );
}

/** The bar of the page of ledgers on a phone. */
export function LedgersBar({ state }: ToolsProps): ReactElement {
  const onFound = useFound(state);
  const map = mapPath(state.mapId);
  return (
    <BottomBar
      places={[
        { words: 'Talk', to: map, here: false },
        { words: 'Map', to: `${map}?view=picture`, here: false },
        { words: 'Ledgers', to: ledgersPath(state.mapId), here: true },
        { words: 'Changes', to: changesPath(state.mapId), here: false },
      ]}
    >
      {(close) => (
        <>
          <FindBox state={state} onFound={onFound} />
          <div className="bottom-bar-more">
            <Share look="row" />
            <Print onDone={close} />
            <ThemeSwitch />
          </div>
        </>
      )}
    </BottomBar>
  );
}

/** A name that is found is opened on the map. */
function useFound({ mapId }: AllianceMap): (id: Id) => void {
  const navigate = useNavigate();
  return (id) =>
    void navigate({
      pathname: mapPath(mapId),
      search: new URLSearchParams({ view: 'picture', select: id }).toString(),
    });
}

function Share({ look }: { readonly look?: 'row' }): ReactElement {
  const [said, setSaid] = useState('');
  return (
    <>
      <button
        type="button"
        className="button"
        data-look={look}
        onClick={() => void copyAddress(setSaid)}
      >
        Share
      </button>
      <span role="status" className={said === '' ? 'hidden-but-read' : 'ledgers-said'}>
        {said}
      </span>
    </>
  );
}

function Print({ onDone }: { readonly onDone: () => void }): ReactElement {
  return (
    <button
      type="button"
      className="button"
      data-look="row"
      onClick={() => {
        onDone();
        window.print();
      }}
    >
      Print this ledger
    </button>
  );
}
