import { useState } from 'react';
import type { Id } from '../../graph-schema/model/ids.ts';

const MOST_STEPS = 50;

/**
 * What was selected before, the latest last. Going to the step before takes a step off, by whichever way one
 * goes back: the panel's own button, the browser's, or a link.
 */
export function stepTo(trail: readonly Id[], selection: Id): readonly Id[] {
  if (trail.at(-1) === selection) return trail;
  if (trail.at(-2) === selection) return trail.slice(0, -1);
  return [...trail, selection].slice(-MOST_STEPS);
}

/** The selection before this one, or undefined where this is the first. */
export function useTrail(selection: Id): Id | undefined {
  const [trail, setTrail] = useState<readonly Id[]>([selection]);
  const next = stepTo(trail, selection);
  if (next !== trail) setTrail(next);
  return next.at(-2);
}
