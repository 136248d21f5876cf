import { breakInTwo, cut, type Glyphs } from '../glyphs.ts';
import type { LabelSpot } from '../laid-out.ts';
import { SHAPE_PX, type ColumnPlace } from './column-places.ts';
import type { Row } from './heights.ts';

export const LINE_PX = 16.5;
const SIDE_ROW_PX = 20;
/** Room to the left as narrow as on a phone: names take up to three lines. */
export const NARROW_PX = 150;
/** Above the first member of a band: its words and the edge; below the last: the edge. */
export const BAND_TOP_PX = 30;
export const BAND_BOTTOM_PX = 10;

/** A label's lines for the room its column has. Bold is measured, so that playing changes no line. */
export function spotFor(place: ColumnPlace, label: string, glyphs: Glyphs): LabelSpot {
  const { side, labelPx } = place;
  const lines =
    side === 'right'
      ? [cut(glyphs, label, true, labelPx)]
      : breakInTwo(glyphs, label, true, labelPx, side === 'left' && labelPx >= NARROW_PX ? 2 : 3);
  const flushLeft = place.flushLeft ?? false;
  return { side, lines, widthPx: labelPx, flushLeft };
}

/** What a row needs above and below the middle of its shape. */
export function rowFor(spot: LabelSpot, extraPx: number): Row {
  const half = SHAPE_PX / 2;
  if (spot.side === 'above') {
    return { upPx: half + 6 + LINE_PX * spot.lines.length, downPx: half + 5, extraPx };
  }
  if (spot.side === 'below') {
    return { upPx: half + 4, downPx: half + 5 + LINE_PX * spot.lines.length, extraPx };
  }
  const tall = SIDE_ROW_PX / 2 + (LINE_PX / 2) * (spot.lines.length - 1);
  return { upPx: tall, downPx: tall, extraPx };
}

/** Room above each row of a column for the edges of the bands that end or begin there. */
export function bandExtras(
  ids: readonly string[],
  bandOf: ReadonlyMap<string, string>,
): readonly number[] {
  return ids.map((id, index) => {
    const before = ids[index - 1];
    const own = bandOf.get(id);
    const last = before === undefined ? undefined : bandOf.get(before);
    if (own === last) return 0;
    return (own === undefined ? 0 : BAND_TOP_PX) + (last === undefined ? 0 : BAND_BOTTOM_PX);
  });
}
