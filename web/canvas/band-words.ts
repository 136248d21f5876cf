import { overlaps, type Box, type Point } from '../layout/geometry.ts';
import { textWidthPx } from '../layout/glyphs.ts';
import { covered, type LinePoint } from './line-points.ts';
import { LINE_PX } from './label-plan.ts';
import type { PlacedBand, Scene, View } from './scene.ts';

/** To cover a name is worse than to cross many lines; to leave the window is worst. */
const NAME_WEIGHT = 100;
const OUTSIDE = 10_000;
/** The foot of the picture belongs to the zoom buttons and what is said about hidden names. */
const FOOT_PX = 38;

export interface BandWords {
  readonly text: string;
  readonly at: Point;
  readonly box: Box;
}

/**
 * A stream's band has its words above, flush with its right edge. A finding's band has them below, or
 * wherever about it they cover the fewest names and the least of the lines.
 */
export function bandWords(
  { band, shape }: PlacedBand,
  scene: Scene,
  view: View,
  names: readonly Box[],
  lines: readonly LinePoint[],
): BandWords {
  const width = textWidthPx(scene.glyphs, band.words, true);
  const { whole } = shape;
  const middle = (whole.left + whole.right) / 2 - width / 2;
  const above = whole.top - 11;
  const below = whole.bottom + 13;
  const wishes: readonly (readonly [number, number])[] =
    band.placement === 'above'
      ? [[whole.right - width - 2, above]]
      : [
          [middle, below],
          [whole.left, below],
          [whole.right - width, below],
          [middle, above],
          [whole.left, above],
          [whole.right - width, above],
        ];
  let best: BandWords | undefined;
  let fewest = Infinity;
  for (const [wish, y] of wishes) {
    const x = Math.max(6, Math.min(wish, view.frame.right - width - 6));
    const box = { left: x, right: x + width, top: y - LINE_PX / 2, bottom: y + LINE_PX / 2 };
    const onNames = names.filter((name) => overlaps(name, box)).length * NAME_WEIGHT;
    const outside = y < 8 || y > view.frame.bottom - FOOT_PX ? OUTSIDE : 0;
    const cost = outside + onNames + covered(box, lines);
    if (cost >= fewest) continue;
    fewest = cost;
    best = { text: band.words, at: { x, y }, box };
  }
  return best ?? { text: '', at: { x: 0, y: 0 }, box: { left: 0, right: 0, top: 0, bottom: 0 } };
}
