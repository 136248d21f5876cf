import type { Point } from '../geometry.ts';
import { seededRandom, seedOf } from '../random.ts';
import { stepsApart } from './steps-apart.ts';

const ROUNDS = 40;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly ideal: number;
  readonly weight: number;
}

function pairsOf(steps: readonly Float64Array[], linkPx: number): Pair[] {
  const pairs: Pair[] = [];
  steps.forEach((row, a) => {
    for (let b = 0; b < a; b += 1) {
      const apart = row[b] ?? Infinity;
      if (apart !== Infinity)
        pairs.push({ a, b, ideal: apart * linkPx, weight: 1 / (apart * apart) });
    }
  });
  return pairs;
}

function shuffle(pairs: Pair[], random: () => number): void {
  for (let i = pairs.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [one, two] = [pairs[i], pairs[j]];
    if (one && two) [pairs[i], pairs[j]] = [two, one];
  }
}

/** Where each starts: by its id alone, so that the order of the input does not matter. */
function startsOf(
  ids: readonly string[],
  linkPx: number,
  seed: number,
): { x: number; y: number }[] {
  const size = linkPx * Math.sqrt(ids.length);
  return ids.map((id) => {
    const random = seededRandom(seedOf(id) + seed * 7919);
    return { x: (random() - 0.5) * size, y: (random() - 0.5) * size };
  });
}

/**
 * Places joined things so that distance follows the number of links between them: stochastic gradient
 * descent on stress (Zheng, Pawar and Goodman 2018), from seeded positions. Ids sorted; result in px
 * about the origin, in the order of `ids`.
 */
export function stressLayout(
  ids: readonly string[],
  links: readonly (readonly [number, number])[],
  linkPx: number,
  seed = 0,
): readonly Point[] {
  const points = startsOf(ids, linkPx, seed);
  const pairs = pairsOf(stepsApart(ids.length, links), linkPx);
  const random = seededRandom(seedOf(ids.join(' ')) + seed);
  const weights = pairs.map((pair) => pair.weight);
  const most = 1 / weights.reduce((a, b) => Math.min(a, b), 1);
  const least = 0.1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = most * Math.exp((-Math.log(most / least) * round) / (ROUNDS - 1));
    shuffle(pairs, random);
    for (const { a, b, ideal, weight } of pairs) {
      const one = points[a];
      const two = points[b];
      if (!one || !two) continue;
      const dx = one.x - two.x;
      const dy = one.y - two.y;
      const apart = Math.hypot(dx, dy) || 1e-6;
      const move = (Math.min(1, weight * step) * (apart - ideal)) / (2 * apart);
      one.x -= dx * move;
      one.y -= dy * move;
      two.x += dx * move;
      two.y += dy * move;
    }
  }
  return points;
}
