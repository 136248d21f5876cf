import type { Arcs } from './arcs.ts';

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

/** The same on the way there. Weights are null where all are 1: moving them would take half the time. */
interface Rows {
  readonly start: Int32Array;
  readonly head: Int32Array;
  readonly weight: Float64Array | null;
}

/** Whom each node gives to: a_ij. */
export function simpleOut(arcs: TieArcs): SimpleLists {
  return weighed(merged(transposed(byHead(arcs))));
}

/** From whom each node receives: a_ji. */
export function simpleIn(arcs: TieArcs): SimpleLists {
  return simpleOutAndIn(arcs).into;
}

/** Both, which costs less than one after the other. */
export function simpleOutAndIn(arcs: TieArcs): {
  readonly out: SimpleLists;
  readonly into: SimpleLists;
} {
  const out = merged(transposed(byHead(arcs)));
  return { out: weighed(out), into: weighed(transposed(out)) };
}

/** Both ways: a_ij + a_ji, so that without weights a pair weighs 2 if it gives both ways, otherwise 1. */
export function simpleBoth(arcs: TieArcs): SimpleLists {
  const { out, into } = simpleOutAndIn(arcs);
  return bothWays(out, into);
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
    let a = one.start[node] ?? 0;
    let b = other.start[node] ?? 0;
    const lastA = one.start[node + 1] ?? 0;
    const lastB = other.start[node + 1] ?? 0;
    while (a < lastA || b < lastB) {
      const headA = a < lastA ? (one.head[a] ?? 0) : nodes;
      const headB = b < lastB ? (other.head[b] ?? 0) : nodes;
      head[next] = Math.min(headA, headB);
      weight[next] =
        (headA <= headB ? (one.weight[a] ?? 0) : 0) + (headB <= headA ? (other.weight[b] ?? 0) : 0);
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
    const end = start[node + 1] ?? 0;
    for (let k = start[node] ?? 0; k < end; k += 1) sum += weight[k] ?? 0;
    sums[node] = sum;
  }
  return sums;
}

/** Arcs by their heads, with self-loops and what carries nothing left out. */
function byHead(arcs: TieArcs): Rows {
  const { nodes } = arcs;
  const from = new Int32Array(arcs.from);
  const to = new Int32Array(arcs.to);
  const weights = arcs.weight === undefined ? null : new Float64Array(arcs.weight);
  const start = new Int32Array(nodes + 1);
  for (let arc = 0; arc < from.length; arc += 1) {
    const tail = from[arc] ?? -1;
    const head = to[arc] ?? -1;
    const isTie = weights === null || (weights[arc] ?? 0) > 0;
    if (tail >= 0 && head >= 0 && tail !== head && isTie)
      start[head + 1] = (start[head + 1] ?? 0) + 1;
    else to[arc] = -1;
  }
  addUp(start);
  const head = new Int32Array(start[nodes] ?? 0);
  const weight = weights === null ? null : new Float64Array(head.length);
  const next = start.slice();
  for (let arc = 0; arc < from.length; arc += 1) {
    const row = to[arc] ?? -1;
    if (row < 0) continue;
    const place = next[row] ?? 0;
    next[row] = place + 1;
    head[place] = from[arc] ?? 0;
    if (weight !== null) weight[place] = weights?.[arc] ?? 0;
  }
  return { start, head, weight };
}

/** Rows become columns; the heads of every row come out in ascending order. */
function transposed({ start: rows, head: columns, weight: weights }: Rows): Rows {
  const nodes = rows.length - 1;
  const start = new Int32Array(nodes + 1);
  for (const column of columns) {
    const slot = column + 1;
    start[slot] = (start[slot] ?? 0) + 1;
  }
  addUp(start);
  const head = new Int32Array(columns.length);
  const weight = weights === null ? null : new Float64Array(head.length);
  const next = start.slice();
  for (let node = 0; node < nodes; node += 1) {
    const end = rows[node + 1] ?? 0;
    for (let k = rows[node] ?? 0; k < end; k += 1) {
      const row = columns[k] ?? 0;
      const place = next[row] ?? 0;
      next[row] = place + 1;
      head[place] = node;
      if (weight !== null) weight[place] = weights?.[k] ?? 0;
    }
  }
  return { start, head, weight };
}

/** Equal heads, which lie side by side, as one. */
function merged({ start: rows, head, weight }: Rows): Rows {
  const start = new Int32Array(rows.length);
  let next = 0;
  for (let node = 0; node + 1 < start.length; node += 1) {
    const end = rows[node + 1] ?? 0;
    let last = -1;
    for (let k = rows[node] ?? 0; k < end; k += 1) {
      const other = head[k] ?? 0;
      const more = weight?.[k] ?? 0;
      if (other === last) {
        if (weight !== null) weight[next - 1] = (weight[next - 1] ?? 0) + more;
        continue;
      }
      last = other;
      head[next] = other;
      if (weight !== null) weight[next] = more;
      next += 1;
    }
    start[node + 1] = next;
  }
  return { start, head: head.slice(0, next), weight: weight?.slice(0, next) ?? null };
}

function weighed({ start, head, weight }: Rows): SimpleLists {
  return { start, head, weight: weight ?? new Float64Array(head.length).fill(1) };
}

function addUp(start: Int32Array): void {
  for (let node = 0; node + 1 < start.length; node += 1) {
    start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  }
}
