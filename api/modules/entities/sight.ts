import { levelNumber, type Viewer } from '../../../graph-schema/model/visibility.ts';

/**
 * The one filter by which statements hold back what a viewer may not see; the model's `maySee` is the same
 * comparison. Every statement that gives out a node writes it with the node's name and sends `sightOf(viewer)`.
 */
export function mayBeSeen(node: 'e' | 'f' | 'm' | 'n' | 'p'): string {
  return `((${node}.level >= $viewerLevel AND ${node}.level > 0) OR (${node}.level = 0 AND ${node}.owner = $person))`;
}

/** `person` is null where nobody said who they are: no owner is equal to null. */
export function sightOf(viewer: Viewer): {
  readonly viewerLevel: number;
  readonly person: string | null;
} {
  return { viewerLevel: levelNumber(viewer.level), person: viewer.person ?? null };
}
