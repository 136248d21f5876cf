import { useEffect, useRef, type RefObject } from 'react';

/** The heading of a step takes the focus when the step comes, so that reading goes on from there. */
export function useFirstFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
