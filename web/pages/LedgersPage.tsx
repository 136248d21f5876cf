import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { mapIdSchema } from '../../graph-schema/model/ids.ts';
import { OpenedMap } from '../components/OpenedMap.tsx';
import { LedgersOfMap } from '../ledgers/LedgersOfMap.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/** `/maps/:mapId/ledgers`: power as separate plain tables, one ledger at a time. */
export function LedgersPage(): ReactElement {
  const id = mapIdSchema.safeParse(useParams().mapId);
  if (!id.success) return <NotFoundPage />;
  return (
    <OpenedMap key={id.data} mapId={id.data}>
      {(openMap) => <LedgersOfMap openMap={openMap} />}
    </OpenedMap>
  );
}
