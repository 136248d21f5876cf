/**
 * A binary heap of nodes by distance, nearest first, ties by node number: the queue of Dijkstra's search.
 * A node is in it once; coming nearer moves it up. Every operation O(log n). Columns are made once and used again.
 */
export interface DistanceHeap {
  /** Puts the node in, or moves it up after its distance in the column has become smaller. */
  readonly nearer: (node: number) => void;
  /** Takes the nearest node out; -1 where none is left. */
  readonly take: () => number;
}

export function distanceHeap(distance: Float64Array): DistanceHeap {
  const heap = new Int32Array(distance.length);
  const placeOf = new Int32Array(distance.length).fill(-1);
  let size = 0;
  const before = (a: number, b: number): boolean => {
    const difference = (distance[a] ?? 0) - (distance[b] ?? 0);
    return difference < 0 || (difference === 0 && a < b);
  };
  const put = (node: number, place: number): void => {
    heap[place] = node;
    placeOf[node] = place;
  };
  const up = (node: number, from: number): void => {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = heap[above] ?? 0;
      if (!before(node, other)) break;
      put(other, place);
      place = above;
    }
    put(node, place);
  };
  const down = (node: number): void => {
    let place = 0;
    for (let below = 1; below < size; below = 2 * place + 1) {
      const right = heap[below + 1] ?? 0;
      if (below + 1 < size && before(right, heap[below] ?? 0)) below += 1;
      const other = heap[below] ?? 0;
      if (!before(other, node)) break;
      put(other, place);
      place = below;
    }
    put(node, place);
  };
  return {
    nearer: (node) => {
      const place = placeOf[node] ?? -1;
      if (place < 0) size += 1;
      up(node, place < 0 ? size - 1 : place);
    },
    take: () => {
      if (size === 0) return -1;
      const nearest = heap[0] ?? 0;
      placeOf[nearest] = -1;
      size -= 1;
      if (size > 0) down(heap[size] ?? 0);
      return nearest;
    },
  };
}
