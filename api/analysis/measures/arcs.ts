/**
 * Arcs between numbered nodes and the lists made from them. Parallel arcs and self-loops are allowed; what each
 * measure does with them, it says itself. Rows with an end below 0 (a room, nobody) are left out of all lists.
 */
export interface Arcs {
  readonly nodes: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** Neighbours of node v are `head[start[v]] … head[start[v + 1] - 1]`, reached by the arcs `arc[…]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly head: Int32Array;
  readonly arc: Int32Array;
}

export function outLists(arcs: Arcs): Lists {
  return lists(arcs.nodes, arcs.from, arcs.to, false);
}

export function inLists(arcs: Arcs): Lists {
  return lists(arcs.nodes, arcs.to, arcs.from, false);
}

/** Both directions of every arc, self-loops left out. */
export function undirectedLists(arcs: Arcs): Lists {
  return lists(arcs.nodes, arcs.from, arcs.to, true);
}

function lists(
  nodes: number,
  tails: ArrayLike<number>,
  heads: ArrayLike<number>,
  both: boolean,
): Lists {
  const start = new Int32Array(nodes + 1);
  const visit = (place: (tail: number, head: number, arc: number) => void) => {
    for (let arc = 0; arc < tails.length; arc += 1) {
      const tail = at(tails, arc);
      const head = at(heads, arc);
      if (tail < 0 || head < 0 || (both && tail === head)) continue;
      place(tail, head, arc);
      if (both) place(head, tail, arc);
    }
  };
  visit((tail) => {
    start[tail + 1] = at(start, tail + 1) + 1;
  });
  for (let node = 0; node < nodes; node += 1) {
    start[node + 1] = at(start, node + 1) + at(start, node);
  }
  const total = at(start, nodes);
  const head = new Int32Array(total);
  const arcOf = new Int32Array(total);
  const next = start.slice();
  visit((tail, to, arc) => {
    const place = at(next, tail);
    next[tail] = place + 1;
    head[place] = to;
    arcOf[place] = arc;
  });
  return { start, head, arc: arcOf };
}

/** An element of a column. Throws beyond its ends, which would be a fault of ours. */
export function at(column: ArrayLike<number>, index: number): number {
  const element = column[index];
  if (element === undefined) throw new RangeError(`A column of ${column.length} has no ${index}`);
  return element;
}
