import { byText } from '../geometry.ts';

export interface Arc {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

interface Degree {
  in: number;
  out: number;
}

function degreesOf(left: ReadonlySet<string>, arcs: readonly Arc[]): Map<string, Degree> {
  const degrees = new Map([...left].map((id): [string, Degree] => [id, { in: 0, out: 0 }]));
  for (const arc of arcs) {
    const from = degrees.get(arc.from);
    const to = degrees.get(arc.to);
    if (!from || !to) continue;
    from.out += arc.weight;
    to.in += arc.weight;
  }
  return degrees;
}

/** Takes away, again and again, whatever only gives or only receives; what is left lies on or between cycles. */
function peel(left: Set<string>, arcs: readonly Arc[], head: string[], tail: string[]): void {
  for (;;) {
    const degrees = degreesOf(left, arcs);
    const ends = [...degrees].filter(([, d]) => d.in === 0 || d.out === 0).map(([id]) => id);
    if (ends.length === 0) return;
    for (const id of ends.sort(byText)) {
      left.delete(id);
      if (degrees.get(id)?.in === 0) head.push(id);
      else tail.unshift(id);
    }
  }
}

/**
 * The links to be drawn as sent back, so that the rest has a direction: the greedy rule of Eades, Lin
 * and Smyth (1993), which keeps the heavier way of each cycle. Ties go by id. Self loops are left out.
 */
export function linksSentBack(ids: readonly string[], arcs: readonly Arc[]): ReadonlySet<string> {
  const real = arcs.filter((arc) => arc.from !== arc.to);
  const left = new Set(ids);
  const head: string[] = [];
  const tail: string[] = [];
  peel(left, real, head, tail);
  while (left.size > 0) {
    const degrees = degreesOf(left, real);
    const [next] = [...degrees].sort(
      ([a, da], [b, db]) => db.out - db.in - (da.out - da.in) || byText(a, b),
    );
    if (!next) break;
    left.delete(next[0]);
    head.push(next[0]);
    peel(left, real, head, tail);
  }
  const place = new Map([...head, ...tail].map((id, index) => [id, index]));
  return new Set(
    real
      .filter((arc) => (place.get(arc.from) ?? 0) > (place.get(arc.to) ?? 0))
      .map((arc) => arc.id),
  );
}
