import { simpleJoined, type TieArcs } from './simple-lists.ts';

/**
 * Core numbers: the largest k such that a node is in a part where everyone has at least k contacts in that part.
 * Formula: take away the node with fewest contacts left again and again, from buckets. O(n + m).
 * Direction plays no part; parallel arcs are one tie and self-loops are left out, since both inflate contacts.
 * Weights only decide whether an arc is a tie (none and unknown are not). A node without contacts has 0, which is its
 * core; no nodes give an empty column.
 * Source: Seidman 1983, Social Networks 5:269; Batagelj & Zaveršnik 2003.
 */
export function coreNumbers(arcs: TieArcs): Int32Array {
  const { start, head } = simpleJoined(arcs);
  const left = new Int32Array(arcs.nodes);
  for (let node = 0; node < arcs.nodes; node += 1)
    left[node] = (start[node + 1] ?? 0) - (start[node] ?? 0);
  const { order, place, first } = byContacts(left);
  for (let next = 0; next < arcs.nodes; next += 1) {
    const node = order[next] ?? 0;
    const core = left[node] ?? 0;
    const end = start[node + 1] ?? 0;
    for (let k = start[node] ?? 0; k < end; k += 1) {
      const other = head[k] ?? 0;
      const contacts = left[other] ?? 0;
      if (contacts <= core) continue;
      // Swap it with the first of its bucket, then move the start of the bucket past it.
      const spot = first[contacts] ?? 0;
      const swapped = order[spot] ?? 0;
      const from = place[other] ?? 0;
      order[from] = swapped;
      place[swapped] = from;
      order[spot] = other;
      place[other] = spot;
      first[contacts] = spot + 1;
      left[other] = contacts - 1;
    }
  }
  return left;
}

/** Nodes in ascending order of contacts, where each is, and where each number of contacts begins. */
function byContacts(contacts: Int32Array): {
  readonly order: Int32Array;
  readonly place: Int32Array;
  readonly first: Int32Array;
} {
  let most = 0;
  for (const count of contacts) most = Math.max(most, count);
  const first = new Int32Array(most + 2);
  for (const count of contacts) first[count + 1] = (first[count + 1] ?? 0) + 1;
  for (let count = 0; count <= most; count += 1)
    first[count + 1] = (first[count + 1] ?? 0) + (first[count] ?? 0);
  const next = first.slice();
  const order = new Int32Array(contacts.length);
  const place = new Int32Array(contacts.length);
  contacts.forEach((count, node) => {
    const spot = next[count] ?? 0;
    next[count] = spot + 1;
    order[spot] = node;
    place[node] = spot;
  });
  return { order, place, first };
}
