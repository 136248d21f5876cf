import { byText, type Point } from '../layout/geometry.ts';
import type { LaidOut } from '../layout/laid-out.ts';

export type Way = 'left' | 'right' | 'up' | 'down';

/** Everything in the picture, column by column or row by row. */
export function readingOrder(laidOut: LaidOut): readonly string[] {
  return laidOut.columns.flat().filter((id) => laidOut.positions.has(id));
}

function joinedTo(laidOut: LaidOut, id: string): readonly string[] {
  const ids = laidOut.links.flatMap((link) =>
    link.from === id ? [link.to] : link.to === id ? [link.from] : [],
  );
  return [...new Set(ids)].filter((other) => other !== id).sort(byText);
}

/** Along the way and not too far aside: within 60 degrees of it. */
function lies(way: Way, from: Point, to: Point): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const ahead = way === 'left' ? -dx : way === 'right' ? dx : way === 'up' ? -dy : dy;
  const aside = way === 'left' || way === 'right' ? Math.abs(dy) : Math.abs(dx);
  return ahead > 1 && aside <= ahead * 1.74;
}

function nearest(ids: readonly string[], from: Point, laidOut: LaidOut): string | null {
  let best: string | null = null;
  let bestPx = Infinity;
  for (const id of [...ids].sort(byText)) {
    const at = laidOut.positions.get(id);
    if (!at) continue;
    const px = Math.hypot(at.x - from.x, at.y - from.y);
    if (px < bestPx) [best, bestPx] = [id, px];
  }
  return best;
}

function inColumn(laidOut: LaidOut, id: string, step: number): string | null {
  const column = laidOut.columns.find((ids) => ids.includes(id));
  return column?.[column.indexOf(id) + step] ?? null;
}

/**
 * Where an arrow key leads, always the same from the same place. In a stream, left and right follow
 * the flows to the nearest actor on that side, up and down walk the column. In a net, an arrow follows
 * a link that way, or else goes to the nearest actor that way; so it does where no line reaches. Null: nothing lies
 * there.
 */
export function walk(laidOut: LaidOut, id: string, way: Way): string | null {
  const from = laidOut.positions.get(id);
  if (!from) return readingOrder(laidOut)[0] ?? null;
  const joined = joinedTo(laidOut, id);
  // What no line reaches stands in no column.
  if (laidOut.kind === 'stream' && joined.length > 0) {
    if (way === 'up') return inColumn(laidOut, id, -1);
    if (way === 'down') return inColumn(laidOut, id, 1);
    const onSide = joined.filter((other) => {
      const x = laidOut.positions.get(other)?.x ?? from.x;
      return way === 'left' ? x < from.x : x > from.x;
    });
    return nearest(onSide, from, laidOut);
  }
  const isThere = (other: string): boolean => {
    const at = laidOut.positions.get(other);
    return at !== undefined && other !== id && lies(way, from, at);
  };
  return (
    nearest(joined.filter(isThere), from, laidOut) ??
    nearest([...laidOut.positions.keys()].filter(isThere), from, laidOut)
  );
}

/** The next or last in reading order: reaches every part, joined or not. */
export function step(laidOut: LaidOut, id: string | null, by: 1 | -1): string | null {
  const order = readingOrder(laidOut);
  const at = id === null ? -1 : order.indexOf(id);
  return order[at + by] ?? null;
}
