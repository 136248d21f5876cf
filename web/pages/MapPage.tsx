import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { mapIdSchema, type MapId } from '../../graph-schema/model/ids.ts';
import { PageHeader } from '../components/PageHeader.tsx';
import { Progress } from '../components/Progress.tsx';
import { Waiting } from '../components/Waiting.tsx';
import { MapWorkspace } from '../components/MapWorkspace.tsx';
import { useOpenMap } from '../state/useOpenMap.ts';
import { useTitle } from '../state/useTitle.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

/** `/maps/:mapId`: one map, in whatever view its address says. */
export function MapPage(): ReactElement {
  const id = mapIdSchema.safeParse(useParams().mapId);
  return id.success ? <OneMap key={id.data} mapId={id.data} /> : <NotFoundPage />;
}

function OneMap({ mapId }: { readonly mapId: MapId }): ReactElement {
  const [loaded, again] = useOpenMap(mapId);
  if (loaded.is === 'ready') return <MapWorkspace openMap={loaded.value} mapId={mapId} />;
  return <Opening>{loaded.is === 'failed' ? { problem: loaded.problem, again } : null}</Opening>;
}

function Opening({
  children: failed,
}: {
  readonly children: {
    readonly problem: Parameters<typeof Waiting>[0]['problem'];
    readonly again: () => void;
  } | null;
}): ReactElement {
  useTitle('Opening a map');
  return (
    <>
      <PageHeader />
      <main>
        {failed === null ? (
          <Progress words="Opening the map…" />
        ) : (
          <Waiting problem={failed.problem} onRetry={failed.again} />
        )}
      </main>
    </>
  );
}
