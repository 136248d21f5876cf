import { useEffect, useState } from 'react';
import type { MapId } from '../../graph-schema/model/ids.ts';
import { readTalkingPoints, type TalkingPoints } from '../graphql/talking-points.ts';

export interface TalkingPointsView {
  /** The newest that were read; null before the first answer. */
  readonly points: TalkingPoints | null;
  /** Why they can't be shown, in words. */
  readonly fault: string | null;
}

const ASK_AGAIN_MS = 600;
const ASK_AFTER_FAULT_MS = 3000;

/** The talking points of a map, read again after each change of content and until they are up to date. */
export function useTalkingPoints(mapId: MapId, contentRevision: number): TalkingPointsView {
  const [view, setView] = useState<TalkingPointsView>({ points: null, fault: null });
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      readTalkingPoints(mapId).then(
        (points) => {
          if (!wanted) return;
          setView({ points, fault: null });
          if (!points.upToDate) timer = setTimeout(read, ASK_AGAIN_MS);
        },
        (error: unknown) => {
          if (!wanted) return;
          const fault = error instanceof Error ? error.message : 'Something went wrong.';
          setView((before) => ({ ...before, fault }));
          timer = setTimeout(read, ASK_AFTER_FAULT_MS);
        },
      );
    };
    read();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [mapId, contentRevision]);
  return view;
}
