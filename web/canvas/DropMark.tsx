import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Drawn } from './draw.ts';
import { markTarget } from './mark-target.ts';
import { pressedOn } from './usePresses.ts';

/** Shows on which shape another one is about to be let go, which draws a line between the two. */
export function DropMark({
  cy,
  drawn,
}: {
  readonly cy: Core | null;
  readonly drawn: RefObject<Drawn | null>;
}): ReactElement {
  const ring = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!cy || cy.destroyed()) return undefined;
    const drag = (event: EventObject): void => {
      const held = event.target as NodeSingular;
      const target = pressedOn(held.renderedPosition(), drawn.current, held.id());
      markTarget(ring.current, drawn.current, target);
    };
    const free = (): void => markTarget(ring.current, null, null);
    cy.on('drag', 'node', drag);
    cy.on('free', 'node', free);
    return () => {
      cy.off('drag', 'node', drag);
      cy.off('free', 'node', free);
    };
  }, [cy, drawn]);
  return <span ref={ring} className="canvas-connect-target" hidden />;
}
