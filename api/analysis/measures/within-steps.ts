import { at, type Lists } from './arcs.ts';

/**
 * Marks all nodes within a number of ties of one node, the node itself included, by breadth-first search.
 * Parallel ties and self-loops change nothing; a node without ties is alone.
 * The column is the caller's, so that a search per node needs no new one: `mark[v] === stamp` means "within".
 */
export function markWithinSteps(
  lists: Lists,
  node: number,
  steps: number,
  mark: Int32Array,
  stamp: number,
): void {
  mark[node] = stamp;
  let edge = [node];
  for (let step = 0; step < steps && edge.length > 0; step += 1) {
    const next: number[] = [];
    for (const here of edge) {
      for (let place = at(lists.start, here); place < at(lists.start, here + 1); place += 1) {
        const there = at(lists.head, place);
        if (at(mark, there) === stamp) continue;
        mark[there] = stamp;
        next.push(there);
      }
    }
    edge = next;
  }
}
