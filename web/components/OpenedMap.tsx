import type { ReactElement, ReactNode } from 'react';
import type { MapId } from '../../graph-schema/model/ids.ts';
import type { RequestProblem } from '../graphql/request-problem.ts';
import type { OpenMap } from '../state/open-map.ts';
import { useOpenMap } from '../state/useOpenMap.ts';
import { useTitle } from '../state/useTitle.ts';
import { PageHeader } from './PageHeader.tsx';
import { Progress } from './Progress.tsx';
import { Waiting } from './Waiting.tsx';

/** Opens a map for a page of it. Until it is there, says so, or why not. */
export function OpenedMap({
  mapId,
  children,
}: {
  readonly mapId: MapId;
  readonly children: (openMap: OpenMap) => ReactNode;
}): ReactElement {
  const [loaded, again] = useOpenMap(mapId);
  if (loaded.is === 'ready') return <>{children(loaded.value)}</>;
  return <Opening problem={loaded.is === 'failed' ? loaded.problem : null} again={again} />;
}

function Opening({
  problem,
  again,
}: {
  readonly problem: RequestProblem | null;
  readonly again: () => void;
}): ReactElement {
  useTitle('Opening a map');
  return (
    <>
      <PageHeader />
      <main>
        {problem === null ? (
          <Progress words="Opening the map…" />
        ) : (
          <Waiting problem={problem} onRetry={again} />
        )}
      </main>
    </>
  );
}
