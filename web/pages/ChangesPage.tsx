import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { mapIdSchema } from '../../graph-schema/model/ids.ts';
import { OpenedMap } from '../components/OpenedMap.tsx';
import { ChangesOfMap } from '../history/ChangesOfMap.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/** `/maps/:mapId/changes`: who changed what and when, and the ways back. */
export function ChangesPage(): ReactElement {
  const id = mapIdSchema.safeParse(useParams().mapId);
  if (!id.success) return <NotFoundPage />;
  return (
    <OpenedMap key={id.data} mapId={id.data}>
      {(openMap) => <ChangesOfMap openMap={openMap} />}
    </OpenedMap>
  );
}
