import { useEffect, useState } from 'react';
import type { Id, MapId } from '../../graph-schema/model/ids.ts';
import { readKept, writeKept } from '../state/kept.ts';
import { newId } from '../state/new-id.ts';
import { tellPresence, type OwnPresence } from './tell-presence.ts';

const AGAIN_MS = 15_000;
/** Who walks through a list is told where they stop, not each step. */
const STEADY_MS = 250;
const NOT_SHOWN = 'presence-not-shown';

/** Says to others that this page is open, and what is selected on it, for as long as it is seen. */
export function usePresence(
  mapId: MapId,
  on: Id | null,
  clash: OwnPresence['clash'],
): { readonly shown: boolean; readonly setShown: (shown: boolean) => void } {
  const [visit] = useState<Id>(newId);
  const [shown, keepShown] = useState(() => readKept(NOT_SHOWN) !== 'yes');
  const silent = !shown && clash === undefined;
  useEffect(() => {
    if (silent) return undefined;
    const tell = (): void => {
      if (document.visibilityState === 'visible') tellPresence(mapId, visit, { shown, on, clash });
    };
    const soon = setTimeout(tell, STEADY_MS);
    const again = setInterval(tell, AGAIN_MS);
    return () => {
      clearTimeout(soon);
      clearInterval(again);
    };
  }, [mapId, visit, silent, shown, on, clash]);
  useEffect(() => {
    if (silent) return undefined;
    const leave = (): void => tellPresence(mapId, visit, 'leaving');
    const seen = (): void => {
      if (document.visibilityState === 'hidden') leave();
      else tellPresence(mapId, visit, { shown, on: null, clash: undefined });
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', seen);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', seen);
      leave();
    };
  }, [mapId, visit, silent, shown]);
  const setShown = (next: boolean): void => {
    writeKept(NOT_SHOWN, next ? undefined : 'yes');
    keepShown(next);
  };
  return { shown, setShown };
}
