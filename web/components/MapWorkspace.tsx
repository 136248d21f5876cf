import { useMemo, type ReactElement } from 'react';
import { settings } from '../../graph-schema/model/alliance-map.ts';
import type { MapId } from '../../graph-schema/model/ids.ts';
import { useCommandKeys } from '../commands/useCommandKeys.ts';
import { MapSettingsDialog } from '../editing/settings/MapSettingsDialog.tsx';
import { WordsDialog } from '../editing/settings/WordsDialog.tsx';
import { MapPageContext, type MapPageState } from '../state/map-page.ts';
import type { OpenMap } from '../state/open-map.ts';
import { useCommandTarget } from '../state/useCommandTarget.ts';
import { useMapPageState } from '../state/useMapPageState.ts';
import { useTitle } from '../state/useTitle.ts';
import { NamesDialog } from '../editing/start/NamesDialog.tsx';
import { readTarget } from '../editing/forms/edit-target.ts';
import { EditSide } from '../editing/forms/EditSide.tsx';
import { stageOf } from '../editing/start/stage.ts';
import { MAP_SIDE } from '../state/focus-main.ts';
import { FilterDialog } from './FilterDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { MapBottomBar } from './MapBottomBar.tsx';
import { MapHeader } from './MapHeader.tsx';
import { MapMain } from './MapMain.tsx';
import { MeasureDialog } from '../measures/MeasureDialog.tsx';
import { MapToolbar } from './MapToolbar.tsx';
import { MapTools } from './MapTools.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';
import { SidePanel } from './SidePanel.tsx';
import { Messages } from './Messages.tsx';
import './map-workspace.css';

/** One open map: header, switches, the view that is chosen, and the talking points beside it. */
export function MapWorkspace({
  openMap,
  mapId,
}: {
  readonly openMap: OpenMap;
  readonly mapId: MapId;
}): ReactElement {
  const page = useMapPageState(openMap, mapId);
  const commands = useCommandTarget(page);
  useCommandKeys(commands);
  useTitle(settings(page.state)?.title ?? 'A map');
  const shared: MapPageState = useMemo(() => ({ ...page, commands }), [page, commands]);
  const { part, setPart, said, phone, view, adding, setAdding } = page;
  const close = (): void => setPart(null);
  const empty = stageOf(page.state) === 'empty';
  const telling = adding?.is === 'flow';
  const editing = telling ? null : readTarget(page.address.edit);
  const forms = telling || editing !== null;
  const beside = telling || (!empty && (!phone || view === 'talk' || page.address.select !== null));
  const alone = view === 'talk' || (phone && forms);
  const besideWords = alone ? null : wordsFor(forms, beside, page.address.select !== null);
  return (
    <MapPageContext value={shared}>
      <a className="skip-link" href="#map-main">
        Go to the map
      </a>
      {besideWords !== null && (
        <a className="skip-link" href={`#${MAP_SIDE}`}>
          {besideWords}
        </a>
      )}
      <div className="map-workspace" data-view={view}>
        <MapHeader state={page.state} phone={phone}>
          <MapTools />
        </MapHeader>
        {(!empty || view === 'table') && <MapToolbar />}
        <div className="map-workspace-body" data-alone={(!beside && editing === null) || undefined}>
          {(view !== 'talk' || empty) && !(phone && forms) && <MapMain />}
          {editing === null ? beside && <SidePanel /> : <EditSide target={editing} />}
        </div>
        {phone && <MapBottomBar />}
      </div>
      <Messages said={said} />
      {adding?.is === 'names' && (
        <NamesDialog usual={adding.usual} onClose={() => setAdding(null)} />
      )}
      {part === 'filter' && <FilterDialog onClose={close} />}
      {part === 'measure' && <MeasureDialog onClose={close} />}
      {part === 'keys' && <KeysDialog onClose={close} />}
      {part === 'map-settings' && <MapSettingsDialog onClose={close} />}
      {part === 'words' && <WordsDialog onClose={close} />}
      {part === 'rename' && <RenameDialog onClose={close} />}
      {part?.startsWith('settings:') === true && (
        <SettingsDialog about={part.slice('settings:'.length) || null} onClose={close} />
      )}
    </MapPageContext>
  );
}

/** A way past the view to what stands beside it. */
function wordsFor(forms: boolean, beside: boolean, selected: boolean): string | null {
  if (forms) return 'Go to the form';
  if (!beside) return null;
  return selected ? 'Go to what is selected' : 'Go to the talking points';
}
