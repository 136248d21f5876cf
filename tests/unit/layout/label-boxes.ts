import type { Box } from '../../../web/layout/geometry.ts';
import { ATKINSON, textWidthPx } from '../../../web/layout/glyphs.ts';
import type { LaidOut } from '../../../web/layout/laid-out.ts';

/** Where each label's text lies, as the picture draws it. */
export function labelBoxes(laidOut: LaidOut): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const [id, spot] of laidOut.labels) {
    const at = laidOut.positions.get(id);
    if (!at) continue;
    const width = Math.max(...spot.lines.map((text) => textWidthPx(ATKINSON, text, true)));
    const height = 16 * spot.lines.length;
    const left =
      spot.side === 'left'
        ? at.x - 15 - width
        : spot.side === 'right'
          ? at.x + 15
          : spot.flushLeft
            ? at.x - 9
            : at.x - width / 2;
    const top =
      spot.side === 'above' ? at.y - 13 - height : spot.side === 'below' ? at.y + 13 : at.y - 8;
    boxes.set(id, { left, right: left + width, top, bottom: top + height });
  }
  return boxes;
}

export function overlapping(boxes: ReadonlyMap<string, Box>): string[] {
  const list = [...boxes];
  const found: string[] = [];
  list.forEach(([a, one], i) => {
    for (const [b, two] of list.slice(i + 1)) {
      const apart =
        one.right <= two.left + 0.5 ||
        two.right <= one.left + 0.5 ||
        one.bottom <= two.top + 0.5 ||
        two.bottom <= one.top + 0.5;
      if (!apart) found.push(`${a} and ${b}`);
    }
  });
  return found;
}
