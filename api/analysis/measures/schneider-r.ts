import { at, type Arcs } from './arcs.ts';
import { distanceHeap } from './distance-heap.ts';
import { pathGraph } from './path-graph.ts';

/**
 * Schneider's R: how well a network holds together while nodes leave, each time the one with most ties left (ties by
 * number). Formula: R = (1/n) Σ over q = 1 … n of the share of all nodes that is in the largest part after q have left.
 * From 1/n (a star) to nearly 1/2 (all joined). Undirected; parallel ties one, self-loops none. Undefined (null) without
 * nodes. O(m log n): the nodes come back in the opposite order, and their parts grow together.
 * Source: Schneider, Moreira, Andrade, Havlin & Herrmann 2011, PNAS 108:3838.
 */
export function schneiderR(arcs: Arcs): number | null {
  const n = arcs.nodes;
  if (n === 0) return null;
  const { start, head } = pathGraph(arcs, { directed: false }).graph;
  const order = attackOrder(n, start, head);
  const part = Int32Array.from({ length: n }, (_, node) => node);
  const size = new Int32Array(n);
  let largest = 0;
  let sum = 0;
  for (let place = n - 1; place >= 0; place -= 1) {
    sum += largest;
    const node = at(order, place);
    size[node] = 1;
    for (let k = at(start, node); k < at(start, node + 1); k += 1) {
      const other = at(head, k);
      if (at(size, other) > 0) join(part, size, node, other);
    }
    largest = Math.max(largest, at(size, rootOf(part, node)));
  }
  return sum / (n * n);
}

/** The queue may hold an old degree, which was higher: whoever comes up with one goes back in with its own. */
function attackOrder(n: number, start: Int32Array, head: Int32Array): Int32Array {
  const degree = Int32Array.from({ length: n }, (_, v) => at(start, v + 1) - at(start, v));
  const queued = Float64Array.from(degree, (ties) => -ties);
  const queue = distanceHeap(queued);
  for (let node = 0; node < n; node += 1) queue.nearer(node);
  const order = new Int32Array(n);
  let placed = 0;
  for (let node = queue.take(); node >= 0; node = queue.take()) {
    if (at(queued, node) !== -at(degree, node)) {
      queued[node] = -at(degree, node);
      queue.nearer(node);
      continue;
    }
    order[placed] = node;
    placed += 1;
    for (let k = at(start, node); k < at(start, node + 1); k += 1) {
      const other = at(head, k);
      degree[other] = at(degree, other) - 1;
    }
  }
  return order;
}

function join(part: Int32Array, size: Int32Array, one: number, other: number): void {
  const a = rootOf(part, one);
  const b = rootOf(part, other);
  if (a === b) return;
  const [large, small] = at(size, a) >= at(size, b) ? [a, b] : [b, a];
  part[small] = large;
  size[large] = at(size, large) + at(size, small);
}

function rootOf(part: Int32Array, node: number): number {
  let root = node;
  while (at(part, root) !== root) {
    part[root] = at(part, at(part, root));
    root = at(part, root);
  }
  return root;
}
