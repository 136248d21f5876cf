import type { ReactElement } from 'react';
import { NavLink } from 'react-router';
import { settings } from '../../graph-schema/model/alliance-map.ts';
import { useMapPage } from '../state/map-page.ts';
import { CommandButton } from './CommandButton.tsx';
import { FindBox } from './FindBox.tsx';
import { MadeUpTag } from './MadeUpTag.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { PageHeader } from './PageHeader.tsx';
import { SavedSign } from './SavedSign.tsx';
import './map-header.css';

/** Mark, map, its pages that exist, and what can be done anywhere on it. */
export function MapHeader(): ReactElement {
  const { state, mapId, phone } = useMapPage();
  const map = settings(state);
  return (
    <PageHeader>
      <h1 className="map-header-title">{map?.title ?? 'A map'}</h1>
      {map?.madeUp === true && <MadeUpTag />}
      {!phone && (
        <nav aria-label="Pages of this map" className="map-header-pages">
          <NavLink to={`/maps/${encodeURIComponent(mapId)}`}>Map</NavLink>
        </nav>
      )}
      <div className="map-header-tools not-printed">
        <SavedSign />
        {!phone && <FindBox />}
        {!phone && <CommandButton name="undo" />}
        {!phone && <CommandButton name="share" />}
        {!phone && <MoreMenu />}
      </div>
    </PageHeader>
  );
}
