import { around, byText, type Box, type Point } from '../geometry.ts';
import type { LaidOutBand } from '../laid-out.ts';
import { SHAPE_PX, type ColumnPlace } from './column-places.ts';

/** The boxes of the bands that a stream keeps together, round names and figures. */
export function bandBoxes(
  rows: readonly (readonly string[])[],
  places: readonly ColumnPlace[],
  bandOf: ReadonlyMap<string, string>,
  positions: ReadonlyMap<string, Point>,
  widthPx: number,
): readonly LaidOutBand[] {
  const boxes: LaidOutBand[] = [];
  rows.forEach((ids, index) => {
    const place = places[index];
    if (!place) return;
    for (const band of [...new Set(ids.flatMap((id) => bandOf.get(id) ?? []))].sort(byText)) {
      const members = ids.filter((id) => bandOf.get(id) === band);
      const box = around(
        members.map((id) => memberBox(positions.get(id) ?? { x: 0, y: 0 }, place)),
      );
      if (box)
        boxes.push({ id: band, members, box: { ...box, right: Math.min(box.right, widthPx - 4) } });
    }
  });
  return boxes;
}

function memberBox(at: Point, place: ColumnPlace): Box {
  const room = place.labelPx + 24;
  const halfPx = SHAPE_PX / 2;
  const left = place.side === 'left' ? room : place.side === 'above' ? place.labelPx / 2 : 20;
  const right =
    place.side === 'right' || place.side === 'below'
      ? room
      : place.side === 'above'
        ? place.labelPx / 2
        : 20;
  const up = place.side === 'above' ? halfPx + 40 : halfPx + 11;
  const down = place.side === 'below' ? halfPx + 40 : halfPx + 11;
  return { left: at.x - left, right: at.x + right, top: at.y - up, bottom: at.y + down };
}
