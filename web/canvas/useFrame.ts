import { useEffect, useState, type RefObject } from 'react';
import type { Frame } from '../layout/geometry.ts';

/** The size of an element in whole px, followed as it changes; null until it is known. */
export function useFrame(ref: RefObject<HTMLElement | null>): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const read = (): void => {
      const widthPx = Math.floor(element.clientWidth);
      const heightPx = Math.floor(element.clientHeight);
      if (widthPx < 40 || heightPx < 40) return;
      setFrame((now) =>
        now?.widthPx === widthPx && now.heightPx === heightPx ? now : { widthPx, heightPx },
      );
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return frame;
}
