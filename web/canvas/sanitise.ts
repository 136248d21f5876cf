import type { CanvasLink, CanvasNode } from './canvas-props.ts';

export interface Sound {
  readonly nodes: readonly CanvasNode[];
  readonly links: readonly CanvasLink[];
  /** Links left out because an end is not shown or their id is taken: a sign of a fault elsewhere. */
  readonly leftOut: readonly string[];
}

/**
 * An edge without both its ends throws inside Cytoscape and takes the whole page with it, and a second
 * element of one id is dropped with a mere warning: so both are sorted out here. The first of equal ids
 * stays.
 */
export function sanitise(nodes: readonly CanvasNode[], links: readonly CanvasLink[]): Sound {
  const seen = new Map<string, CanvasNode>();
  for (const node of nodes) if (!seen.has(node.id)) seen.set(node.id, node);
  const kept = new Map<string, CanvasLink>();
  const leftOut: string[] = [];
  for (const link of links) {
    const sound =
      seen.has(link.from) && seen.has(link.to) && !seen.has(link.id) && !kept.has(link.id);
    if (sound) kept.set(link.id, link);
    else leftOut.push(link.id);
  }
  return { nodes: [...seen.values()], links: [...kept.values()], leftOut };
}
