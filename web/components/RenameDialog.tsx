import { useState, type ReactElement } from 'react';
import { settings } from '../../graph-schema/model/alliance-map.ts';
import { useMapPage } from '../state/map-page.ts';
import { TitleDialog } from './TitleDialog.tsx';

/** Renames the open map, by a change set like any other: it can be undone. */
export function RenameDialog({ onClose }: { readonly onClose: () => void }): ReactElement | null {
  const { state, openMap } = useMapPage();
  // The name its person saw: another's is not written over unseen.
  const [map] = useState(() => settings(state));
  if (map === undefined) return null;
  const save = (title: string): void => {
    const change = { is: 'set', kind: 'map', id: map.id, field: 'title' } as const;
    openMap.change(`Renamed the map to ${title}`, [{ ...change, before: map.title, after: title }]);
    onClose();
  };
  return (
    <TitleDialog
      heading={`Rename ${map.title}`}
      button="Rename"
      start={map.title}
      busy={false}
      fault={null}
      onSave={save}
      onClose={onClose}
    />
  );
}
