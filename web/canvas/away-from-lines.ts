import { overlaps, type Box } from '../layout/geometry.ts';
import type { Glyphs } from '../layout/glyphs.ts';
import { covered, type LinePoint } from './line-points.ts';
import { planLabel, type LabelWish } from './label-plan.ts';

/** To lie on another name is worse than to cross any number of lines. */
const NAME_WEIGHT = 1000;
/** A centred name may cross this many more points of lines before it is set aside. */
const CENTRED_EARNS = 2;

function choices(wish: LabelWish): readonly LabelWish[] {
  return [wish, { ...wish, lean: 'left' }, { ...wish, lean: 'right' }];
}

/**
 * Names over a shape that many lines leave lean to the side where fewer lines run: the words over a
 * waist stand clear of its fan. Shapes do not move.
 */
export function awayFromLines(
  wishes: readonly LabelWish[],
  glyphs: Glyphs,
  lines: readonly LinePoint[],
): readonly LabelWish[] {
  const above = wishes.filter(({ spot }) => spot.side === 'above' && !spot.flushLeft);
  if (above.length === 0) return wishes;
  const boxes = new Map(
    wishes.map((wish): [string, Box] => [wish.id, planLabel(wish, glyphs).box]),
  );
  const chosen = new Map<string, LabelWish>();
  for (const wish of above) {
    const others = [...boxes].flatMap(([id, box]) => (id === wish.id ? [] : [box]));
    let least = Infinity;
    for (const choice of choices(wish)) {
      const { box } = planLabel(choice, glyphs);
      const onNames = others.filter((other) => overlaps(other, box)).length;
      const outside = box.left < 2 ? NAME_WEIGHT : 0;
      const earned = choice.lean === undefined ? CENTRED_EARNS : 0;
      const cost = onNames * NAME_WEIGHT + outside + covered(box, lines) - earned;
      if (cost >= least) continue;
      least = cost;
      chosen.set(wish.id, choice);
      boxes.set(wish.id, box);
    }
  }
  return wishes.map((wish) => chosen.get(wish.id) ?? wish);
}
