import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { BottomBar } from '../components/BottomBar.tsx';
import { FindBox } from '../components/FindBox.tsx';
import { MoreMenu } from '../components/MoreMenu.tsx';
import { SavedSign } from '../components/SavedSign.tsx';
import { ThemeSwitch } from '../components/ThemeSwitch.tsx';
import { changesPath, ledgersPath, mapPath, selectedPath } from '../state/map-paths.ts';
import type { SaveSign } from '../state/save-sign.ts';

interface ToolsProps {
  readonly state: AllianceMap;
}

/** What can be done on the page of changes. On a phone the bar at the foot has it. */
export function ChangesTools({
  state,
  sign,
  phone,
}: ToolsProps & { readonly sign: SaveSign; readonly phone: boolean }): ReactElement {
  const navigate = useNavigate();
  return (
    <>
      <SavedSign sign={sign} />
      {!phone && (
        <FindBox state={state} onFound={(id) => void navigate(selectedPath(state.mapId, id))} />
      )}
      {!phone && <MoreMenu>{() => <ThemeSwitch />}</MoreMenu>}
    </>
  );
}

/** The bar of the page of changes on a phone. */
export function ChangesBar({ state }: ToolsProps): ReactElement {
  const navigate = useNavigate();
  const map = mapPath(state.mapId);
  return (
    <BottomBar
      places={[
        { words: 'Talk', to: map, here: false },
        { words: 'Map', to: `${map}?view=picture`, here: false },
        { words: 'Ledgers', to: ledgersPath(state.mapId), here: false },
        { words: 'Changes', to: changesPath(state.mapId), here: true },
      ]}
    >
      {() => (
        <>
          <FindBox state={state} onFound={(id) => void navigate(selectedPath(state.mapId, id))} />
          <div className="bottom-bar-more">
            <ThemeSwitch />
          </div>
        </>
      )}
    </BottomBar>
  );
}
