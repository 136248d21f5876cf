import { at, type Arcs } from './arcs.ts';

/**
 * The simple view of a network: parallel arcs as one, self-loops and ends below 0 left out. O(n + m), typed arrays.
 * With weights a pair weighs the sum of its arcs, and arcs of weight 0, below 0 or unknown (NaN) are left out: none is
 * no tie, and an unknown amount can't be weighed. Without weights every ordered pair weighs 1, however many arcs it has.
 */
export interface TieArcs extends Arcs {
  /** One per arc; never mix units. */
  readonly weight?: ArrayLike<number>;
}

/** Neighbours of v in ascending order: `head[start[v]] … head[start[v + 1] - 1]`, with their weights beside. */
export interface SimpleLists {
  readonly start: Int32Array;
  readonly head: Int32Array;
  readonly weight: Float64Array;
}

/** Whom each node gives to: a_ij. */
export function simpleOut(arcs: TieArcs): SimpleLists {
  return merged(transposed(arcs.nodes, byHead(arcs)), arcs.weight === undefined);
}

/** From whom each node receives: a_ji. */
export function simpleIn(arcs: TieArcs): SimpleLists {
  return transposed(arcs.nodes, simpleOut(arcs));
}

/** Both ways: a_ij + a_ji, so that without weights a pair weighs 2 if it gives both ways, otherwise 1. */
export function simpleBoth(arcs: TieArcs): SimpleLists {
  const out = simpleOut(arcs);
  return bothWays(out, transposed(arcs.nodes, out));
}

/** Both ways, where only being joined counts: without weights a pair weighs 1, whichever way it gives. */
export function simpleJoined(arcs: TieArcs): SimpleLists {
  const both = simpleBoth(arcs);
  return arcs.weight === undefined ? { ...both, weight: both.weight.fill(1) } : both;
}

/** The sum of the two, row by row. */
function bothWays(one: SimpleLists, other: SimpleLists): SimpleLists {
  const nodes = one.start.length - 1;
  const start = new Int32Array(nodes + 1);
  const head = new Int32Array(one.head.length + other.head.length);
  const weight = new Float64Array(head.length);
  let next = 0;
  for (let node = 0; node < nodes; node += 1) {
    let a = at(one.start, node);
    let b = at(other.start, node);
    const lastA = at(one.start, node + 1);
    const lastB = at(other.start, node + 1);
    while (a < lastA || b < lastB) {
      const headA = a < lastA ? at(one.head, a) : nodes;
      const headB = b < lastB ? at(other.head, b) : nodes;
      head[next] = Math.min(headA, headB);
      weight[next] =
        (headA <= headB ? at(one.weight, a) : 0) + (headB <= headA ? at(other.weight, b) : 0);
      if (headA <= headB) a += 1;
      if (headB <= headA) b += 1;
      next += 1;
    }
    start[node + 1] = next;
  }
  return { start, head: head.slice(0, next), weight: weight.slice(0, next) };
}

/** Σ of the weights in each row: the strength of each node. */
export function strengths({ start, weight }: SimpleLists): Float64Array {
  const sums = new Float64Array(start.length - 1);
  for (let node = 0; node < sums.length; node += 1) {
    let sum = 0;
    for (let k = at(start, node); k < at(start, node + 1); k += 1) sum += at(weight, k);
    sums[node] = sum;
  }
  return sums;
}

/** Arcs by their heads, with self-loops and what carries nothing left out. */
function byHead({ nodes, from, to, weight }: TieArcs): SimpleLists {
  const start = new Int32Array(nodes + 1);
  const counts = (arc: number) =>
    at(from, arc) >= 0 &&
    at(to, arc) >= 0 &&
    at(from, arc) !== at(to, arc) &&
    (weight === undefined || at(weight, arc) > 0);
  for (let arc = 0; arc < from.length; arc += 1) {
    if (counts(arc)) start[at(to, arc) + 1] = at(start, at(to, arc) + 1) + 1;
  }
  addUp(start);
  const head = new Int32Array(at(start, nodes));
  const weights = new Float64Array(head.length);
  const next = start.slice();
  for (let arc = 0; arc < from.length; arc += 1) {
    if (!counts(arc)) continue;
    const place = at(next, at(to, arc));
    next[at(to, arc)] = place + 1;
    head[place] = at(from, arc);
    weights[place] = weight === undefined ? 1 : at(weight, arc);
  }
  return { start, head, weight: weights };
}

/** Rows become columns; the heads of every row come out in ascending order. */
function transposed(nodes: number, lists: SimpleLists): SimpleLists {
  const start = new Int32Array(nodes + 1);
  for (const head of lists.head) start[head + 1] = at(start, head + 1) + 1;
  addUp(start);
  const head = new Int32Array(lists.head.length);
  const weight = new Float64Array(head.length);
  const next = start.slice();
  for (let node = 0; node < nodes; node += 1) {
    for (let k = at(lists.start, node); k < at(lists.start, node + 1); k += 1) {
      const place = at(next, at(lists.head, k));
      next[at(lists.head, k)] = place + 1;
      head[place] = node;
      weight[place] = at(lists.weight, k);
    }
  }
  return { start, head, weight };
}

/** Equal heads, which lie side by side, as one. */
function merged(lists: SimpleLists, eachOnce: boolean): SimpleLists {
  const start = new Int32Array(lists.start.length);
  const { head, weight } = lists;
  let next = 0;
  for (let node = 0; node + 1 < start.length; node += 1) {
    const first = next;
    for (let k = at(lists.start, node); k < at(lists.start, node + 1); k += 1) {
      if (next > first && at(head, next - 1) === at(head, k)) {
        if (!eachOnce) weight[next - 1] = at(weight, next - 1) + at(weight, k);
        continue;
      }
      head[next] = at(head, k);
      weight[next] = at(weight, k);
      next += 1;
    }
    start[node + 1] = next;
  }
  return { start, head: head.slice(0, next), weight: weight.slice(0, next) };
}

function addUp(start: Int32Array): void {
  for (let node = 0; node + 1 < start.length; node += 1) {
    start[node + 1] = at(start, node + 1) + at(start, node);
  }
}
