import type { Point } from '../geometry.ts';

function side(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

function distanceToLine(p: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length2 = dx * dx + dy * dy || 1;
  const at = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length2));
  return Math.hypot(p.x - a.x - at * dx, p.y - a.y - at * dy);
}

const NEAR_PX = 16;

/** How hard a drawing is to read: crossings of links, and links that run over actors they do not join. */
export function tangle(
  points: ReadonlyMap<string, Point>,
  links: readonly (readonly [string, string])[],
): number {
  let score = 0;
  links.forEach(([a, b], index) => {
    const from = points.get(a);
    const to = points.get(b);
    if (!from || !to) return;
    for (const [id, point] of points) {
      if (id !== a && id !== b && distanceToLine(point, from, to) < NEAR_PX) score += 1;
    }
    for (const [c, d] of links.slice(index + 1)) {
      if (c === a || c === b || d === a || d === b) continue;
      const one = points.get(c);
      const two = points.get(d);
      if (!one || !two) continue;
      const crosses =
        side(from, to, one) !== side(from, to, two) && side(one, two, from) !== side(one, two, to);
      if (crosses) score += 1;
    }
  });
  return score;
}
