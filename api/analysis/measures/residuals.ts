import { at, type Arcs } from './arcs.ts';

/**
 * What is left of each arc's capacity as a flow fills it, with the way back beside it: slot 2i is the i-th arc that
 * carries anything, 2i + 1 its way back. Self-loops, ends below 0 and capacities not above 0 have no slots.
 */
export interface Residuals {
  /** Slots out of node v: `slot[start[v]] … slot[start[v + 1] - 1]`. */
  readonly start: Int32Array;
  readonly slot: Int32Array;
  /** Where each slot leads. */
  readonly head: Int32Array;
  readonly left: Float64Array;
}

export function residuals(
  { nodes, from, to }: Arcs,
  capacity: ArrayLike<number>,
  undirected: boolean,
): Residuals {
  const carrying: number[] = [];
  for (let arc = 0; arc < from.length; arc += 1) {
    const [tail, head] = [at(from, arc), at(to, arc)];
    if (tail >= 0 && head >= 0 && tail !== head && at(capacity, arc) > 0) carrying.push(arc);
  }
  const head = new Int32Array(2 * carrying.length);
  const left = new Float64Array(head.length);
  const start = new Int32Array(nodes + 1);
  carrying.forEach((arc, index) => {
    head[2 * index] = at(to, arc);
    head[2 * index + 1] = at(from, arc);
    left[2 * index] = at(capacity, arc);
    left[2 * index + 1] = undirected ? at(capacity, arc) : 0;
    for (const end of [at(from, arc), at(to, arc)]) start[end + 1] = at(start, end + 1) + 1;
  });
  for (let node = 0; node < nodes; node += 1) {
    start[node + 1] = at(start, node + 1) + at(start, node);
  }
  const next = start.slice();
  const slot = new Int32Array(head.length);
  for (let one = 0; one < head.length; one += 1) {
    const tail = at(head, one ^ 1);
    slot[at(next, tail)] = one;
    next[tail] = at(next, tail) + 1;
  }
  return { start, slot, head, left };
}
