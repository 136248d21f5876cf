import type { Core } from 'cytoscape';
import type { LaidOut } from '../layout/laid-out.ts';

export const LEAST_ZOOM = 0.15;
export const MOST_ZOOM = 4;
const ZOOM_STEP = 1.25;

/** Everything in the window; never larger than life, as layouts are made for zoom 1. */
export function fitAll(cy: Core, laidOut: LaidOut): void {
  const { bounds } = laidOut;
  const width = bounds.right - bounds.left;
  const height = bounds.bottom - bounds.top;
  const zoom = Math.max(LEAST_ZOOM, Math.min(1, cy.width() / width, cy.height() / height));
  cy.viewport({
    zoom,
    pan: {
      x: (cy.width() - width * zoom) / 2 - bounds.left * zoom,
      y: (cy.height() - height * zoom) / 2 - bounds.top * zoom,
    },
  });
}

/** Room about shapes for their names, which keep their size. */
const NAMES_PX = { x: 80, y: 64 } as const;

/** All of these in the window, in its middle; smaller only where they do not fit at zoom 1. */
export function fitThese(cy: Core, ids: readonly string[]): void {
  const at = ids.flatMap((id) => {
    const node = cy.getElementById(id);
    return node.empty() || !node.isNode() ? [] : [node.position()];
  });
  if (at.length === 0) return;
  const xs = at.map(({ x }) => x);
  const ys = at.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const fits = (roomPx: number, needPx: number): number => Math.max(40, roomPx) / (needPx || 1);
  const zoom = Math.max(
    LEAST_ZOOM,
    Math.min(
      1,
      fits(cy.width() - 2 * NAMES_PX.x, right - left),
      fits(cy.height() - 2 * NAMES_PX.y, bottom - top),
    ),
  );
  cy.viewport({
    zoom,
    pan: {
      x: cy.width() / 2 - ((left + right) / 2) * zoom,
      y: cy.height() / 2 - ((top + bottom) / 2) * zoom,
    },
  });
}

/** As the layout was made: zoom 1, its top left corner in the window's. */
export function asLaidOut(cy: Core): void {
  cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
}

export function zoomBy(cy: Core, way: 1 | -1): void {
  cy.zoom({
    level: cy.zoom() * (way === 1 ? ZOOM_STEP : 1 / ZOOM_STEP),
    renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
  });
}

const EDGE_PX = 8;

/** Whether an actor lies in the window; true for what is not drawn, as nothing can be done for it. */
export function isInView(cy: Core, id: string): boolean {
  const node = cy.getElementById(id);
  if (node.empty() || !node.isNode()) return true;
  const { x, y } = node.renderedPosition();
  return x > EDGE_PX && y > EDGE_PX && x < cy.width() - EDGE_PX && y < cy.height() - EDGE_PX;
}

/** Pans only when the actor is outside the window or at its very edge. */
export function bringIntoView(cy: Core, id: string): void {
  if (isInView(cy, id)) return;
  const { x, y } = cy.getElementById(id).renderedPosition();
  cy.panBy({ x: cy.width() / 2 - x, y: cy.height() / 2 - y });
}
