/** Pixels of the window at zoom 1, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Frame {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Where a person put something, in thousandths of the frame's width and height, so that one position
 * holds its place between its neighbours on a phone and on a wide screen.
 */
export interface SavedPosition {
  readonly x: number;
  readonly y: number;
}

export function savedToPoint(saved: SavedPosition, frame: Frame): Point {
  return { x: (saved.x / 1000) * frame.widthPx, y: (saved.y / 1000) * frame.heightPx };
}

export function pointToSaved(point: Point, frame: Frame): SavedPosition {
  return { x: (point.x / frame.widthPx) * 1000, y: (point.y / frame.heightPx) * 1000 };
}

export function overlaps(a: Box, b: Box, gapPx = 0): boolean {
  return (
    a.left < b.right + gapPx &&
    b.left < a.right + gapPx &&
    a.top < b.bottom + gapPx &&
    b.top < a.bottom + gapPx
  );
}

export function grow(box: Box, byPx: number): Box {
  return {
    left: box.left - byPx,
    top: box.top - byPx,
    right: box.right + byPx,
    bottom: box.bottom + byPx,
  };
}

/** The smallest box around all; undefined for none. */
export function around(boxes: readonly Box[]): Box | undefined {
  const first = boxes[0];
  if (!first) return undefined;
  return boxes.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first,
  );
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** Code point order, not the order of a language, so that every machine sorts alike. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
