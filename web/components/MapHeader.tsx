import type { ReactElement, ReactNode } from 'react';
import { NavLink } from 'react-router';
import { settings, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { changesPath, ledgersPath, mapPath } from '../state/map-paths.ts';
import { MadeUpTag } from './MadeUpTag.tsx';
import { PageHeader } from './PageHeader.tsx';
import './map-header.css';

interface MapHeaderProps {
  readonly state: AllianceMap;
  /** A phone has the pages in its bar at the foot. */
  readonly phone: boolean;
  /** What can be done on this page, at the right. */
  readonly children: ReactNode;
}

/** Mark, map, its pages that exist, and the tools of the page that is shown. */
export function MapHeader({ state, phone, children }: MapHeaderProps): ReactElement {
  const map = settings(state);
  const { mapId } = state;
  return (
    <PageHeader>
      <h1 className="map-header-title">{map?.title ?? 'A map'}</h1>
      {map?.madeUp === true && <MadeUpTag />}
      {!phone && (
        <nav aria-label="Pages of this map" className="map-header-pages">
          <NavLink to={mapPath(mapId)} end>
            Map
          </NavLink>
          <NavLink to={ledgersPath(mapId)}>Ledgers</NavLink>
          <NavLink to={changesPath(mapId)}>Changes</NavLink>
        </nav>
      )}
      <div className="map-header-tools not-printed">{children}</div>
    </PageHeader>
  );
}
