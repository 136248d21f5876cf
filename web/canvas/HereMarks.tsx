import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import type { Core } from 'cytoscape';
import type { Point } from '../layout/geometry.ts';
import type { HerePoint } from './canvas-props.ts';
import type { Drawn } from './draw.ts';

const SIZE_PX = 20;
const GAP_PX = 4;
/** Beside a shape whose name is not shown. */
const OFF_PX = 11;

/**
 * Small marks beside what others look at just now: after the name, or at the middle of a line. Only for the eye: who it
 * is stands in the sentence about the shape.
 */
export function HereMarks({
  cy,
  drawn,
  here,
}: {
  readonly cy: Core | null;
  readonly drawn: RefObject<Drawn | null>;
  readonly here: readonly HerePoint[];
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!cy || cy.destroyed()) return undefined;
    const place = (): void => {
      for (const mark of box.current?.children ?? []) {
        if (mark instanceof HTMLElement) placeMark(mark, cy, drawn.current);
      }
    };
    const frame = requestAnimationFrame(place);
    cy.on('render', place);
    return () => {
      cancelAnimationFrame(frame);
      cy.off('render', place);
    };
  }, [cy, drawn, here]);
  return (
    <div ref={box} className="canvas-here not-printed" aria-hidden="true">
      {here.map(({ id, letters, words }) => (
        <span key={id} data-of={id} title={words} hidden>
          {letters}
        </span>
      ))}
    </div>
  );
}

function placeMark(mark: HTMLElement, cy: Core, drawn: Drawn | null): void {
  const at = drawn === null ? null : pointOf(mark.dataset.of ?? '', cy, drawn);
  mark.hidden = at === null;
  if (at === null) return;
  const [x, y] = [at.x - SIZE_PX / 2, at.y - SIZE_PX / 2];
  mark.style.transform = `translate(${String(x)}px, ${String(y)}px)`;
}

/** The middle of a mark; null where what it belongs to is not drawn. */
function pointOf(id: string, cy: Core, { view, labels }: Drawn): Point | null {
  const shape = view.at.get(id);
  if (shape !== undefined) {
    const name = labels.get(id);
    if (name === undefined) return { x: shape.x + OFF_PX, y: shape.y - OFF_PX };
    const y = (name.top + name.bottom) / 2;
    const after = name.right + GAP_PX + SIZE_PX / 2;
    // A name that ends at its shape has room before it; one that ends at the edge, over its end.
    const isBefore = name.right < shape.x;
    if (isBefore) return { x: Math.max(SIZE_PX / 2, name.left - GAP_PX - SIZE_PX / 2), y };
    return { x: Math.min(view.frame.right - SIZE_PX / 2, after), y };
  }
  const edge = cy.getElementById(id);
  if (edge.empty() || !edge.isEdge()) return null;
  const middle = edge.renderedMidpoint() as Point | undefined;
  return middle !== undefined && Number.isFinite(middle.x) ? middle : null;
}
