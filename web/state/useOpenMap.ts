import { useCallback, useEffect, useState } from 'react';
import type { MapId } from '../../graph-schema/model/ids.ts';
import { listenToMap } from './map-events.ts';
import { mapServer } from './map-server.ts';
import { OpenMap } from './open-map.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';
import { browserStorage, waitingSets } from './waiting-sets.ts';

/** Opens a map and keeps it at its newest revision for as long as the page is shown. */
export function useOpenMap(mapId: MapId): readonly [Loaded<OpenMap>, () => void] {
  const read = useCallback(() => mapServer(mapId).read(), [mapId]);
  const [loaded, again] = useLoaded(read);
  const [open, setOpen] = useState<OpenMap | null>(null);
  const start = loaded.is === 'ready' ? loaded.value : null;
  useEffect(() => {
    if (start === null) return undefined;
    const waiting = waitingSets(start.mapId, browserStorage());
    const opened = new OpenMap(start, mapServer(start.mapId), waiting);
    const stop = listenToMap(start.mapId, {
      onRevision: (revision) => opened.hear(revision),
      onChange: () => opened.lookAgain(),
    });
    setOpen(opened);
    return () => {
      stop();
      opened.close();
      setOpen(null);
    };
  }, [start]);
  if (loaded.is === 'failed') return [loaded, again];
  if (open === null || start?.mapId !== mapId) return [{ is: 'loading' }, again];
  return [{ is: 'ready', value: open }, again];
}
