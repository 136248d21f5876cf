import { useCallback, useEffect } from 'react';
import type { MapId } from '../../graph-schema/model/ids.ts';
import { listenToMap } from './map-events.ts';
import { mapServer } from './map-server.ts';
import { OpenMap } from './open-map.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';
import { browserStorage, waitingJobs } from './waiting-jobs.ts';

/** Opens a map and keeps it at its newest revision for as long as the page is shown. */
export function useOpenMap(mapId: MapId): readonly [Loaded<OpenMap>, () => void] {
  const read = useCallback(async () => {
    const server = mapServer(mapId);
    return new OpenMap(await server.read(), server, waitingJobs(mapId, browserStorage()));
  }, [mapId]);
  const [loaded, again] = useLoaded(read);
  const opened = loaded.is === 'ready' ? loaded.value : null;
  useEffect(() => {
    if (opened === null) return undefined;
    opened.start();
    const stop = listenToMap(mapId, {
      onRevision: (revision) => opened.hear(revision),
      onOthers: (others) => opened.others.hear(others),
      onChange: () => opened.lookAgain(),
    });
    return () => {
      stop();
      opened.close();
    };
  }, [opened, mapId]);
  return [loaded, again];
}
