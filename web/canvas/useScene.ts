import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Core } from 'cytoscape';
import { drawScene, type Drawn } from './draw.ts';
import type { Scene } from './scene.ts';

interface Sheets {
  readonly under: RefObject<HTMLCanvasElement | null>;
  readonly over: RefObject<HTMLCanvasElement | null>;
  /** The element that stands where the cursor's actor is drawn. */
  readonly ring: RefObject<HTMLElement | null>;
}

function placeRing(ring: HTMLElement | null, scene: Scene, drawn: Drawn): void {
  if (!ring) return;
  const at = scene.cursor === null ? undefined : drawn.view.at.get(scene.cursor);
  ring.hidden = at === undefined;
  if (!at || scene.cursor === null) return;
  const half = Math.max(14, drawn.view.halfPx(scene.cursor) + 6);
  ring.style.width = `${String(half * 2)}px`;
  ring.style.height = `${String(half * 2)}px`;
  ring.style.transform = `translate(${String(at.x - half)}px, ${String(at.y - half)}px)`;
}

/**
 * Draws the scene after each of Cytoscape's own drawings, and at once when the scene changes. Returns
 * how many names there was no room for, and what was drawn last, for presses on names.
 */
export function useScene(
  cy: Core | null,
  sheets: Sheets,
  scene: Scene | null,
): { readonly hidden: number; readonly drawn: RefObject<Drawn | null> } {
  const [hidden, setHidden] = useState(0);
  const drawn = useRef<Drawn | null>(null);
  const { under, over, ring } = sheets;
  useEffect(() => {
    if (!cy || cy.destroyed() || !scene) return undefined;
    const below = under.current?.getContext('2d');
    const above = over.current?.getContext('2d');
    if (!below || !above) return undefined;
    let frame = 0;
    const draw = (): void => {
      if (cy.destroyed()) return;
      const result = drawScene(cy, below, above, scene);
      drawn.current = result;
      placeRing(ring.current, scene, result);
      setHidden(result.hidden);
    };
    draw();
    // Once more when styles and positions handed over in this render have been taken up.
    frame = requestAnimationFrame(draw);
    cy.on('render', draw);
    return () => {
      cancelAnimationFrame(frame);
      cy.off('render', draw);
    };
  }, [cy, scene, under, over, ring]);
  return { hidden, drawn };
}
