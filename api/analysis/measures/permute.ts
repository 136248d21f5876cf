import { at } from './arcs.ts';
import type { Random } from './random.ts';

/**
 * Labels dealt out anew at random, each order as likely as every other (Fisher & Yates; Durstenfeld 1964).
 * Labels below 0 (an unfilled sector) stay where they are: nobody is given a group that is not known.
 */
export function dealtAnew(labels: ArrayLike<number>, random: Random): Int32Array {
  const dealt = Int32Array.from(labels);
  const filled: number[] = [];
  for (let node = 0; node < dealt.length; node += 1) {
    if (at(dealt, node) >= 0) filled.push(node);
  }
  for (let last = filled.length - 1; last > 0; last -= 1) {
    const one = at(filled, last);
    const other = at(filled, Math.floor(random() * (last + 1)));
    const label = at(dealt, one);
    dealt[one] = at(dealt, other);
    dealt[other] = label;
  }
  return dealt;
}
