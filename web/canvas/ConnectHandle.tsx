import { useEffect, useRef, type PointerEvent, type ReactElement, type RefObject } from 'react';
import type { Core } from 'cytoscape';
import type { Point } from '../layout/geometry.ts';
import type { Drawn } from './draw.ts';
import { markTarget } from './mark-target.ts';
import { pressedOn } from './usePresses.ts';

interface ConnectHandleProps {
  readonly cy: Core | null;
  readonly drawn: RefObject<Drawn | null>;
  /** The actor from which a line is drawn. */
  readonly from: string;
  readonly name: string;
  /** Null: it was pressed, not drawn to another. */
  readonly onConnect: (from: string, to: string | null) => boolean;
}

/** Nearer than this the finger only pressed. */
const PRESS_PX = 8;
const OFFSET = { x: 14, y: -40 } as const;

/**
 * On the selected shape: drawn to another, by mouse or finger, it asks what passes between the two. It moves no
 * shape. By keyboard the same is done with C.
 */
export function ConnectHandle(props: ConnectHandleProps): ReactElement {
  const { cy, drawn, from, name, onConnect } = props;
  const handle = useRef<HTMLButtonElement>(null);
  const line = useRef<SVGLineElement>(null);
  const ring = useRef<HTMLSpanElement>(null);
  const start = useRef<Point | null>(null);
  usePlaced(cy, drawn, from, handle);

  const end = (): void => {
    start.current = null;
    line.current?.setAttribute('visibility', 'hidden');
    if (ring.current) ring.current.hidden = true;
  };
  const targetAt = (at: Point): string | null => pressedOn(at, drawn.current, from);
  const move = (event: PointerEvent): void => {
    if (start.current === null) return;
    const at = pointIn(event);
    const middle = drawn.current?.view.at.get(from);
    if (!middle) return;
    const ends = { x1: middle.x, y1: middle.y, x2: at.x, y2: at.y };
    for (const [key, px] of Object.entries(ends)) line.current?.setAttribute(key, String(px));
    line.current?.setAttribute('visibility', 'visible');
    markTarget(ring.current, drawn.current, targetAt(at));
  };
  return (
    <>
      <svg className="canvas-connect-line" aria-hidden="true">
        <line ref={line} visibility="hidden" />
      </svg>
      <span ref={ring} className="canvas-connect-target" hidden />
      <button
        ref={handle}
        type="button"
        tabIndex={-1}
        className="canvas-connect"
        aria-label={`Connect ${name} to…`}
        title={`Draw from ${name} to another`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = pointIn(event);
        }}
        onPointerMove={move}
        onPointerUp={(event) => {
          const began = start.current;
          const at = pointIn(event);
          end();
          if (began === null) return;
          const to = targetAt(at);
          const pressed = Math.hypot(at.x - began.x, at.y - began.y) < PRESS_PX;
          if (to !== null || pressed) onConnect(from, pressed ? null : to);
        }}
        onPointerCancel={end}
        onClick={(event) => {
          // Pressed by a program that reads aloud: no pointer was there.
          if (event.detail === 0) onConnect(from, null);
        }}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 17L16 4M8 4h8v8" />
        </svg>
      </button>
    </>
  );
}

/** Where the pointer is in the picture. */
function pointIn(event: PointerEvent): Point {
  const box = event.currentTarget.closest('.canvas')?.getBoundingClientRect();
  return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
}

/** Keeps the handle by its shape, after each drawing. */
function usePlaced(
  cy: Core | null,
  drawn: RefObject<Drawn | null>,
  from: string,
  handle: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!cy || cy.destroyed()) return undefined;
    const place = (): void => {
      const at = drawn.current?.view.at.get(from);
      if (!handle.current) return;
      handle.current.hidden = at === undefined;
      if (!at) return;
      const [x, y] = [at.x + OFFSET.x, Math.max(2, at.y + OFFSET.y)];
      handle.current.style.transform = `translate(${String(x)}px, ${String(y)}px)`;
    };
    const frame = requestAnimationFrame(place);
    cy.on('render', place);
    return () => {
      cancelAnimationFrame(frame);
      cy.off('render', place);
    };
  }, [cy, drawn, from, handle]);
}
