import { at, type Lists } from './arcs.ts';

/** Where no way leads. */
export const NO_WAY = -1;

/**
 * How many ties apart one node is from each other, by breadth-first search: 0 from itself, -1 where no way leads.
 * Parallel ties and self-loops change nothing. O(n + m), without recursion. The columns are the caller's, so that
 * many searches need no new ones: both as long as there are nodes.
 */
export function hopsFrom(
  lists: Lists,
  node: number,
  hops: Int32Array = new Int32Array(lists.start.length - 1),
  queue: Int32Array = new Int32Array(lists.start.length - 1),
): Int32Array {
  hops.fill(NO_WAY);
  hops[node] = 0;
  queue[0] = node;
  let last = 1;
  for (let first = 0; first < last; first += 1) {
    const here = at(queue, first);
    for (let place = at(lists.start, here); place < at(lists.start, here + 1); place += 1) {
      const there = at(lists.head, place);
      if (at(hops, there) !== NO_WAY) continue;
      hops[there] = at(hops, here) + 1;
      queue[last] = there;
      last += 1;
    }
  }
  return hops;
}
