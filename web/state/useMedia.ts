import { useCallback, useSyncExternalStore } from 'react';

/** Narrow: one thing at a time, with a bar at the foot. At 200% text this is also a small window. */
export const PHONE = '(max-width: 819px)';
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
