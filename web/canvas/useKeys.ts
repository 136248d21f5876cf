import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import type { Core } from 'cytoscape';
import { pointToSaved } from '../layout/geometry.ts';
import type { LaidOut } from '../layout/laid-out.ts';
import { bringIntoView, fitAll, zoomBy } from './viewport.ts';
import { readingOrder, step, walk, type Way } from './walk.ts';
import type { Presses } from './usePresses.ts';

const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const NUDGE_PX = 8;
const NOTHING: Readonly<Record<Way, string>> = {
  left: 'Nothing further to the left.',
  right: 'Nothing further to the right.',
  up: 'Nothing further up.',
  down: 'Nothing further down.',
};

interface KeysInput {
  readonly cy: Core | null;
  readonly laidOut: LaidOut | null;
  readonly selection: string | null;
  readonly presses: Presses;
}

export interface Keys {
  /** The actor the keyboard is at. */
  readonly cursor: string | null;
  /** What to say aloud beside the actor's own sentence. */
  readonly said: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

function nudge(cy: Core, id: string, way: Way): void {
  const node = cy.getElementById(id);
  const by = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[way];
  const { x, y } = node.position();
  node.position({ x: x + (by[0] ?? 0) * NUDGE_PX, y: y + (by[1] ?? 0) * NUDGE_PX });
}

/**
 * The keyboard in the picture: one tab stop; arrows walk, Page Up and Page Down go through all, Enter
 * opens, Escape goes back, + - 0 zoom, Shift with arrows moves the actor (saved once, on letting go).
 */
export function useKeys({ cy, laidOut, selection, presses }: KeysInput): Keys {
  const [cursor, setCursor] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [focused, setFocused] = useState(false);
  const moved = useRef<string | null>(null);
  const here = cursor !== null && laidOut?.positions.has(cursor) ? cursor : null;

  const go = (id: string | null, otherwise: string): void => {
    if (id === null) {
      setSaid(otherwise);
      return;
    }
    setSaid('');
    setCursor(id);
    if (cy) bringIntoView(cy, id);
  };
  const open = (id: string): void => {
    if (laidOut?.folds.some((fold) => fold.id === id)) presses.fold(id);
    else presses.select(id);
  };
  const finishMove = (): void => {
    const id = moved.current;
    moved.current = null;
    if (id === null || !cy) return;
    const frame = { widthPx: cy.width(), heightPx: cy.height() };
    presses.move(id, pointToSaved(cy.getElementById(id).position(), frame));
    setSaid('Moved.');
  };
  const arrow = (way: Way, shift: boolean): void => {
    if (!laidOut || !cy) return;
    const isFold = laidOut.folds.some((fold) => fold.id === here);
    if (shift && here !== null && !isFold) {
      nudge(cy, here, way);
      moved.current = here;
    } else if (here === null) go(step(laidOut, null, 1), '');
    else go(walk(laidOut, here, way), NOTHING[way]);
  };
  const other = (key: string): boolean => {
    if (!laidOut || !cy) return false;
    const order = readingOrder(laidOut);
    if (key === 'Enter' || key === ' ') {
      if (here !== null) open(here);
    } else if (key === 'PageDown') go(step(laidOut, here, 1), 'That was the last.');
    else if (key === 'PageUp') go(step(laidOut, here, -1), 'That was the first.');
    else if (key === 'Home') go(order[0] ?? null, '');
    else if (key === 'End') go(order.at(-1) ?? null, '');
    else if (key === 'c' && here !== null) presses.connect(here);
    else if (key === '+' || key === '=') zoomBy(cy, 1);
    else if (key === '-') zoomBy(cy, -1);
    else if (key === '0') fitAll(cy, laidOut);
    else if (key === 'Escape' && (selection !== null || here !== null)) {
      if (selection !== null) presses.select(null);
      else setCursor(null);
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = WAYS[event.key];
    if (way) arrow(way, event.shiftKey);
    else if (!other(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key === 'Shift') finishMove();
  };
  const onFocus = useCallback((): void => {
    setFocused(true);
    setCursor((now) => {
      if (!laidOut) return now;
      if (now !== null && laidOut.positions.has(now)) return now;
      const start = selection !== null && laidOut.positions.has(selection) ? selection : null;
      return start ?? readingOrder(laidOut)[0] ?? null;
    });
  }, [laidOut, selection]);
  const onBlur = (): void => {
    setFocused(false);
    finishMove();
  };
  return { cursor: focused ? here : null, said, onKeyDown, onKeyUp, onFocus, onBlur };
}
