import { useEffect, type RefObject } from 'react';
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { pointToSaved, type Point, type SavedPosition } from '../layout/geometry.ts';
import type { LaidOut } from '../layout/laid-out.ts';
import { sCurve } from '../layout/stream/paths.ts';
import { bendsOf } from './bends.ts';
import type { Drawn } from './draw.ts';

/** Half of the least target: a press this near to a shape's middle is a press on it. */
const REACH_PX = 14;

export interface Presses {
  readonly select: (id: string | null) => void;
  readonly fold: (foldId: string) => void;
  readonly move: (id: string, position: SavedPosition) => void;
  /** Begins a line from it. */
  readonly connect: (id: string) => void;
  /** It was let go on another: false where no line can be drawn between these two. */
  readonly drawnOnto: (id: string, other: string) => boolean;
}

/** The shape or name under a press, if any: shapes first, the nearest of them. `but`: what is held itself. */
export function pressedOn(
  at: Point,
  drawn: Drawn | null,
  but: string | null = null,
): string | null {
  if (!drawn) return null;
  let best: string | null = null;
  let bestPx = REACH_PX;
  for (const [id, point] of drawn.view.at) {
    if (id === but) continue;
    const px = Math.hypot(point.x - at.x, point.y - at.y);
    if (px < bestPx) [best, bestPx] = [id, px];
  }
  if (best !== null) return best;
  for (const [id, box] of drawn.labels) {
    const inside =
      at.x >= box.left && at.x <= box.right && at.y >= box.top - 3 && at.y <= box.bottom + 3;
    if (inside && id !== but) return id;
  }
  return null;
}

/** While something is dragged, its curves keep their form instead of turning with it. */
function reshape(node: NodeSingular, laidOut: LaidOut): void {
  const back = new Set(laidOut.links.filter((link) => link.back).map((link) => link.id));
  for (const edge of node.connectedEdges('.curved')) {
    if (back.has(edge.id())) continue;
    const from = edge.source().position();
    const to = edge.target().position();
    const path = sCurve(from, to);
    if (path.bends) edge.data(bendsOf(from, to, path.bends));
  }
}

/**
 * Listens to presses and drags. Handlers come by ref and listeners are put on once per instance, as
 * the wrapper calls back after every update.
 */
export function usePresses(
  cy: Core | null,
  laidOut: RefObject<LaidOut | null>,
  drawn: RefObject<Drawn | null>,
  presses: RefObject<Presses>,
): void {
  useEffect(() => {
    if (!cy || cy.destroyed()) return undefined;
    const isFold = (id: string): boolean =>
      laidOut.current?.folds.some((fold) => fold.id === id) ?? false;
    const choose = (id: string): void => {
      if (isFold(id)) presses.current.fold(id);
      else presses.current.select(id);
    };
    const tap = (event: EventObject): void => {
      const on = pressedOn(event.renderedPosition, drawn.current);
      if (on !== null) {
        choose(on);
        return;
      }
      const target = event.target as Core | NodeSingular;
      if (target === cy) {
        presses.current.select(null);
        return;
      }
      const id = (target as NodeSingular).id();
      const link = laidOut.current?.links.find((one) => one.id === id);
      const fold = link && [link.from, link.to].find(isFold);
      choose(fold ?? id);
    };
    const drag = (event: EventObject): void => {
      if (laidOut.current?.kind === 'stream')
        reshape(event.target as NodeSingular, laidOut.current);
    };
    const drop = (event: EventObject): void => {
      const node = event.target as NodeSingular;
      const other = pressedOn(node.renderedPosition(), drawn.current, node.id());
      const home = laidOut.current?.positions.get(node.id());
      if (other !== null && home && presses.current.drawnOnto(node.id(), other)) {
        node.position({ ...home });
        if (laidOut.current?.kind === 'stream') reshape(node, laidOut.current);
        return;
      }
      const frame = { widthPx: cy.width(), heightPx: cy.height() };
      presses.current.move(node.id(), pointToSaved(node.position(), frame));
    };
    const hover = (event: EventObject): void => {
      const box = cy.container();
      if (box)
        box.style.cursor =
          pressedOn(event.renderedPosition, drawn.current) === null ? '' : 'pointer';
    };
    cy.on('tap', tap);
    cy.on('drag', 'node', drag);
    cy.on('dragfree', 'node', drop);
    cy.on('mousemove', hover);
    return () => {
      cy.off('tap', tap);
      cy.off('drag', 'node', drag);
      cy.off('dragfree', 'node', drop);
      cy.off('mousemove', hover);
    };
  }, [cy, laidOut, drawn, presses]);
}
