import { overlaps, type Box } from '../layout/geometry.ts';
import type { Glyphs } from '../layout/glyphs.ts';
import { planLabel, type LabelWish } from './label-plan.ts';
import { covered, type LinePoint } from './line-points.ts';

/** To lie on a name or a shape is worse than to cross any number of lines. */
const HIDES_WEIGHT = 1000;
const GAP_PX = 1;

/** The ways a name with its figure can stand, the usual one first. */
function ways(wish: LabelWish): readonly LabelWish[] {
  const above = { ...wish, spot: { ...wish.spot, side: 'above' } } as const;
  const stands = [wish, { ...wish, inLine: true }, above, { ...above, inLine: true }];
  return stands.flatMap((one) => [one, { ...one, lean: 'left' }, { ...one, lean: 'right' }]);
}

/**
 * A layout keeps room for names, not for the figures under them. Where a figure makes a name lie on a
 * shape or on another name, the name is set beside or over its own shape instead. Shapes do not move.
 */
export function awayFromShapes(
  wishes: readonly LabelWish[],
  glyphs: Glyphs,
  shapes: readonly Box[],
  lines: readonly LinePoint[],
  frame: Box,
): readonly LabelWish[] {
  const boxes = new Map(
    wishes.map((wish): [string, Box] => [wish.id, planLabel(wish, glyphs).box]),
  );
  const hides = (id: string, box: Box): number => {
    const names = [...boxes].filter(([other, at]) => other !== id && overlaps(at, box, -GAP_PX));
    // Beyond the frame it would not be read at all.
    const cut = isWithin(box, frame) ? 0 : 1;
    return cut + names.length + shapes.filter((shape) => overlaps(shape, box, -GAP_PX)).length;
  };
  return wishes.map((wish) => {
    const own = boxes.get(wish.id);
    if (!wish.note || wish.spot.side !== 'below' || own === undefined) return wish;
    // A shape that was moved out of sight takes its name along.
    if (!isWithin(own, frame) || hides(wish.id, own) === 0) return wish;
    let best = { wish, box: own, cost: Infinity };
    ways(wish).forEach((way, at) => {
      const { box } = planLabel(way, glyphs);
      const cost = hides(wish.id, box) * HIDES_WEIGHT + covered(box, lines) + at / 2;
      if (cost < best.cost) best = { wish: way, box, cost };
    });
    boxes.set(wish.id, best.box);
    return best.wish;
  });
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}
