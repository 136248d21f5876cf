import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { mapIdSchema } from '../../graph-schema/model/ids.ts';
import { MapWorkspace } from '../components/MapWorkspace.tsx';
import { OpenedMap } from '../components/OpenedMap.tsx';
import { FieldHints } from '../editing/hints/FieldHints.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/** `/maps/:mapId`: one map, in whatever view its address says. */
export function MapPage(): ReactElement {
  const id = mapIdSchema.safeParse(useParams().mapId);
  if (!id.success) return <NotFoundPage />;
  return (
    <OpenedMap key={id.data} mapId={id.data}>
      {(openMap) => (
        <FieldHints openMap={openMap}>
          <MapWorkspace openMap={openMap} mapId={id.data} />
        </FieldHints>
      )}
    </OpenedMap>
  );
}
